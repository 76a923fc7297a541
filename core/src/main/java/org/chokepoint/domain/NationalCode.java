// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import java.util.regex.Pattern;

/**
 * A code of seven to ten digits by which one country's customs parts a code of six.
 *
 * @param country whose customs it is
 */
public record NationalCode(String country, String digits) {
    private static final Pattern DIGITS = Pattern.compile("\\d{7,10}");

    public NationalCode {
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException(
                    "National code (%s) must have seven to ten digits. Maybe a leading zero was lost."
                            .formatted(digits));
        }
        if (country.isBlank()) {
            throw new IllegalArgumentException(
                    "National code (%s) has no country whose customs use it.".formatted(digits));
        }
    }

    /** Whether a declared code is this one or a finer part of it. */
    public boolean holds(String declared) {
        return declared.startsWith(digits);
    }
}
