// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.chokepoint.domain.RowRef;
import org.chokepoint.registry.Findings;
import org.chokepoint.registry.Pack;
import org.chokepoint.registry.PackReader;
import org.chokepoint.registry.Registry;

/** One published state of the store. It never changes, whatever is loaded meanwhile. */
public final class Edition implements AutoCloseable {
    static final String FACTS = "facts.parquet";
    /** A few ten megabytes. */
    private static final int ROWS_KEPT = 100_000;

    private final int number;
    private final List<LoadRecord> loads;
    private final StoreFiles files;
    private final List<Path> facts;
    private final List<StoredTable> tables;
    private final Allowance allowance;
    private final Map<String, Origin> origins = new HashMap<>();
    private final Map<Path, ByteBuffer> numbers = new HashMap<>();
    private final Map<Path, TradeCube> cubes = new HashMap<>();
    private final KeptAnswers answers = new KeptAnswers(ROWS_KEPT);
    private Optional<Database> database = Optional.empty();
    private Optional<Registry> registry = Optional.empty();

    private Edition(
            int number,
            List<LoadRecord> loads,
            StoreFiles files,
            List<Path> facts,
            List<StoredTable> tables,
            Allowance allowance) {
        this.number = number;
        this.loads = List.copyOf(loads);
        this.files = files;
        this.facts = List.copyOf(facts);
        this.tables = List.copyOf(tables);
        this.allowance = allowance;
        for (StoredTable table : tables) {
            List<Path> flows = table.flows();
            for (int part = 0; part < flows.size(); part++) {
                origins.put(flows.get(part).toString(), new Origin(table.table(), part));
            }
        }
    }

    /** What a file of flows holds: which of the parts of which table. */
    private record Origin(TradeTable table, int part) {}

    static Edition open(StoreFiles files, Manifest manifest, Allowance allowance) throws IOException {
        List<LoadRecord> loads = new ArrayList<>();
        List<Path> facts = new ArrayList<>();
        List<StoredTable> tables = new ArrayList<>();
        for (Manifest.Entry entry : manifest.loads()) {
            LoadRecord load = files.record(entry);
            loads.add(load);
            Optional<LoadRecord.StoredFile> stored = load.find(FACTS);
            if (stored.isPresent()) {
                facts.add(files.verified(load, stored.get()));
            }
            for (TradeTable table : load.tables()) {
                tables.add(StoredTable.of(files, load, table));
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
        return tables.stream().map(StoredTable::table).toList();
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

    private StoredTable find(TradeTable wanted) {
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

    /** Writes the rows of a question of this package over the edition's views into a file. */
    synchronized void write(TableForm form, String question, Map<String, String> replaced, Path file) {
        database().write(form, question, replaced, file);
    }

    private Database database() {
        if (database.isEmpty()) {
            Database opened = Database.open(allowance);
            FactsFile.show(opened, facts);
            Views.show(opened, tables);
            database = Optional.of(opened);
        }
        return database.get();
    }

    /**
     * Sorts the table's flows by product, so that questions about few products need not look at all of them. The
     * answers are the same before and after.
     *
     * @return false where another process is at it
     */
    public boolean prepareFlows(TradeTable table) {
        StoredTable stored = find(table);
        boolean made = stored.prepared().find(StoredTable.BY_PRODUCT).isPresent()
                || make(stored, StoredTable.BY_PRODUCT, file -> sort(stored, file));
        showFlowsAgain();
        return made;
    }

    private static void sort(StoredTable stored, Path file) {
        TradeTable table = stored.table();
        try (Database own = Database.open()) {
            Views.show(own, List.of(stored));
            own.run(
                    "write-by-product.sql",
                    Map.of(
                            "dataset", table.dataset(),
                            "revision", table.revision().name(),
                            "year", Integer.toString(table.year()),
                            "aside", Sql.quoted(file.resolveSibling("aside")),
                            "out", Sql.quoted(file)));
        }
    }

    private synchronized void showFlowsAgain() {
        database.ifPresent(opened -> Views.showFlows(opened, tables));
    }

    /** Numbers that were made of the table, if they were and are whole; mapped once and kept. */
    public synchronized Optional<ByteBuffer> prepared(TradeTable table, String name) {
        Optional<Path> file = find(table).prepared().find(name);
        if (file.isPresent() && !numbers.containsKey(file.get())) {
            try {
                Prepared.numbers(file.get()).ifPresent(found -> numbers.put(file.get(), found));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return file.map(numbers::get).map(ByteBuffer::duplicate);
    }

    /**
     * Makes numbers of the table and keeps them beside it, unless they are there, so that answers come sooner.
     *
     * @return false where another process is at it
     */
    public boolean prepare(TradeTable table, String name, Supplier<byte[]> content) {
        return prepared(table, name).isPresent()
                || make(find(table), name, file -> Prepared.write(file, content.get()));
    }

    private static boolean make(StoredTable table, String name, Prepared.Writer writer) {
        try {
            return table.prepared().make(name, writer);
        } catch (IOException e) {
            throw new StoreException(
                    "%s of %s cannot be written (%s). Maybe there is no room, or the store may not be written to."
                            .formatted(name, table.table().name(), e.getMessage()),
                    e);
        }
    }

    /**
     * The delivered row behind a row of the view {@code trade}, such as {@code BACI_HS17_Y2024_V202601.csv:18}.
     *
     * @param file the view's {@code part}
     */
    public String rowOf(String file, long row) {
        Origin origin = behind(file);
        return origin.table().rowOf(origin.part(), row);
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

    private Origin behind(String file) {
        Origin origin = origins.get(file);
        if (origin == null) {
            throw new IllegalArgumentException("The edition has no file %s.".formatted(file));
        }
        return origin;
    }

    @Override
    public synchronized void close() {
        database.ifPresent(Database::close);
        database = Optional.empty();
    }
}
