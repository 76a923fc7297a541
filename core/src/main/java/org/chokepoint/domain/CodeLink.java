// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import java.util.Optional;

/**
 * What trade statistics call an item in one revision, and how well that shows it.
 *
 * @param code empty exactly when the specificity is {@link Specificity#NONE}
 * @param national the finer code of one country, where the row is about that; then the specificity is its
 * @param share percent of the code's trade that is the item, where somebody knows
 */
public record CodeLink(
        String item,
        HsRevision revision,
        Optional<Hs6> code,
        Optional<NationalCode> national,
        Specificity specificity,
        Optional<Interval> share,
        String source,
        String note,
        RowRef row) {
    public CodeLink {
        national.filter(finer -> code.filter(six -> finer.digits().startsWith(six.code()))
                        .isEmpty())
                .ifPresent(finer -> {
                    throw new IllegalArgumentException(
                            "National code (%s) of item (%s) does not begin with its six digits."
                                    .formatted(finer.digits(), item));
                });
        if (code.isEmpty() != (specificity == Specificity.NONE)) {
            throw new IllegalArgumentException(
                    "Item (%s) has specificity %s and %s. Maybe NONE was meant, which goes without a code."
                            .formatted(
                                    item,
                                    specificity,
                                    code.map(hs -> "code " + hs).orElse("no code")));
        }
    }
}
