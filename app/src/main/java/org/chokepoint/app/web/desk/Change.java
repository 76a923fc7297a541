// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chokepoint.registry.PackDraft;
import org.chokepoint.store.PackBytes;

/**
 * The rows of one file that one version of a pack has and the other has not, as text.
 *
 * @param gone those that only the earlier one has
 * @param come those that only the later one has
 */
public record Change(String file, List<String> gone, List<String> come) {
    public Change {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    /** Of every file that differs. */
    static List<Change> between(Optional<PackBytes> earlier, PackBytes later) {
        PackDraft before = earlier.map(PackDraft::of).orElseGet(PackDraft::empty);
        PackDraft after = PackDraft.of(later);
        TreeSet<String> files = new TreeSet<>(before.files());
        files.addAll(after.files());
        return files.stream()
                .map(file -> new Change(file, less(before, after, file), less(after, before, file)))
                .filter(change -> !change.gone.isEmpty() || !change.come.isEmpty())
                .toList();
    }

    private static List<String> less(PackDraft all, PackDraft others, String file) {
        Map<Map<String, String>, Integer> left =
                others.rows(file).stream().collect(Collectors.toMap(row -> row, row -> 1, Integer::sum, HashMap::new));
        List<String> only = new ArrayList<>();
        for (Map<String, String> row : all.rows(file)) {
            if (left.merge(row, -1, Integer::sum) < 0) {
                only.add(text(file, row));
            }
        }
        return only;
    }

    private static String text(String file, Map<String, String> row) {
        return PackDraft.columns(file).stream()
                .filter(row::containsKey)
                .map(column -> column + ": " + row.get(column))
                .collect(Collectors.joining(" · "));
    }
}
