// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.registry.Pack;

/**
 * Puts one judged pack into the store's folder: written aside, forced to the disk, then renamed into place. Where a
 * sound load of the same content lies there already, from an earlier edition or from a load killed before it published,
 * that one is used; a damaged one is replaced.
 */
final class PackLoad {
    private final StoreFiles files;
    private final Clock clock;

    PackLoad(StoreFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** How the folder of a load of this content ends. */
    static String suffix(PackBytes pack) {
        return "-" + pack.sha256().substring(0, 16);
    }

    /** Whether the published load of this content is as it was written. */
    boolean isSound(PackBytes pack, Manifest published) {
        return published.loads().stream()
                .filter(entry -> entry.load().endsWith(suffix(pack)))
                .allMatch(entry -> files.isSound(entry.load()));
    }

    /** Whether the pack of that name is published as it is, byte for byte, which is sooner seen than by checksums. */
    boolean isPublished(String name, PackBytes pack, Manifest published) {
        return published.loads().stream()
                .filter(entry -> entry.kind().equals("pack") && entry.name().equals(name))
                .anyMatch(entry -> files.holds(entry, pack.bytes()));
    }

    Manifest.Entry store(Pack pack, PackBytes bytes) throws IOException {
        String id = "pack-" + pack.card().id() + suffix(bytes);
        Path place = files.load(id);
        if (files.isSound(id)) {
            return entry(id, pack, Files.readAllBytes(place.resolve(StoreFiles.LOAD_RECORD)));
        }
        Path staging = files.staging(id);
        StoreFiles.delete(staging);
        Files.createDirectories(staging);
        List<LoadRecord.StoredFile> stored = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : bytes.bytes().entrySet()) {
            Files.write(staging.resolve(file.getKey()), file.getValue());
            stored.add(new LoadRecord.StoredFile(file.getKey(), file.getValue().length, Sha256.of(file.getValue())));
        }
        stored.add(facts(pack, staging));
        return entry(id, pack, files.settle(staging, record(id, pack, bytes, stored)));
    }

    private static Manifest.Entry entry(String id, Pack pack, byte[] record) {
        return new Manifest.Entry(id, "pack", pack.card().id(), Sha256.of(record));
    }

    private static LoadRecord.StoredFile facts(Pack pack, Path staging) throws IOException {
        Map<String, SourceCard> sources =
                pack.sources().stream().collect(Collectors.toMap(SourceCard::id, source -> source));
        Path parquet = staging.resolve(Edition.FACTS);
        try (Database database = Database.open()) {
            FactsFile.write(database, pack.facts(), sources, parquet);
        }
        return StoreFiles.describe(parquet);
    }

    private LoadRecord record(String id, Pack pack, PackBytes bytes, List<LoadRecord.StoredFile> stored) {
        return new LoadRecord(
                id,
                "pack",
                pack.card().id(),
                pack.card().name(),
                pack.card().version(),
                String.join(", ", pack.card().authors()),
                "",
                pack.card().licence(),
                "",
                clock.instant().toString(),
                bytes.sha256(),
                stored,
                List.of());
    }
}
