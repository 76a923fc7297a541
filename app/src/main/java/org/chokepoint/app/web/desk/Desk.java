// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.chokepoint.app.web.access.AuditLog;
import org.chokepoint.app.web.access.Visitor;
import org.chokepoint.domain.NotKnownException;
import org.chokepoint.registry.Finding;
import org.chokepoint.store.LoadReport;
import org.chokepoint.store.PackBytes;
import org.chokepoint.store.PackVersion;
import org.chokepoint.store.Store;

/** What curators change. The store judges each change; the log says who began it and how it ended. */
public final class Desk {
    private final Store store;
    private final AuditLog log;

    public Desk(Store store, AuditLog log) {
        this.store = store;
        this.log = log;
    }

    /** Judges a pack without loading it. */
    public LoadReport check(Visitor who, PackBytes pack) {
        return logged(entry(who, "check", DeskPack.idOf(pack)).content(pack.sha256()), () -> store.check(pack));
    }

    /** Something was sent that is no pack at all. */
    public void refuse(Visitor who, String reason) {
        int edition = store.published();
        log.write(entry(who, "upload", "").editions(edition, edition).outcome("refused: " + reason));
    }

    /** Loads a pack, or says why not. */
    public LoadReport upload(Visitor who, PackBytes pack) {
        return logged(entry(who, "upload", DeskPack.idOf(pack)).content(pack.sha256()), () -> {
            if (DeskPack.idOf(pack).equals(DeskPack.ID)) {
                throw new IllegalArgumentException(
                        "pack.json: id (desk) is that of what is stated in the page. Maybe choose another.");
            }
            return store.load(pack);
        });
    }

    /** What is stated now. */
    public DeskPack stated() {
        List<PackVersion> versions = store.history(DeskPack.ID);
        return DeskPack.of(versions.isEmpty() ? Optional.empty() : Optional.of(store.version(versions.get(0))));
    }

    /**
     * States a row.
     *
     * @param instead the mark of the row that it replaces, if it replaces one
     */
    public LoadReport state(
            Visitor who, Sheet sheet, Map<String, String> row, Supplier<Cited> source, Optional<String> instead) {
        return logged(entry(who, "state", sheet.about(row)), () -> {
            Cited cited = source.get();
            return revise(who, now -> now.put(sheet, row, cited, instead));
        });
    }

    /** Takes a row back. */
    public LoadReport remove(Visitor who, Sheet sheet, String mark) {
        return logged(
                entry(who, "remove", sheet.file() + " " + mark), () -> revise(who, now -> now.remove(sheet, mark)));
    }

    private LoadReport revise(Visitor who, UnaryOperator<DeskPack> change) {
        return store.revise(
                DeskPack.ID, loaded -> change.apply(DeskPack.of(loaded)).files(who.name()));
    }

    /**
     * Makes an earlier version the newest one.
     *
     * @param seen the edition of the newest version when it was decided
     */
    public LoadReport restore(Visitor who, String pack, int edition, int seen) {
        return logged(entry(who, "restore", pack + " of edition " + edition), () -> {
            PackBytes old = store.version(version(pack, edition));
            return store.revise(pack, loaded -> {
                if (history(pack).get(0).edition() != seen) {
                    throw new Overtaken("A newer version was loaded meanwhile. Maybe look at it first.");
                }
                return pack.equals(DeskPack.ID)
                        ? DeskPack.of(loaded).holding(old).files(who.name())
                        : old;
            });
        });
    }

    /** Every version of a pack, the newest first; a pack that never was is refused. */
    public List<PackVersion> history(String pack) {
        return store.history(pack);
    }

    /** The version that was loaded as that edition. */
    public PackVersion version(String pack, int edition) {
        return history(pack).stream()
                .filter(version -> version.edition() == edition)
                .findFirst()
                .orElseThrow(() ->
                        new NotKnownException("Pack (%s) has no version of edition %d. Maybe /desk/history/%s lists it."
                                .formatted(pack, edition, pack)));
    }

    /** What a version changed against the one before it. */
    public List<Change> changes(String pack, int edition) {
        PackVersion version = version(pack, edition);
        List<PackVersion> all = history(pack);
        int before = all.indexOf(version) + 1;
        return Change.between(
                before < all.size() ? Optional.of(store.version(all.get(before))) : Optional.empty(),
                store.version(version));
    }

    /** Who brought about which edition here; what was loaded on the command line is not among them. */
    public Map<Integer, String> editors() {
        return log.editors();
    }

    private static AuditLog.Entry entry(Visitor who, String what, String target) {
        return AuditLog.Entry.of(who, what, target);
    }

    private LoadReport logged(AuditLog.Entry entry, Supplier<LoadReport> change) {
        int before = store.published();
        log.write(entry.editions(before, before).outcome("begun"));
        try {
            LoadReport report = change.get();
            log.write(entry.content(report.sha256())
                    .editions(before, report.edition())
                    .outcome(outcome(entry.what(), report)));
            return report;
        } catch (RuntimeException e) {
            log.write(entry.editions(before, before).outcome("refused: " + e.getMessage()));
            throw e;
        }
    }

    private static String outcome(String what, LoadReport report) {
        if (report.loaded()) {
            return "done";
        }
        return report.findings().stream()
                .filter(Finding::isError)
                .findFirst()
                .map(finding -> "refused: " + finding)
                .orElse(what.equals("check") ? "sound" : "unchanged");
    }
}
