// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import java.util.Optional;

/** One item on one rung of a value ladder; a rung without an item is a known gap. */
public record Rung(
        String chain, Name chainName, String rung, int order, Name rungName, Optional<String> item, RowRef row) {}
