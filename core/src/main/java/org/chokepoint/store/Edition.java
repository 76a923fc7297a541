// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chokepoint.registry.Findings;
import org.chokepoint.registry.Pack;
import org.chokepoint.registry.PackReader;
import org.chokepoint.registry.Registry;
import org.chokepoint.sources.TradeFile;

/** One published state of the store. It never changes, whatever is loaded meanwhile. */
public final class Edition implements AutoCloseable {
    static final String FACTS = "facts.parquet";

    private final int number;
    private final List<LoadRecord> loads;
    private final Registry registry;
    private final List<Path> facts;
    private final List<Table> tables;
    private final Map<Path, TradeCube> cubes = new HashMap<>();
    private Optional<Database> database = Optional.empty();

    private Edition(int number, List<LoadRecord> loads, Registry registry, List<Path> facts, List<Table> tables) {
        this.number = number;
        this.loads = List.copyOf(loads);
        this.registry = registry;
        this.facts = List.copyOf(facts);
        this.tables = List.copyOf(tables);
    }

    /** A table of trade with the files it lies in. */
    private record Table(
            TradeTable table, LoadRecord load, List<Path> parts, Optional<Path> cube, Optional<Path> names) {}

    static Edition open(StoreFiles files, Manifest manifest) throws IOException {
        List<LoadRecord> loads = new ArrayList<>();
        List<Pack> packs = new ArrayList<>();
        List<Path> facts = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        for (Manifest.Entry entry : manifest.loads()) {
            LoadRecord load = files.record(entry);
            loads.add(load);
            if (load.kind().equals("pack")) {
                packs.add(pack(files, load));
            }
            Optional<LoadRecord.StoredFile> stored = load.find(FACTS);
            if (stored.isPresent()) {
                facts.add(files.verified(load, stored.get()));
            }
            for (TradeTable table : Objects.requireNonNull(load.trade())) {
                tables.add(table(files, load, table));
            }
        }
        return new Edition(manifest.edition(), loads, Registry.of(packs), facts, tables);
    }

    private static Pack pack(StoreFiles files, LoadRecord load) throws IOException {
        Findings findings = new Findings();
        Pack pack = PackReader.readWithoutFacts(PackBytes.ofLoad(files.load(load.id()), load), findings);
        if (!findings.errors().isEmpty()) {
            throw new StoreException("Pack %s no longer reads: %s. Maybe load it again with this version."
                    .formatted(load.name(), findings.errors().get(0)));
        }
        return pack;
    }

    private static Table table(StoreFiles files, LoadRecord load, TradeTable table) throws IOException {
        List<Path> parts = new ArrayList<>();
        Optional<Path> cube = Optional.empty();
        Optional<Path> names = Optional.empty();
        for (LoadRecord.StoredFile file : load.files()) {
            Path path = files.sized(load, file);
            if (file.name().equals(TradeTable.CUBE)) {
                cube = Optional.of(path);
            } else if (file.name().equals(ProductNames.FILE)) {
                names = Optional.of(path);
            } else if (file.name().startsWith("part-")) {
                parts.add(path);
            }
        }
        return new Table(table, load, parts, cube, names);
    }

    public int number() {
        return number;
    }

    public List<LoadRecord> loads() {
        return loads;
    }

    public Registry registry() {
        return registry;
    }

    /** All tables of trade, of every publisher, revision and year. */
    public List<TradeTable> tables() {
        return tables.stream().map(Table::table).toList();
    }

    /** The load that a table came with. */
    public LoadRecord loadOf(TradeTable table) {
        return find(table).load();
    }

    /** All flows of the table as columns; mapped once and kept. */
    public synchronized TradeCube cube(TradeTable table) {
        Path file = find(table)
                .cube()
                .orElseThrow(() -> new StoreException("Table %s %s %d has declarations, not flows."
                        .formatted(table.dataset(), table.revision(), table.year())));
        return cubes.computeIfAbsent(file, path -> {
            try {
                return TradeCube.map(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The same as {@link #cube}, built anew from the stored rows, in memory only, so that the two can be compared. */
    public TradeCube rebuiltCube(TradeTable table) {
        try (Database own = Database.open()) {
            return CubeBuilder.inMemory(own, find(table).parts());
        }
    }

    /** What the publisher of the table calls its products, by code; empty where it came without such a list. */
    public Map<String, String> productNames(TradeTable table) {
        Optional<Path> names = find(table).names();
        try {
            return names.isEmpty() ? Map.of() : ProductNames.read(names.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Table find(TradeTable wanted) {
        return tables.stream()
                .filter(table -> table.table().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The edition has no table %s.".formatted(wanted)));
    }

    /** All rows of the answer, in the order the question gives them. */
    public synchronized <T> List<T> ask(Question<T> question, Map<String, String> parameters) {
        if (database.isEmpty()) {
            Database opened = Database.open();
            FactsFile.show(opened, facts);
            showTrade(opened);
            database = Optional.of(opened);
        }
        return database.get().ask(question, parameters);
    }

    private void showTrade(Database opened) {
        List<Path> flows = tables.stream()
                .filter(table -> table.table().kind() == TradeFile.Kind.FLOWS)
                .flatMap(table -> table.parts().stream())
                .toList();
        if (flows.isEmpty()) {
            opened.run("show-no-trade.sql", Map.of());
        } else {
            opened.run("show-trade.sql", Map.of("files", Sql.paths(flows)));
        }
    }

    /** The delivered row behind a row of the view {@code trade}, such as {@code BACI_HS17_Y2024_V202601.csv:18}. */
    public String rowOf(String part, long row) {
        Path path = Path.of(part);
        Table table = tables.stream()
                .filter(one -> one.parts().contains(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The edition has no part %s.".formatted(part)));
        return table.table().rowOf(table.parts().indexOf(path), row);
    }

    @Override
    public synchronized void close() {
        database.ifPresent(Database::close);
        database = Optional.empty();
    }
}
