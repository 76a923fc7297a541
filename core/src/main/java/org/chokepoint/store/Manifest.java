// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.util.ArrayList;
import java.util.List;

/** One edition: which loads it is made of, each with the checksum of its record. */
record Manifest(int edition, String published, List<Entry> loads) {
    Manifest {
        loads = List.copyOf(loads);
    }

    /** One load of the edition. */
    record Entry(String load, String kind, String name, String sha256) {
        boolean sameSubject(Entry other) {
            return kind.equals(other.kind) && name.equals(other.name);
        }
    }

    static final Manifest EMPTY = new Manifest(0, "", List.of());

    /** The same without the pack of that name, to judge its successor against the others. */
    Manifest without(String pack) {
        return new Manifest(
                edition,
                published,
                loads.stream().filter(entry -> !entry.name().equals(pack)).toList());
    }

    /** The next edition, in which the entry takes the place of an earlier load of the same subject. */
    Manifest with(Entry entry, String now) {
        List<Entry> next = new ArrayList<>();
        boolean placed = false;
        for (Entry old : loads) {
            next.add(old.sameSubject(entry) ? entry : old);
            placed |= old.sameSubject(entry);
        }
        if (!placed) {
            next.add(entry);
        }
        return new Manifest(edition + 1, now, next);
    }

    /** The same under another number, where several loads are published at once. */
    Manifest asEdition(int number) {
        return new Manifest(number, published, loads);
    }
}
