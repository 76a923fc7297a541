// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Dialects;
import org.chokepoint.registry.Finding;
import org.chokepoint.registry.Findings;
import org.chokepoint.registry.HsCodes;
import org.chokepoint.registry.Pack;
import org.chokepoint.registry.PackCheck;
import org.chokepoint.registry.PackReader;
import org.chokepoint.registry.Registry;
import org.chokepoint.registry.Surroundings;
import org.chokepoint.sources.TradeFile;

/** The folder in which everything loaded is kept. Many may read while one loads. */
public final class Store {
    private static final String STARTER = "starter";

    private final StoreFiles files;
    private final Countries countries;
    private final Clock clock;
    private final Duration patience;
    private final Consumer<String> voice;
    private final Allowance allowance;

    /**
     * Makes nothing yet; the folder is created by the first load.
     *
     * @param patience how long a load waits for another one
     * @param voice hears one line when there is something to wait for
     */
    public Store(Path root, Countries countries, Clock clock, Duration patience, Consumer<String> voice) {
        Path folder = root.toAbsolutePath().normalize();
        if (folder.toString().matches(".*[*?\\[\\]].*")) {
            throw new StoreException(
                    "The store's path (%s) holds *, ? or a bracket. Maybe choose a plainer one.".formatted(folder));
        }
        this.files = new StoreFiles(folder);
        this.countries = countries;
        this.clock = clock;
        this.patience = patience;
        this.voice = voice;
        this.allowance = Allowance.NO_LIMIT;
    }

    private Store(Store other, Duration patience, Allowance allowance) {
        this.files = other.files;
        this.countries = other.countries;
        this.clock = other.clock;
        this.patience = patience;
        this.voice = other.voice;
        this.allowance = allowance;
    }

    /** The same folder for many askers at once: a load waits no longer than this, and no question takes more. */
    public Store within(Duration wait, Allowance most) {
        return new Store(this, wait, most);
    }

    public Path root() {
        return files.root();
    }

    /**
     * Begins to load the database engine beside whatever follows, which takes a quarter of a second: for whoever is
     * about to ask or to load. Nothing else changes.
     */
    public static void warm() {
        Database.warm();
    }

    /**
     * The edition published now. A store that does not exist yet, or whose starter registry is older than the
     * program's, first gets the starter registry.
     */
    public Edition open() {
        return guarded(() -> Edition.open(files, withStarter(), allowance));
    }

    /** The number of the edition published now, at the cost of reading its manifest; 0 where nothing was loaded. */
    public int published() {
        return guarded(() -> files.published().edition());
    }

    /** Loads a pack as a new edition, or says why not; then nothing has changed. */
    public LoadReport load(PackBytes pack) {
        return guarded(() -> {
            withStarter();
            return load(pack, false);
        });
    }

    /**
     * Changes one pack: what is loaded by that id now, if anything, is handed over, and what comes back is judged and
     * loaded. No other load can come between.
     */
    public LoadReport revise(String id, Function<Optional<PackBytes>, PackBytes> change) {
        return guarded(() -> {
            withStarter();
            return alone("changing a pack", () -> {
                Optional<PackBytes> now = new PackHistory(files).now(id);
                return publish(change.apply(now), false);
            });
        });
    }

    /** Every version of the pack that was ever published, the newest first. */
    public List<PackVersion> history(String id) {
        return guarded(() -> new PackHistory(files).of(id));
    }

    /** What the pack held in that version. */
    public PackBytes version(PackVersion version) {
        return guarded(() -> new PackHistory(files).read(version));
    }

    /**
     * Loads years of trade as one new edition: all of them, or none.
     *
     * @param acceptLoss whether to load also where unknown countries and codes cost more than half a percent of value
     */
    public List<LoadReport> load(List<TradeFile> years, boolean acceptLoss) {
        return guarded(() -> {
            withStarter();
            return alone("loading trade", () -> publish(years, new TradeLoad(files, lists(), clock, acceptLoss)));
        });
    }

    private TradeLists lists() {
        return new TradeLists(Dialects.standard(), HsCodes.standard());
    }

    private List<LoadReport> publish(List<TradeFile> years, TradeLoad load) throws IOException {
        Manifest manifest = files.published();
        Manifest next = manifest;
        boolean refused = false;
        List<LoadReport> reports = new ArrayList<>();
        for (TradeFile year : years) {
            TradeLoad.Result result = load.load(year, manifest);
            reports.add(result.report());
            refused |= result.entry().isEmpty();
            if (result.fresh() && result.entry().isPresent()) {
                next = next.with(result.entry().get(), clock.instant().toString())
                        .asEdition(manifest.edition() + 1);
            }
        }
        if (refused) {
            files.discard(next, manifest);
            return reports;
        }
        if (next.equals(manifest)) {
            return reports;
        }
        files.publish(next);
        int edition = next.edition();
        return reports.stream().map(report -> report.loadedAs(edition)).toList();
    }

