// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chokepoint.domain.Hs6;
import org.chokepoint.domain.HsRevision;

/** Which six-digit codes exist in which revision, for the revisions whose lists come with the program. */
public final class HsCodes {
    private final Map<HsRevision, Set<String>> codes;

    private HsCodes(Map<HsRevision, Set<String>> codes) {
        this.codes = codes;
    }

    /** The lists of all revisions, from HS1992 to HS2022. */
    public static HsCodes standard() {
        Map<HsRevision, Set<String>> codes = new EnumMap<>(HsRevision.class);
        for (HsRevision revision : HsRevision.values()) {
            codes.put(revision, read(revision));
        }
        return new HsCodes(codes);
    }

    /** Whether the revision's list is at hand; without it no code of the revision can be judged. */
    public boolean knows(HsRevision revision) {
        return codes.containsKey(revision);
    }

    public boolean has(Hs6 code) {
        return codes.getOrDefault(code.revision(), Set.of()).contains(code.code());
    }

    /** All codes of the revision in ascending order; none if its list is not at hand. */
    public Set<String> list(HsRevision revision) {
        return Collections.unmodifiableSet(codes.getOrDefault(revision, Set.of()));
    }

    private static Set<String> read(HsRevision revision) {
        try (BufferedReader lines = new BufferedReader(Resources.open("hs/" + revision + ".txt"))) {
            return lines.lines().collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
