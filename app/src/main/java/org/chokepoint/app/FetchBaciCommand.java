// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chokepoint.report.Phrases;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.baci.BaciRelease;
import org.chokepoint.sources.fetch.Download;
import org.chokepoint.sources.fetch.Fetched;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings a release of BACI. */
@Command(
        name = "baci",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Download a release of the CEPII's BACI, some gigabytes; what was cut off is gone on with.")
final class FetchBaciCommand implements Callable<Integer> {
    private final ChokepointCommand root;

    @Mixin
    private FetchOptions options = new FetchOptions();

    @Option(
            names = "--hs",
            paramLabel = "EDITION",
            required = true,
            description = "Edition of the Harmonized System: HS92, HS96, HS02, HS07, HS12, HS17 or HS22.")
    private String edition = "";

    @Option(
            names = "--release",
            paramLabel = "RELEASE",
            required = true,
            description = "Year and month of the release, such as V202601; the CEPII publishes one each January.")
    private String release = "";

    @Option(names = "--sha256", paramLabel = "HEX", description = "The checksum that the file must have.")
    private Optional<String> sha256 = Optional.empty();

    FetchBaciCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws SourceException {
        Download download = BaciRelease.parse(edition, release)
                .download(FetchOptions.publisher(BaciRelease.PUBLISHER), options.folder(root))
                .withSha256(sha256);
        Fetched fetched = options.downloader(root).fetchIfAbsent(download);
        String next = "chokepoint load baci " + ShellWord.of(fetched.file().toString());
        if (root.json()) {
            Map<String, Object> json = FetchedJson.of(fetched);
            json.put("next", next);
            root.printJson(json);
        } else {
            Phrases phrases = root.phrases();
            root.print(phrases.say(fetched.alreadyThere() ? "fetch.there" : "fetch.came", fetched.file()) + "\n");
            root.print(phrases.say("fetch.size", fetched.bytes(), fetched.sha256()) + "\n");
            root.print(phrases.say("fetch.load", next) + "\n");
        }
        return 0;
    }
}
