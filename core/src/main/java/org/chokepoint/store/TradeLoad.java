// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chokepoint.registry.Findings;
import org.chokepoint.sources.Delivered;
import org.chokepoint.sources.TradeFile;

/** Puts one year of trade into the store's folder, judged row by row; written aside, then renamed into place. */
final class TradeLoad {
    /** Part of the value that unknown countries and codes may cost before a load fails, percent. */
    static final double TOLERATED = 0.5;

    private final StoreFiles files;
    private final TradeLists lists;
    private final Clock clock;
    private final boolean acceptLoss;

    TradeLoad(StoreFiles files, TradeLists lists, Clock clock, boolean acceptLoss) {
        this.files = files;
        this.lists = lists;
        this.clock = clock;
        this.acceptLoss = acceptLoss;
    }

    /** What became of one year; without an entry it is not to be published. */
    record Result(Optional<Manifest.Entry> entry, boolean fresh, LoadReport report) {}

    /** What is hashed beside other work: all that was delivered, and each part that was written. */
    private record Checksums(String delivered, List<LoadRecord.StoredFile> parts) {}

    Result load(TradeFile trade, Manifest published) throws IOException {
        Optional<String> known = Optional.empty();
        if (published.loads().stream().anyMatch(entry -> entry.name().equals(trade.name()))) {
            known = Optional.of(checksum(trade));
            Optional<Manifest.Entry> there = find(published, id(trade, known.get()));
            if (there.isPresent()) {
                return new Result(there, false, report(trade, known.get(), TradeCounts.NONE, new Findings()));
            }
        }
        Path staging = files.staging(trade.name());
        StoreFiles.delete(staging);
        Files.createDirectories(staging);
        try (Database database = Database.open()) {
            return load(database, trade, staging, known);
        }
    }

    private Optional<Manifest.Entry> find(Manifest published, String id) {
        return published.loads().stream()
                .filter(entry -> entry.load().equals(id) && files.isSound(id))
                .findFirst();
    }

    private Result load(Database database, TradeFile trade, Path staging, Optional<String> known) throws IOException {
        Findings findings = new Findings();
        trade.remarks().forEach(remark -> findings.warning(remark.file(), remark.line(), remark.message()));
        TradeJudge judge = new TradeJudge(database, lists, trade);
        TradeCounts counts = judge(judge, trade, staging, findings);
        Beside<Checksums> hashed = Beside.start(() -> checksums(trade, known, counts.parts()));
        TradePeriods periods = TradePeriods.of(database, trade, counts.parts());
        periods.judge(trade, findings);
        demandLittleLoss(trade, counts, findings);
        demandSomeFlow(trade, counts, findings);
        if (findings.errors().isEmpty() && !derived(database, trade, counts, judge, staging)) {
            judge.nameDouble(counts.parts(), findings);
        }
        Checksums checksums = hashed.get();
        LoadReport report = report(trade, checksums.delivered(), counts, findings);
        if (!findings.errors().isEmpty()) {
            StoreFiles.delete(staging);
            return new Result(Optional.empty(), false, report);
        }
        LoadRecord record = record(trade, periods, checksums, staging);
        byte[] written = files.settle(staging, record);
        return new Result(
                Optional.of(new Manifest.Entry(record.id(), "trade", trade.name(), Sha256.of(written))), true, report);
    }

    /** That a file cannot be read to its end is the better reason, where both hold. */
    private static TradeCounts judge(TradeJudge judge, TradeFile trade, Path staging, Findings findings)
            throws IOException {
        try {
            return judge.judge(staging, findings);
        } catch (IOException | StoreException e) {
            checksum(trade);
            throw e;
        }
    }

    /** What was written is forced to the disk on the way, so that little is left to be waited for at the end. */
    private static Checksums checksums(TradeFile trade, Optional<String> known, List<Path> parts) throws IOException {
        StoreFiles.force(parts);
        List<LoadRecord.StoredFile> stored = StoreFiles.describe(parts);
        return new Checksums(known.orElseGet(() -> checksum(trade)), stored);
    }

