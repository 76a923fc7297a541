// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import java.util.regex.Pattern;

/** A six-digit code of the Harmonized System in one of its revisions. Text, never a number. */
public record Hs6(String code, HsRevision revision) {
    private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");

    public Hs6 {
        if (!SIX_DIGITS.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "HS6 code (%s) must have six digits. Maybe a leading zero was lost.".formatted(code));
        }
    }

    /** The four-digit heading. */
    public String heading() {
        return code.substring(0, 4);
    }

    /** As people write it, {@code 8529.90}. */
    public String dotted() {
        return heading() + "." + code.substring(4);
    }

    @Override
    public String toString() {
        return revision + " " + dotted();
    }
}
