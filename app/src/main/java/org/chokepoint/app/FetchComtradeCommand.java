// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Country;
import org.chokepoint.domain.Hs6;
import org.chokepoint.registry.Registry;
import org.chokepoint.report.Phrases;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.comtrade.ComtradeApi;
import org.chokepoint.sources.comtrade.ComtradeBulk;
import org.chokepoint.sources.comtrade.ComtradeKey;
import org.chokepoint.sources.comtrade.ComtradeQuery;
import org.chokepoint.sources.fetch.Fetched;
import org.chokepoint.store.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings what countries report to UN Comtrade. */
@Command(
        name = "comtrade",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Download annual imports and exports from UN Comtrade, as one or more files of JSON.",
            "The key is read from the environment variable COMTRADE_KEY; one is free at"
                    + " https://comtradedeveloper.un.org/."
        })
final class FetchComtradeCommand implements Callable<Integer> {
    private final ChokepointCommand root;

    @Mixin
    private FetchOptions options = new FetchOptions();

    @Option(names = "--year", paramLabel = "YEAR", required = true, description = "The year of trade.")
    private int year;

    @Option(
            names = "--codes",
            paramLabel = "CODE",
            split = ",",
            description = "HS codes of two, four or six digits (else every code of the registry).")
    private List<String> codes = List.of();

    @Option(
            names = "--reporters",
            paramLabel = "COUNTRY",
            split = ",",
            description =
                    "Whose reports: codes or names of countries, EU27, or UN Comtrade's numbers (else everybody's).")
    private List<String> reporters = List.of();

    @Option(names = "--preview", description = "Ask without a key: a look at one code, at most 500 rows an answer.")
    private boolean preview;

    @Option(names = "--bulk", description = "The ready-made files of all codes; for keys of a premium subscription.")
    private boolean bulk;

    FetchComtradeCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws SourceException {
        if (bulk && (preview || !codes.isEmpty())) {
            throw new IllegalArgumentException(
                    "Option --bulk brings all codes and needs a key. Maybe leave --codes and --preview out.");
        }
        List<String> numbers = reporters.stream().flatMap(this::numbers).toList();
        Path folder = options.folder(root);
        if (bulk) {
            ComtradeKey key = ComtradeKey.of(root.surface().environment());
            ComtradeBulk files = new ComtradeBulk(publisher(), key, options.downloader(root));
            sayBulk(files.fetch(year, numbers, folder), folder);
        } else {
            ComtradeApi api = api();
            ComtradeQuery query = new ComtradeQuery(year, codes.isEmpty() ? codesOfTheRegistry() : codes, numbers);
            sayAnswers(api.fetch(query, folder), folder);
        }
        return 0;
    }

    private ComtradeApi api() throws SourceException {
        return preview
                ? ComtradeApi.preview(publisher(), options.downloader(root))
                : ComtradeApi.withKey(
                        publisher(), ComtradeKey.of(root.surface().environment()), options.downloader(root));
    }

    private static java.net.URI publisher() {
        return FetchOptions.publisher(ComtradeApi.PUBLISHER);
    }

    /** UN Comtrade's numbers for a country, for the members of a bloc, or for what only UN Comtrade knows. */
    private Stream<String> numbers(String word) {
        Optional<Area> known = root.countries().findByAnyName(word);
        if (known.isEmpty() && word.strip().matches("\\d{1,3}")) {
            return Stream.of(word.strip());
        }
        return root.countries().get(word).membersIn(year).stream()
                .map(member -> root.countries().get(member))
                .flatMap(area -> area instanceof Country country ? Stream.of(country.statisticsCode()) : Stream.of());
    }

    private List<String> codesOfTheRegistry() {
        try (Edition edition = root.openStore().open()) {
            Registry registry = edition.registry();
            return registry.items().stream()
                    .flatMap(item -> registry.codesOf(item.id()).stream())
                    .flatMap(link -> link.code().map(Hs6::code).stream())
                    .distinct()
                    .toList();
        }
    }

    private void sayAnswers(List<ComtradeApi.Saved> saved, Path folder) {
        long rows = saved.stream().mapToLong(ComtradeApi.Saved::rows).sum();
        if (root.json()) {
            root.printJson(json(
                    folder, rows, saved.stream().map(FetchComtradeCommand::json).toList()));
            return;
        }
        Phrases phrases = root.phrases();
        long fresh = saved.stream().filter(one -> !one.fetched().alreadyThere()).count();
        saved.forEach(answer -> sayFile(answer.fetched()));
        root.print(phrases.say("fetch.answers", saved.size(), fresh, rows, folder) + "\n");
        if (rows == 0) {
            root.print(phrases.say("fetch.none") + "\n");
        } else {
            root.print(phrases.say("fetch.load-comtrade", folder, year) + "\n");
        }
    }

    private void sayBulk(List<Fetched> files, Path folder) {
        if (root.json()) {
            root.printJson(Map.of(
                    "folder",
                    folder.toString(),
                    "files",
                    files.stream().map(FetchedJson::of).toList()));
            return;
        }
        long fresh = files.stream().filter(file -> !file.alreadyThere()).count();
        files.forEach(this::sayFile);
        root.print(root.phrases().say("fetch.bulk", files.size(), fresh, folder) + "\n");
    }

    private void sayFile(Fetched file) {
        Phrases phrases = root.phrases();
        root.print(phrases.say(file.alreadyThere() ? "fetch.there" : "fetch.came", file.file()) + "\n");
        root.print("    " + phrases.say("fetch.size", file.bytes(), file.sha256()) + "\n");
    }

    private static Map<String, Object> json(Path folder, long rows, List<Map<String, Object>> files) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("folder", folder.toString());
        json.put("rows", rows);
        json.put("files", files);
        return json;
    }

    private static Map<String, Object> json(ComtradeApi.Saved saved) {
        Map<String, Object> json = FetchedJson.of(saved.fetched());
        json.put("rows", saved.rows());
        return json;
    }
}
