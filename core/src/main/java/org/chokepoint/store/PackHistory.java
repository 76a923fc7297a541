// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of a pack from edition to edition. Nothing that was published is ever thrown away. */
final class PackHistory {
    private final StoreFiles files;

    PackHistory(StoreFiles files) {
        this.files = files;
    }

    /** The pack that is loaded by that id now. */
    Optional<PackBytes> now(String pack) throws IOException {
        Optional<Manifest.Entry> entry = entry(files.published(), pack);
        return entry.isEmpty() ? Optional.empty() : Optional.of(whole(files.record(entry.get())));
    }

    /** The versions of the pack, the newest first. */
    List<PackVersion> of(String pack) throws IOException {
        List<PackVersion> versions = new ArrayList<>();
        String before = "";
        for (int number = 1; number <= files.published().edition(); number++) {
            Optional<Manifest> manifest = files.find(number);
            Optional<Manifest.Entry> entry = manifest.flatMap(one -> entry(one, pack));
            if (entry.isPresent() && !entry.get().load().equals(before)) {
                before = entry.get().load();
                versions.add(0, new PackVersion(number, manifest.orElseThrow().published(), files.record(entry.get())));
            }
        }
        return versions;
    }

    PackBytes read(PackVersion version) throws IOException {
        return whole(version.load());
    }

    private PackBytes whole(LoadRecord record) throws IOException {
        return PackBytes.whole(files.load(record.id()), record);
    }

    private static Optional<Manifest.Entry> entry(Manifest manifest, String pack) {
        return manifest.loads().stream()
                .filter(one -> one.kind().equals("pack") && one.name().equals(pack))
                .findFirst();
    }
}
