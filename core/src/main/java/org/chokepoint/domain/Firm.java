// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import java.util.Optional;

/** A firm. Its headquarters prove nothing about where it produces. */
public record Firm(
        String id,
        Name name,
        Optional<String> lei,
        Optional<String> parent,
        String headquarters,
        String source,
        String note,
        RowRef row) {
    public Firm {
        lei.filter(code -> code.length() != 20).ifPresent(code -> {
            throw new IllegalArgumentException("LEI (%s) of firm %s must have 20 characters.".formatted(code, id));
        });
    }
}