    /** Judges a pack against what is loaded, without loading it. */
    public LoadReport check(PackBytes pack) {
        return guarded(() -> {
            Manifest published = withStarter();
            Findings findings = new Findings();
            Pack read = judge(pack, published, false, findings);
            return report(read, findings, false, published.edition(), pack);
        });
    }

    /** The published manifest, once the program's own starter registry is in it. */
    private Manifest withStarter() throws IOException {
        PackBytes starter = PackBytes.starter();
        Manifest published = files.published();
        if (new PackLoad(files, clock).isPublished(STARTER, starter, published)) {
            return published;
        }
        LoadReport report = load(starter, true);
        boolean refused = !report.findings().isEmpty();
        if (refused && published.edition() == 0) {
            throw new StoreException(
                    "The starter registry does not load: " + report.findings().get(0));
        }
        if (refused) {
            voice.accept("The program's newer starter registry does not fit what is loaded (%s); the older one stays."
                    .formatted(report.findings().get(0)));
        }
        return files.published();
    }

    private LoadReport load(PackBytes pack, boolean shipped) throws IOException {
        return alone("loading a pack", () -> publish(pack, shipped));
    }

    private <T> T alone(String purpose, Work<T> work) throws IOException {
        files.prepare();
        StoreLock lock = StoreLock.take(files, purpose, patience, voice);
        try {
            files.clearStaging();
            return work.run();
        } finally {
            lock.close();
        }
    }

    private LoadReport publish(PackBytes pack, boolean shipped) throws IOException {
        PackLoad load = new PackLoad(files, clock);
        Manifest before = files.published();
        Findings findings = new Findings();
        if (holds(before, pack) && load.isSound(pack, before)) {
            return report(PackReader.read(pack, findings), findings, false, before.edition(), pack);
        }
        Pack read = judge(pack, before, shipped, findings);
        if (!findings.errors().isEmpty()) {
            return report(read, findings, false, before.edition(), pack);
        }
        Manifest after = before.with(load.store(read, pack), clock.instant().toString());
        files.publish(after);
        return report(read, findings, true, after.edition(), pack);
    }

    private Pack judge(PackBytes pack, Manifest published, boolean shipped, Findings findings) throws IOException {
        Pack read = PackReader.read(pack, findings);
        String id = read.card().id();
        if (!shipped && id.equals(STARTER)) {
            findings.error("pack.json", 0, "id (starter) is that of the program's own registry. Maybe choose another.");
        }
        if (findings.errors().stream().noneMatch(Store::concernsWholePack)) {
            Registry others = registryOf(published.without(id));
            PackCheck.judge(read, new Surroundings(others, countries, HsCodes.standard(), shipped), findings);
        }
        return read;
    }

    /** Without its card or its items as a whole every reference would be found wrong, which would bury the cause. */
    private static boolean concernsWholePack(Finding finding) {
        return finding.line() <= 1
                && (finding.file().equals("pack.json") || finding.file().equals("items.csv"));
    }

    private Registry registryOf(Manifest manifest) throws IOException {
        try (Edition edition = Edition.open(files, manifest, allowance)) {
            return edition.registry();
        }
    }

    private static boolean holds(Manifest manifest, PackBytes pack) {
        String suffix = PackLoad.suffix(pack);
        return manifest.loads().stream().anyMatch(entry -> entry.load().endsWith(suffix));
    }

    private static LoadReport report(Pack pack, Findings findings, boolean loaded, int edition, PackBytes bytes) {
        int refused = bytes.rows() - pack.rows() + rowsWithErrors(pack, findings);
        return new LoadReport(
                "pack " + pack.card().id() + " " + pack.card().version(),
                bytes.rows(),
                Math.max(0, refused),
                findings.list(),
                loaded,
                edition,
                bytes.sha256(),
                Optional.empty());
    }

    /** Rows that were read and that a gate then refused. */
    private static int rowsWithErrors(Pack pack, Findings findings) {
        return (int) findings.errors().stream()
                .filter(finding -> pack.holds(finding.file(), finding.line()))
                .map(finding -> finding.file() + ":" + finding.line())
                .distinct()
                .count();
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private <T> T guarded(Work<T> work) {
        try {
            return work.run();
        } catch (AccessDeniedException e) {
            throw new StoreException(
                    "The store at %s cannot be written (%s). Maybe choose another folder with --store."
                            .formatted(files.root(), e.getFile()),
                    e);
        } catch (IOException e) {
            throw new StoreException("The store at %s cannot be used: %s".formatted(files.root(), e.getMessage()), e);
        } catch (UncheckedIOException e) {
            throw new StoreException("The store at %s cannot be used: %s".formatted(files.root(), e.getMessage()), e);
        }
    }
}
