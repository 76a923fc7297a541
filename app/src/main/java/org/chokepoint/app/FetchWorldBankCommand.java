// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.fetch.Downloader;
import org.chokepoint.sources.fetch.Fetched;
import org.chokepoint.sources.worldbank.WorldBank;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings indicators of the World Bank. */
@Command(
        name = "worldbank",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Download indicators of the World Bank, each for all countries and years; no key is needed.")
final class FetchWorldBankCommand implements Callable<Integer> {
    private final ChokepointCommand root;

    @Mixin
    private FetchOptions options = new FetchOptions();

    @Parameters(
            paramLabel = "CODE",
            arity = "0..*",
            description = "Codes such as NV.IND.MANF.CD (else all that the program asks for).")
    private List<String> codes = List.of();

    FetchWorldBankCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws SourceException {
        Path folder = options.folder(root).resolve("worldbank");
        Downloader downloader = options.downloader(root);
        List<Fetched> fetched = new ArrayList<>();
        for (String code : codes.isEmpty() ? WorldBank.USED : codes) {
            fetched.add(
                    downloader.fetch(WorldBank.download(code, FetchOptions.publisher(WorldBank.PUBLISHER), folder)));
        }
        String next = "chokepoint load worldbank " + ShellWord.of(folder.toString());
        if (root.json()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("files", fetched.stream().map(FetchedJson::of).toList());
            json.put("next", next);
            root.printJson(json);
            return 0;
        }
        for (Fetched one : fetched) {
            root.print(root.phrases().say("fetch.came", one.file()) + "\n");
        }
        root.print(root.phrases().say("fetch.load", next) + "\n");
        return 0;
    }
}
