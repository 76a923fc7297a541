// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.Preparation;

/** The benchmarks' command line: {@code load}, {@code indicators}, {@code draws}, {@code board}, … */
public final class Bench {
    static final int YEAR = 2024;
    /** In place of rows: the peer takes also the long way. */
    private static final long WHOLE = 1;

    private final Path folder;
    private final Fresh fresh;
    private final Samples samples = new Samples();

    private Bench(Path folder) throws IOException {
        this.folder = folder;
        this.fresh = new Fresh(folder);
    }

    public static void main(String[] arguments) throws IOException {
        List<String> words = Arrays.asList(arguments);
        if (words.size() < 1) {
            System.err.println(
                    "usage: load|indicators|board [TIMES] [ROWS], draws [TIMES] [ROWS] [DRAWS], generate FOLDER,"
                            + " geopolrisk [TIMES] [ROWS] [PRODUCTS], complexity [TIMES] [1], cuts FOLDER [TIMES],"
                            + " supply STORE [TIMES], web [SECONDS] [ROWS]");
            return;
        }
        switch (words.get(0)) {
            case "task" -> new Tasks().run(words.get(1), words.subList(2, words.size()));
            case "cuts" -> new CutsTask((int) number(words, 2, 9)).run(Path.of(words.get(1)));
            case "supply" -> new SupplyTask((int) number(words, 2, 9)).run(Path.of(words.get(1)));
            case "web" -> web((int) number(words, 1, 20), number(words, 2, 0));
            case "generate" ->
                System.out.println(GenerateBaci.write(Path.of(words.get(1)), wish(YEAR, number(words, 2, 11_000_000))));
            default -> measure(words);
        }
    }

    private static long number(List<String> words, int at, long otherwise) {
        return words.size() > at ? Long.parseLong(words.get(at)) : otherwise;
    }

    private static GenerateBaci.Wish wish(int year, long rows) {
        return GenerateBaci.Wish.full(year).withRows(rows);
    }

    /** Everything is made in a folder that goes with the run; TIMES is the number of years for the board. */
    private static void measure(List<String> words) throws IOException {
        Path folder = Files.createTempDirectory("chokepoint-bench");
        try {
            int times = (int) number(words, 1, words.get(0).equals("board") ? 30 : 5);
            boolean few = words.get(0).equals("geopolrisk");
            long rows = number(words, 2, few ? GeoPolRiskTask.ROWS : 11_000_000);
            System.out.printf(
                    "%s, %d times, %d rows, Java %s, %d processors%n",
                    words.get(0),
                    times,
                    rows,
                    Runtime.version(),
                    Runtime.getRuntime().availableProcessors());
            new Bench(folder)
                    .measure(words.get(0), times, rows, number(words, 3, few ? GeoPolRiskTask.PRODUCTS : 1000));
        } finally {
            delete(folder);
        }
    }

    /** On the starter registry alone, or with a made-up year of so many rows. */
    private static void web(int seconds, long rows) throws IOException {
        Path folder = Files.createTempDirectory("chokepoint-bench");
        try {
            Path store = folder.resolve("store");
            if (rows > 0) {
                Path csv = GenerateBaci.write(folder, wish(YEAR, rows));
                Stores.load(store, csv);
                Files.delete(csv);
                prepare(store);
            }
            new WebTask(folder, Duration.ofSeconds(seconds)).run(store, rows > 0);
        } finally {
            delete(folder);
        }
    }

    /** What the server does by itself beside its first readers, done here before the clock of the readers starts. */
    private static void prepare(Path store) {
        try (Edition edition = Stores.at(store).open()) {
            long[] last = {System.nanoTime()};
            Preparation.of(edition, (table, step, made) -> {
                long now = System.nanoTime();
                System.out.printf(Locale.ROOT, "prepared %s, s: %.1f%n", step, (now - last[0]) / 1e9);
                last[0] = now;
            });
        }
    }

