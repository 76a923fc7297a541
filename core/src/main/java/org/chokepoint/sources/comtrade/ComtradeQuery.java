// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.comtrade;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What is asked of UN Comtrade: the imports and exports of a year, of some codes, as some reporters report them.
 *
 * @param year a calendar year
 * @param codes codes of the Harmonized System of two, four or six digits, without repetition
 * @param reporters numbers by which UN Comtrade knows countries; none means all
 */
public record ComtradeQuery(int year, List<String> codes, List<String> reporters) {
    private static final Pattern CODE = Pattern.compile("\\d{2}(\\d{2}){0,2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final int FIRST_YEAR = 1962;

    public ComtradeQuery {
        codes = codes.stream().distinct().sorted().toList();
        reporters = reporters.stream()
                .map(number -> number.replaceFirst("^0+(?=\\d)", ""))
                .distinct()
                .sorted()
                .toList();
        if (year < FIRST_YEAR || year > 2100) {
            throw new IllegalArgumentException(
                    "Year (%d) is not one of UN Comtrade's. Maybe one from %d on.".formatted(year, FIRST_YEAR));
        }
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("No code is asked for. Maybe --codes 261100,284180.");
        }
        codes.forEach(code -> demand(CODE, code, "HS code (%s) must have two, four or six digits."));
        reporters.forEach(number -> demand(NUMBER, number, "Reporter (%s) must be a number of up to three digits."));
    }

    private static void demand(Pattern form, String value, String complaint) {
        if (!form.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    (complaint + " Maybe a leading zero was lost or a comma is missing.").formatted(value));
        }
    }

    ComtradeQuery withCodes(List<String> some) {
        return new ComtradeQuery(year, some, reporters);
    }

    ComtradeQuery withReporters(List<String> some) {
        return new ComtradeQuery(year, codes, some);
    }
}
