// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** How soon pages and answers of programs are there: for one reader, and for a hundred at once. */
final class WebTask {
    private static final int READERS = 100;
    /** How many addresses of a kind warm the server, and how many are then measured, each for the first time. */
    private static final int WARMING = 10;

    private static final int MEASURED = 30;
    private static final int FIRST_PAGE = 500_000;
    private static final Pattern ITEM = Pattern.compile("\"/items/([a-z0-9-]+)");
    private static final Pattern COUNTRY = Pattern.compile("\"/survey/([A-Z]{3})");
    private static final Pattern PRODUCT = Pattern.compile("\"/products/(\\d{6})");

    private final Path folder;
    private final Duration time;

    /**
     * @param folder for the files of the run
     * @param time how long the hundred read
     */
    WebTask(Path folder, Duration time) {
        this.folder = folder;
        this.time = time;
    }

    /** @param trade whether the store has any */
    void run(Path store, boolean trade) throws IOException {
        Readers.Seen hundred;
        try (Served ours = Served.ours(store)) {
            Readers readers = new Readers(ours.address());
            Map<String, List<String>> kinds = kinds(readers, trade);
            one(readers, kinds);
            List<String> all = kinds.values().stream().flatMap(List::stream).toList();
            hundred = readers.many(all, READERS, time);
            System.out.printf(Locale.ROOT, "peak of the server, MB: %.0f%n%n", ours.peak());
        }
        beside(hundred);
    }

    private void beside(Readers.Seen ours) throws IOException {
        long size = ours.bytes() / ours.sortedMillis().size();
        byte[] noise = new byte[(int) size];
        new Random(1).nextBytes(noise);
        Path file = Files.write(folder.resolve("page"), noise);
        try (Served peer = Served.file(file)) {
            Readers readers = new Readers(peer.address());
            readers.one(Collections.nCopies(MEASURED * WARMING, "/"));
            Readers.Seen one = readers.one(Collections.nCopies(MEASURED, "/"));
            System.out.printf(
                    Locale.ROOT, "one reader of a file of %,d bytes: p50 %.2f ms%n%n", size, one.percentile(0.5));
            Readers.Seen theirs = readers.many(List.of("/"), READERS, time);
            System.out.println("| " + READERS + " readers | answers a second | errors | p50 ms | p95 ms | p99 ms |");
            System.out.println("|---|---|---|---|---|---|");
            row("ours, pages and API", ours);
            row("a file of the mean size", theirs);
            System.out.printf(Locale.ROOT, "ours over the file: %.3f%n", ours.aSecond() / theirs.aSecond());
        }
    }

    private static void row(String name, Readers.Seen seen) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %d | %.1f | %.1f | %.1f |%n",
                name,
                seen.aSecond(),
                seen.errors(),
                seen.percentile(0.5),
                seen.percentile(0.95),
                seen.percentile(0.99));
    }

    /** Each kind's first addresses warm; the next are answered anew; then once more, kept. */
    private static void one(Readers readers, Map<String, List<String>> kinds) throws IOException {
        int page = readers.get("/").length;
        System.out.printf(Locale.ROOT, "first page, compressed: %,d bytes of %,d%n%n", page, FIRST_PAGE);
        System.out.println("| one reader | bytes | n | p50 ms | p95 ms | p99 ms | again p95 ms | errors |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        kinds.values().forEach(paths -> readers.one(paths.subList(0, paths.size() - measured(paths))));
        kinds.forEach((name, paths) -> {
            List<String> fresh = paths.subList(paths.size() - measured(paths), paths.size());
            Readers.Seen first = readers.one(fresh);
            Readers.Seen again = readers.one(fresh);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %d | %.1f | %.1f | %.1f | %.1f | %d |%n",
                    name,
                    first.bytes() / Math.max(1, first.sortedMillis().size()),
                    fresh.size(),
                    first.percentile(0.5),
                    first.percentile(0.95),
                    first.percentile(0.99),
                    again.percentile(0.95),
                    first.errors() + again.errors());
        });
    }

    private static int measured(List<String> paths) {
        return Math.min(MEASURED, Math.max(1, paths.size() - WARMING));
    }

    /** Different addresses of every kind, so that no answer is one that was kept. */
    private static Map<String, List<String>> kinds(Readers readers, boolean trade) throws IOException {
        List<String> items = all(ITEM, readers, "/items");
        List<String> countries = all(COUNTRY, readers, "/");
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put("survey", each("/survey/%s", countries));
        kinds.put("item", each("/items/%s?country=CHN", items));
        kinds.put("chokepoints of an item", each("/chokepoints/%s?country=DEU", items));
        kinds.put("items", List.of("/items", "/items?lang=zh"));
        kinds.put("sources", List.of("/sources", "/sources?lang=zh"));
        kinds.put("ladder", each("/ladders/tungsten?country=%s", countries));
        kinds.put("API: survey", each("/api/v1/survey/%s", countries.subList(WARMING, countries.size())));
        kinds.put("API: item", each("/api/v1/item/%s?country=JPN", items));
        if (trade) {
            kinds.put("board", each("/dependencies/%s", countries));
            String board = kinds.get("board").get(0);
            kinds.put("product", each("/products/%s?country=CHN", all(PRODUCT, readers, board)));
        }
        return kinds;
    }

    private static List<String> each(String path, List<String> names) {
        return names.stream()
                .limit(WARMING + MEASURED)
                .map(name -> path.formatted(name))
                .toList();
    }

    /** What links of the page lead to, each once, shuffled, the same in every run. */
    private static List<String> all(Pattern link, Readers readers, String path) throws IOException {
        String page = text(readers.get(path));
        List<String> found = new ArrayList<>(
                link.matcher(page).results().map(MatchResult::group).distinct().toList());
        found.replaceAll(one -> one.replaceAll(".*/", ""));
        Collections.shuffle(found, new Random(1));
        return found;
    }

    private static String text(byte[] body) throws IOException {
        try (GZIPInputStream bytes = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
