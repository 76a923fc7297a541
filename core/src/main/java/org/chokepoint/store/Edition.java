// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.domain.RowRef;
import org.chokepoint.registry.Findings;
import org.chokepoint.registry.Pack;
import org.chokepoint.registry.PackReader;
import org.chokepoint.registry.Registry;
import org.chokepoint.sources.TradeFile;

/** One published state of the store. It never changes, whatever is loaded meanwhile. */
public final class Edition implements AutoCloseable {
    static final String FACTS = "facts.parquet";
    /** A few ten megabytes. */
    private static final int ROWS_KEPT = 100_000;

    private final int number;
    private final List<LoadRecord> loads;
    private final StoreFiles files;
    private final List<Path> facts;
    private final List<Table> tables;
    private final Allowance allowance;
    private final Map<Path, TradeCube> cubes = new HashMap<>();
    private final KeptAnswers answers = new KeptAnswers(ROWS_KEPT);
    private Optional<Database> database = Optional.empty();
    private Optional<Registry> registry = Optional.empty();

    private Edition(
            int number,
            List<LoadRecord> loads,
            StoreFiles files,
            List<Path> facts,
            List<Table> tables,
            Allowance allowance) {
        this.number = number;
        this.loads = List.copyOf(loads);
        this.files = files;
        this.facts = List.copyOf(facts);
        this.tables = List.copyOf(tables);
        this.allowance = allowance;
    }

    /** A table of trade with the files it lies in. */
    private record Table(TradeTable table, LoadRecord load, Map<String, Path> files) {
        List<Path> parts() {
            return files.entrySet().stream()
                    .filter(file -> file.getKey().startsWith("part-"))
                    .map(Map.Entry::getValue)
                    .toList();
        }

        /** Where the flows lie: the publisher's own, or what was made of the declarations. */
        List<Path> flows() {
            Path reconciled = files.get(TradeTable.RECONCILED);
            return reconciled == null ? parts() : List.of(reconciled);
        }

        Optional<Path> find(String file) {
            return Optional.ofNullable(files.get(file));
        }
    }

    static Edition open(StoreFiles files, Manifest manifest, Allowance allowance) throws IOException {
        List<LoadRecord> loads = new ArrayList<>();
        List<Path> facts = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        for (Manifest.Entry entry : manifest.loads()) {
            LoadRecord load = files.record(entry);
            loads.add(load);
            Optional<LoadRecord.StoredFile> stored = load.find(FACTS);
            if (stored.isPresent()) {
                facts.add(files.verified(load, stored.get()));
            }
            for (TradeTable table : load.tables()) {
                tables.add(table(files, load, table));
            }
        }
        return new Edition(manifest.edition(), loads, files, facts, tables, allowance);
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
        Map<String, Path> paths = new TreeMap<>();
        for (LoadRecord.StoredFile file : load.files()) {
            paths.put(file.name(), files.sized(load, file));
        }
        return new Table(table, load, paths);
    }

    public int number() {
        return number;
    }

    public List<LoadRecord> loads() {
        return loads;
    }

    /** All packs joined; read when first asked for, as questions to trade alone need none. */
    public synchronized Registry registry() {
        if (registry.isEmpty()) {
            registry = Optional.of(read());
        }
        return registry.get();
    }

