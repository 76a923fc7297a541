// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.measures.dependence.AllDraws;
import org.chokepoint.measures.dependence.AllIndicators;
import org.chokepoint.measures.dependence.AreaTrade;
import org.chokepoint.measures.dependence.Definition;
import org.chokepoint.measures.dependence.Draws;
import org.chokepoint.measures.dependence.FlowError;
import org.chokepoint.measures.dependence.ProductTrade;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Store;
import org.chokepoint.store.TradeCube;
import org.chokepoint.store.TradeTable;

/** What a fresh process of a benchmark may be told to do. */
final class Tasks {
    private final Measured measured = new Measured();

    void run(String task, List<String> arguments) throws IOException {
        if (task.equals("complexity")) {
            new ComplexityTask(measured).run(number(arguments, 0), number(arguments, 1));
            measured.peak();
            return;
        }
        Path first = Path.of(arguments.get(0));
        if (task.equals("file")) {
            Served.serve(first);
            return;
        }
        switch (task) {
            case "bare-load" -> bareLoad(first, Path.of(arguments.get(1)));
            case "load" -> load(first, Path.of(arguments.get(1)));
            case "load-and-indicators" -> loadAndIndicators(first, Path.of(arguments.get(1)));
            case "sql" -> sql(arguments.get(1), first);
            case "cube" -> cube(first);
            case "cube-built" -> cubeBuilt(first);
            case "draws" -> draws(first, Integer.parseInt(arguments.get(1)));
            case "board" -> new BoardTask(measured).run(first);
            case "geopolrisk" -> new GeoPolRiskTask(measured).run(first);
            default -> throw new IllegalArgumentException("Task (%s) is not known.".formatted(task));
        }
        measured.peak();
    }

    private static int number(List<String> arguments, int at) {
        return Integer.parseInt(arguments.get(at));
    }

    /** The engine is started before the clock, as it is for ours. */
    private void bareLoad(Path csv, Path parquet) throws IOException {
        try (Peer peer = Peer.open()) {
            String sql = Peer.sql("bare-load.sql", Map.of("csv", csv, "parquet", parquet));
            measured.time("load", () -> peer.run(sql));
        }
    }

    /** The starter registry, which every new store gets first, is there before the clock starts. */
    private void load(Path csv, Path store) throws IOException {
        Stores.at(store).open().close();
        Stores.at(store).open().close(); // the starter registry is no part of a year's load
        measured.time("load", () -> Stores.load(store, csv));
        try (Edition edition = Stores.at(store).open()) {
            measured.time("cubeRebuilt", () -> edition.rebuiltCube(table(edition)));
        }
    }

    private void loadAndIndicators(Path csv, Path store) throws IOException {
        Stores.at(store).open().close(); // the starter registry is no part of a year's load
        measured.time("load", () -> Stores.load(store, csv));
        try (Edition edition = Stores.at(store).open()) {
            indicators(edition.cube(table(edition)), "pass");
        }
    }

    /** The answer stays in the engine: no time is lost on handing it over. */
    private void sql(String file, Path parquet) throws IOException {
        try (Peer peer = Peer.open()) {
            String sql = Peer.sql(file, Map.of("parquet", parquet));
            measured.time("first", () -> peer.run(sql));
            measured.sinceStart("firstSinceStart");
            for (int i = 0; i < 5; i++) {
                measured.time("again" + i, () -> peer.run(sql));
            }
            peer.fetch(Peer.sql("answer-sums.sql", Map.of()), row -> {
                measured.say("groups", row.getDouble("n"));
                measured.say("sumOfHhi", row.getDouble("hhi"));
                measured.say("sumOfWorld", row.getDouble("world") / 1e9);
                measured.say("sumOfExports", row.getDouble("exports") / 1e9);
            });
        }
    }

    private void cube(Path store) throws IOException {
        long start = System.nanoTime();
        try (Edition edition = Stores.at(store).open()) {
            measured.say("storeOpened", (System.nanoTime() - start) / 1e9);
            TradeCube cube = edition.cube(table(edition));
            AllIndicators.of(cube);
            measured.say("first", (System.nanoTime() - start) / 1e9);
            measured.sinceStart("firstSinceStart");
            for (int i = 0; i < 20; i++) {
                measured.time("again" + i, () -> AllIndicators.of(cube));
            }
            indicators(cube, "last");
        }
    }

    private void cubeBuilt(Path store) throws IOException {
        Store.warm(); // as the program does before it asks
        try (Edition edition = Stores.at(store).open()) {
            measured.time("first", () -> AllIndicators.of(edition.rebuiltCube(table(edition))));
            measured.sinceStart("firstSinceStart");
        }
    }

    /** Says also sums that must be those of the SQL. */
    private void indicators(TradeCube cube, String name) throws IOException {
        measured.time(name, () -> AllIndicators.of(cube));
        AllIndicators all = AllIndicators.of(cube);
        double hhi = 0;
        double world = 0;
        double exports = 0;
        for (int product = 0; product < cube.products().size(); product++) {
            for (int group = cube.groupsFrom(product); group < cube.groupsFrom(product + 1); group++) {
                hhi += all.importHhi(group);
                world += all.imports(group) * all.worldExportHhi(product) / 1e9;
                exports += all.exports(group) / 1e9;
            }
        }
        measured.say("groups", cube.groups());
        measured.say("sumOfHhi", hhi);
        measured.say("sumOfWorld", world);
        measured.say("sumOfExports", exports);
    }

    private void draws(Path store, int count) throws IOException {
        try (Edition edition = Stores.at(store).open()) {
            TradeCube cube = edition.cube(table(edition));
            long start = System.nanoTime();
            AllDraws all = AllDraws.of(cube, Definition.GEODEP, FlowError.OF_MIRROR_GAPS, count, 1);
            measured.say("allImporters", (System.nanoTime() - start) / 1e9);
            measured.say("groups", cube.groups());
            measured.say("settledPercent", 100.0 * all.settled() / cube.groups());
            measured.time("oneImporter", () -> oneImporter(cube, "DEU", count));
        }
    }

    private static void oneImporter(TradeCube cube, String place, int count) {
        Draws draws = new Draws(cube, place, Set.of(place), FlowError.OF_MIRROR_GAPS, count, 1);
        for (ProductTrade trade : new AreaTrade(cube, place, Set.of(place)).all()) {
            if (trade.imports() > 0) {
                draws.of(trade, Definition.GEODEP);
            }
        }
    }

    static TradeTable table(Edition edition) {
        return edition.tables().get(0);
    }

    /** The stored rows of the newest load of trade. */
    static Path parquet(Path store) throws IOException {
        try (var files = Files.walk(store)) {
            return files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
