// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import java.util.Optional;

/**
 * At most so many firms, named ones among them.
 *
 * @param seat the country whose firms are counted; empty for all firms of the market
 */
public record Limit(Optional<String> seat, int atMost, String reference) {
    public Limit {
        if (atMost < 1) {
            throw new IllegalArgumentException("A market has at least one supplier, not %d.".formatted(atMost));
        }
    }

    boolean counts(Maker maker) {
        return seat.map(maker.seat()::equals).orElse(true);
    }
}