    private Registry read() {
        List<Pack> packs = new ArrayList<>();
        try {
            for (LoadRecord load : loads) {
                if (load.kind().equals("pack")) {
                    packs.add(pack(files, load));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Registry.of(packs);
    }

    /** The load of trade of that name, such as {@code baci-hs2017-2024}. */
    public Optional<LoadRecord> findTrade(String name) {
        return loads.stream()
                .filter(load -> load.ofTrade() && load.name().equals(name))
                .findFirst();
    }

    /** The load of trade that a delivered file came with. */
    public Optional<LoadRecord> findDelivery(String file) {
        return loads.stream()
                .filter(load -> load.tables().stream()
                        .anyMatch(table -> table.delivered().contains(file)))
                .findFirst();
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
                .find(TradeTable.CUBE)
                .orElseThrow(() -> new StoreException("Table %s %s %d has no flows between countries."
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
        Optional<Path> names = find(table).find(ProductNames.FILE);
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
    public <T> List<T> ask(Question<T> question, Map<String, String> parameters) {
        return ask(question, parameters, List.of());
    }

    /** The same of a question that brings tables of its own along. */
    public synchronized <T> List<T> ask(Question<T> question, Map<String, String> parameters, List<Brought> brought) {
        return answers.of(question, parameters, brought, () -> {
            Database opened = database();
            brought.forEach(opened::bring);
            return opened.ask(question, parameters);
        });
    }

    /** Runs the statements of a file of this package over the edition's views. */
    synchronized void run(String file, Map<String, String> replaced) {
        database().run(file, replaced);
    }

    private Database database() {
        if (database.isEmpty()) {
            Database opened = Database.open(allowance);
            FactsFile.show(opened, facts);
            showTrade(opened);
            database = Optional.of(opened);
        }
        return database.get();
    }

    private void showTrade(Database opened) {
        opened.run("trade-columns.sql", Map.of());
        List<Path> flows = tables.stream()
                .filter(table -> table.table().kind() != TradeFile.Kind.TOTALS)
                .flatMap(table -> table.flows().stream())
                .toList();
        show(opened, flows, "show-trade.sql", "show-no-trade.sql");
        List<Path> delivered = tables.stream()
                .filter(table -> table.table().kind() != TradeFile.Kind.TOTALS)
                .flatMap(table -> table.parts().stream())
                .toList();
        show(opened, delivered, "show-movements.sql", "show-no-movements.sql");
        List<Path> reporters = tables.stream()
                .flatMap(table -> table.find(TradeTable.ERRORS).stream())
                .toList();
        show(opened, reporters, "show-reporters.sql", "show-no-reporters.sql");
        List<Path> totals = tables.stream()
                .filter(table -> table.table().kind() == TradeFile.Kind.TOTALS)
                .flatMap(table -> table.parts().stream())
                .toList();
        show(opened, totals, "show-totals.sql", "show-no-totals.sql");
    }

    private static void show(Database opened, List<Path> files, String some, String none) {
        if (files.isEmpty()) {
            opened.run(none, Map.of());
        } else {
            opened.run(some, Map.of("files", Sql.paths(files)));
        }
    }

    /**
     * The delivered row behind a row of the view {@code trade}, such as {@code BACI_HS17_Y2024_V202601.csv:18}.
     *
     * @param file the view's {@code part}
     */
    public String rowOf(String file, long row) {
        Table table = behind(file);
        return table.table().rowOf(table.flows().indexOf(Path.of(file)), row);
    }

    /**
     * A declared row behind a reconciled row of the view {@code trade}.
     *
     * @param file the view's {@code part}
     * @param declared which of the delivered files, from 0
     */
    public String rowOf(String file, int declared, long row) {
        return behind(file).table().rowOf(declared, row);
    }

    /** The row of a loaded pack as it was delivered: its cells by column, in the order of the file. */
    public Optional<Map<String, String>> findRow(RowRef row) {
        for (LoadRecord load : loads) {
            if (load.kind().equals("pack")
                    && load.name().equals(row.pack())
                    && load.find(row.file()).isPresent()) {
                return StoredRow.find(files.load(load.id()).resolve(row.file()), row.line());
            }
        }
        return Optional.empty();
    }

    private Table behind(String file) {
        Path path = Path.of(file);
        return tables.stream()
                .filter(table -> table.flows().contains(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The edition has no file %s.".formatted(file)));
    }

    @Override
    public synchronized void close() {
        database.ifPresent(Database::close);
        database = Optional.empty();
    }
}
