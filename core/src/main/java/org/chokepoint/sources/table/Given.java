// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.table;

import java.util.List;
import java.util.Optional;
import org.chokepoint.sources.DeliveredColumns;
import org.chokepoint.sources.Filling;
import org.chokepoint.sources.SourceException;

/**
 * What a mapping fixes for all rows, or which column holds it; one of the two.
 *
 * @param fixed such as {@code 2024} or {@code X}
 * @param column the column's name
 */
public record Given(Optional<String> fixed, Optional<String> column) {
    public Given {
        if (fixed.isPresent() == column.isPresent()) {
            throw new IllegalArgumentException("Either a value or a column is given, not both and not neither.");
        }
    }

    static Given fixed(String value) {
        return new Given(Optional.of(value), Optional.empty());
    }

    static Given column(String name) {
        return new Given(Optional.empty(), Optional.of(name));
    }

    /** The value for all rows, or that of the first. */
    String first(DeliveredColumns columns) throws SourceException {
        return fixed.isPresent() ? fixed.get() : columns.firstValue(List.of(column.orElseThrow()));
    }

    Filling filling(DeliveredColumns columns) throws SourceException {
        return fixed.isPresent() ? Filling.text(fixed.get()) : columns.demand(List.of(column.orElseThrow()));
    }
}
