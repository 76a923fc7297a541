// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

/**
 * One code of one dialect and the calendar years in which it stands for a place.
 *
 * @param code as {@link Dialect#normal} writes it: three digits with leading zeros, or letters
 * @param place as in {@link AreaCode}
 * @param firstYear inclusive; {@link #ALWAYS} where the beginning is open
 * @param lastYear inclusive; {@link #STILL} where the end is open
 * @param note what the code holds beside the country itself, or its name in the source; may be blank
 */
public record DialectRow(String code, String place, PlaceKind kind, int firstYear, int lastYear, String note) {
    /** First year of a code whose beginning is open. */
    public static final int ALWAYS = 1900;
    /** Last year of a code that is still in use. */
    public static final int STILL = 2100;

    public DialectRow {
        if (code.isBlank() || place.isBlank()) {
            throw new IllegalArgumentException("Code (%s) or place (%s) is blank.".formatted(code, place));
        }
        if (firstYear > lastYear) {
            throw new IllegalArgumentException("Code (%s) ends (%d) before it begins (%d). Maybe the years are swapped."
                    .formatted(code, lastYear, firstYear));
        }
    }

    public boolean covers(int year) {
        return firstYear <= year && year <= lastYear;
    }

    public AreaCode area() {
        return new AreaCode(place, kind);
    }

    boolean overlaps(DialectRow other) {
        return code.equals(other.code) && firstYear <= other.lastYear && other.firstYear <= lastYear;
    }

    String years() {
        return (firstYear == ALWAYS ? "…" : firstYear) + "–" + (lastYear == STILL ? "…" : lastYear);
    }
}