    private void measure(String what, int times, long rows, long third) throws IOException {
        switch (what) {
            case "load" -> load(times, rows);
            case "indicators" -> indicators(times, rows);
            case "draws" -> draws(times, rows, third);
            case "board" -> board(times, rows);
            case "geopolrisk" -> geoPolRisk(times, rows, (int) third);
            case "complexity" -> new Complexities(samples, folder, fresh).run(times, rows == WHOLE);
            default -> throw new IllegalArgumentException("Benchmark (%s) is not known.".formatted(what));
        }
    }

    private void load(int times, long rows) throws IOException {
        Path csv = GenerateBaci.write(folder, wish(YEAR, rows));
        for (int i = 0; i < times; i++) {
            Path parquet = folder.resolve("bare.parquet");
            samples.add("bare", fresh.run("bare-load", csv, parquet));
            Map<String, Double> ours = fresh.run("load", csv, folder.resolve("store"));
            samples.add("ours", ours);
            samples.add("ours.loadLessCube", ours.getOrDefault("load", 0.0) - ours.getOrDefault("cubeRebuilt", 0.0));
            delete(folder.resolve("store"));
            samples.add("both", fresh.run("load-and-indicators", csv, folder.resolve("store")));
            delete(folder.resolve("store"));
            Files.delete(parquet);
        }
        samples.print();
        samples.ratio("ours over bare, cube included", "ours.load", "bare.load");
        samples.ratio("ours over bare, less the cube", "ours.loadLessCube", "bare.load");
    }

    private void indicators(int times, long rows) throws IOException {
        Path csv = GenerateBaci.write(folder, wish(YEAR, rows));
        Path store = folder.resolve("store");
        Path bare = folder.resolve("bare.parquet");
        fresh.run("bare-load", csv, bare);
        fresh.run("load", csv, store);
        for (int i = 0; i < times; i++) {
            samples.add("keyedSql", fresh.run("sql", bare, "keyed-indicators.sql"));
            samples.add("cube", fresh.run("cube", store));
            samples.add("plainSql", fresh.run("sql", Tasks.parquet(store), "plain-indicators.sql"));
            samples.add("cubeBuilt", fresh.run("cube-built", store));
        }
        samples.print();
        samples.ratio("SQL (keyed) over cube, first answer", "keyedSql.firstSinceStart", "cube.firstSinceStart");
        samples.ratio("SQL (plain) over cube, first answer", "plainSql.firstSinceStart", "cube.firstSinceStart");
        samples.ratio(
                "SQL (keyed) over cube built on the way", "keyedSql.firstSinceStart", "cubeBuilt.firstSinceStart");
        samples.ratio(
                "SQL (plain) over cube built on the way", "plainSql.firstSinceStart", "cubeBuilt.firstSinceStart");
        samples.ratio("SQL (keyed) over cube, answered again", "keyedSql.again4", "cube.again19");
    }

    private void draws(int times, long rows, long draws) throws IOException {
        fresh.run("load", GenerateBaci.write(folder, wish(YEAR, rows)), folder.resolve("store"));
        for (int i = 0; i < times; i++) {
            samples.add("draws", fresh.run("draws", folder.resolve("store"), draws));
        }
        samples.print();
    }

    private void board(int years, long rows) throws IOException {
        for (int year = YEAR - years + 1; year <= YEAR; year++) {
            Path csv = GenerateBaci.write(folder, wish(year, rows));
            fresh.run("load", csv, folder.resolve("store"));
            Files.delete(csv);
        }
        samples.add("board", fresh.run("board", folder.resolve("store")));
        samples.print();
    }

    private void geoPolRisk(int times, long rows, int products) throws IOException {
        Path store = folder.resolve("store");
        for (int year = YEAR - GeoPolRiskTask.YEARS + 1; year <= YEAR; year++) {
            GenerateBaci.Wish wish = GeoPolRiskTask.wish(year, rows, products);
            Path csv = GenerateBaci.write(folder, wish);
            Stores.load(store, csv);
            Files.delete(csv);
        }
        GeoPolRiskTask.load(store, folder.resolve("pack"), GeoPolRiskTask.wish(YEAR, rows, products));
        for (int i = 0; i < times; i++) {
            samples.add("geopolrisk", fresh.run("geopolrisk", store));
        }
        samples.print();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
