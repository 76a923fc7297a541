// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import java.util.Optional;

/** A plant or mine of a firm. */
public record Site(
        String id,
        String firm,
        String country,
        String place,
        Optional<String> item,
        Optional<Double> capacity,
        String unit,
        Optional<Integer> year,
        String source,
        String note,
        RowRef row) {}
