// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.registry.Findings;
import org.chokepoint.registry.Pack;
import org.chokepoint.registry.PackReader;
import org.chokepoint.registry.Registry;

/** One published state of the store. It never changes, whatever is loaded meanwhile. */
public final class Edition implements AutoCloseable {
    static final String FACTS = "facts.parquet";

    private final int number;
    private final List<LoadRecord> loads;
    private final Registry registry;
    private final List<Path> facts;
    private Optional<Database> database = Optional.empty();

    private Edition(int number, List<LoadRecord> loads, Registry registry, List<Path> facts) {
        this.number = number;
        this.loads = List.copyOf(loads);
        this.registry = registry;
        this.facts = List.copyOf(facts);
    }

    static Edition open(StoreFiles files, Manifest manifest) throws IOException {
        List<LoadRecord> loads = new ArrayList<>();
        List<Pack> packs = new ArrayList<>();
        List<Path> facts = new ArrayList<>();
        for (Manifest.Entry entry : manifest.loads()) {
            LoadRecord load = files.record(entry);
            loads.add(load);
            Findings findings = new Findings();
            packs.add(PackReader.readWithoutFacts(PackBytes.ofLoad(files.load(load.id()), load), findings));
            if (!findings.errors().isEmpty()) {
                throw new StoreException("Pack %s no longer reads: %s. Maybe load it again with this version."
                        .formatted(load.name(), findings.errors().get(0)));
            }
            Optional<LoadRecord.StoredFile> stored = load.find(FACTS);
            if (stored.isPresent()) {
                facts.add(files.verified(load, stored.get()));
            }
        }
        return new Edition(manifest.edition(), loads, Registry.of(packs), facts);
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

    /** All rows of the answer, in the order the question gives them. */
    public synchronized <T> List<T> ask(Question<T> question, Map<String, String> parameters) {
        if (database.isEmpty()) {
            Database opened = Database.open();
            opened.showFacts(facts);
            database = Optional.of(opened);
        }
        return database.get().ask(question, parameters);
    }

    @Override
    public synchronized void close() {
        database.ifPresent(Database::close);
        database = Optional.empty();
    }
}
