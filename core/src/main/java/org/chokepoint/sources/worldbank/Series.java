// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.worldbank;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One indicator of all countries and years, as delivered.
 *
 * @param code the World Bank's, such as {@code NV.IND.MANF.CD}
 * @param name such as {@code Manufacturing, value added (current US$)}
 * @param updated the day of the publisher's last update, such as {@code 2026-10-07}
 * @param rows those with a value
 * @param blanks how many country-years have none
 */
record Series(String code, String name, Optional<String> updated, List<Row> rows, int blanks) {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(\\.[A-Z0-9]+)+");
    private static final Pattern UNIT = Pattern.compile(".*\\(([^()]+)\\)\\s*");

    Series {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "Indicator (%s) is no code of the World Bank. Maybe NV.IND.MANF.CD.".formatted(code));
        }
        rows = List.copyOf(rows);
    }

    /**
     * One value.
     *
     * @param place alpha-3, or the World Bank's letters of a group of countries
     * @param locator where it stands in the delivered file
     */
    record Row(String place, int year, String value, String locator) {}

    /** What the number counts: what the name says in brackets, or behind its last colon. */
    String unit() {
        Matcher brackets = UNIT.matcher(name);
        if (brackets.matches()) {
            return brackets.group(1).replace("% of ", "percent of ");
        }
        int colon = name.lastIndexOf(':');
        return colon < 0 ? "as stated" : name.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
    }

    /** The code as an id of a pack. */
    String id() {
        return "world-bank-" + code.toLowerCase(Locale.ROOT).replace('.', '-');
    }
}
