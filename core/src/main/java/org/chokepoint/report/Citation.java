// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.Optional;
import java.util.stream.Stream;
import org.chokepoint.domain.RowRef;
import org.chokepoint.registry.Pack;
import org.chokepoint.registry.Registry;

/**
 * A row of a pack that names a source for what it says.
 *
 * @param kind the file it stands in, without the ending, such as {@code suppliers}
 * @param item that it is about; none for a firm
 * @param statement what the source says, or the row's note
 */
record Citation(String kind, Optional<String> item, String source, String statement, RowRef row) {
    private Citation(Optional<String> item, String source, String statement, RowRef row) {
        this(row.file().replace(".csv", ""), item, source, statement, row);
    }

    private Citation(String item, String source, String statement, RowRef row) {
        this(Optional.of(item), source, statement, row);
    }

    /** Those of one source, in all packs. */
    static Stream<Citation> of(Registry registry, String source) {
        return registry.packs().stream()
                .flatMap(Citation::of)
                .filter(one -> one.source().equals(source));
    }

    /** All of a pack but its facts, which the store keeps, in the order of its files. */
    static Stream<Citation> of(Pack pack) {
        return Stream.of(
                        pack.codes().stream().map(row -> new Citation(row.item(), row.source(), row.note(), row.row())),
                        pack.recipes().stream()
                                .map(row -> new Citation(row.item(), row.source(), row.note(), row.row())),
                        pack.firms().stream()
                                .map(row -> new Citation(Optional.empty(), row.source(), row.note(), row.row())),
                        pack.sites().stream().map(row -> new Citation(row.item(), row.source(), row.note(), row.row())),
                        pack.suppliers().stream()
                                .map(row -> new Citation(row.item(), row.source(), row.statement(), row.row())),
                        pack.capabilities().stream()
                                .map(row -> new Citation(row.item(), row.source(), row.statement(), row.row())),
                        pack.options().stream()
                                .map(row -> new Citation(row.item(), row.source(), row.statement(), row.row())))
                .flatMap(rows -> rows);
    }
}