    /** Builds the table of flows; false if a flow is there twice, which shows then. */
    private static boolean derived(
            Database database, TradeFile trade, TradeCounts counts, TradeJudge judge, Path staging) throws IOException {
        if (trade.kind() == TradeFile.Kind.FLOWS) {
            return CubeBuilder.build(database, counts.parts(), staging.resolve(TradeTable.CUBE));
        }
        if (judge.hasDoubles(counts.parts())) {
            return false;
        }
        if (trade.kind() == TradeFile.Kind.DECLARATIONS) {
            new Reconciliation(database, trade).write(counts.parts(), staging);
        }
        return true;
    }

    private void demandLittleLoss(TradeFile trade, TradeCounts counts, Findings findings) {
        double lost = counts.tally().droppedPercent();
        if (lost > TOLERATED && !acceptLoss) {
            findings.error(
                    trade.name(),
                    0,
                    "%.2f %% of the value has an unknown country or code, more than %.1f %%. "
                                    .formatted(lost, TOLERATED)
                            + "Maybe the files are of another publisher or revision; --accept-loss loads them anyway.");
        }
    }

    private static void demandSomeFlow(TradeFile trade, TradeCounts counts, Findings findings) {
        LoadReport.TradeTally tally = counts.tally();
        long unusable = counts.refused() + tally.rowsDropped() + tally.rowsAside();
        if (counts.rowsIn() > 0
                && counts.rowsIn() == unusable
                && findings.errors().isEmpty()) {
            findings.error(
                    trade.name(),
                    0,
                    "none of the %d rows is a flow: all are totals or set aside. Maybe this is another table."
                            .formatted(counts.rowsIn()));
        }
    }

    private static LoadReport report(TradeFile trade, String sha256, TradeCounts counts, Findings findings) {
        return new LoadReport(
                trade.name() + " " + trade.release(),
                Math.toIntExact(counts.rowsIn()),
                Math.toIntExact(counts.refused()),
                findings.list(),
                false,
                0,
                sha256,
                Optional.of(counts.tally()));
    }

    private LoadRecord record(TradeFile trade, TradePeriods periods, Checksums checksums, Path staging)
            throws IOException {
        List<LoadRecord.StoredFile> stored = new ArrayList<>(checksums.parts());
        List<Path> derived = Stream.of(TradeTable.CUBE, TradeTable.RECONCILED, TradeTable.ERRORS)
                .map(staging::resolve)
                .filter(Files::exists)
                .toList();
        Beside<Boolean> forced = Beside.start(() -> {
            StoreFiles.force(derived);
            return true;
        });
        stored.addAll(StoreFiles.describe(derived));
        if (!trade.products().isEmpty()) {
            ProductNames.write(trade.products(), staging.resolve(ProductNames.FILE));
            stored.add(StoreFiles.describe(staging.resolve(ProductNames.FILE)));
        }
        forced.get();
        return new LoadRecord(
                id(trade, checksums.delivered()),
                "trade",
                trade.name(),
                trade.source().title(),
                periods.qualify(trade.release()),
                trade.source().publisher(),
                trade.source().url(),
                trade.source().licence().word(),
                trade.source().grade().word(),
                clock.instant().toString(),
                checksums.delivered(),
                stored,
                List.of(new TradeTable(
                        trade.name(),
                        trade.dataset(),
                        trade.kind(),
                        trade.revision(),
                        trade.year(),
                        trade.parts().stream().map(Delivered::name).toList(),
                        trade.mapping().header())));
    }

    private static String checksum(TradeFile trade) {
        MessageDigest digest = Sha256.digest();
        for (Delivered part : trade.parts()) {
            try (InputStream bytes = part.open()) {
                digest.update((part.name() + "\0" + Sha256.of(bytes)).getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new StoreException(
                        "%s cannot be read to its end (%s). Maybe the download was cut off."
                                .formatted(part.name(), e.getMessage()),
                        e);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The same files read in another way, with another rate or other columns, are another load. */
    private static String id(TradeFile trade, String sha256) {
        String meaning = String.join(
                "\0",
                sha256,
                trade.kind().name(),
                trade.revision().name(),
                trade.release(),
                trade.mapping().settings());
        return trade.name() + "-"
                + Sha256.of(meaning.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
