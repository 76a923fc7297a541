// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A country or customs area of ISO 3166-1.
 *
 * @param code alpha-3
 * @param numeric three digits with leading zeros; Taiwan is 158 here
 * @param statisticsCode the number under which United Nations trade statistics list it where that differs: 490
 *     ("Other Asia, nes") for Taiwan, 842 for the United States; otherwise the same as {@code numeric}
 */
public record Country(String code, String alpha2, String numeric, String statisticsCode, Name name) implements Area {
    private static final Pattern ALPHA3 = Pattern.compile("[A-Z]{3}");
    private static final Pattern ALPHA2 = Pattern.compile("[A-Z]{2}");
    private static final Pattern DIGITS = Pattern.compile("\\d{3}");

    public Country {
        demand(ALPHA3, code, "Country code (%s) must be three capital letters. Maybe the two-letter form was meant.");
        demand(ALPHA2, alpha2, "Alpha-2 code (%s) must be two capital letters.");
        demand(DIGITS, numeric, "Numeric country code (%s) must have three digits. Maybe a leading zero was lost.");
        demand(DIGITS, statisticsCode, "Statistics code (%s) must have three digits. Maybe a leading zero was lost.");
    }

    @Override
    public Set<String> membersIn(int year) {
        return Set.of(code);
    }

    private static void demand(Pattern form, String value, String complaint) {
        if (!form.matcher(value).matches()) {
            throw new IllegalArgumentException(complaint.formatted(value));
        }
    }
}
