// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import java.util.Optional;

/** Where something was read, and what may be done with it. */
public record SourceCard(
        String id,
        String title,
        String publisher,
        String url,
        Licence licence,
        Grade grade,
        Optional<Integer> year,
        String note,
        RowRef row) {}
