// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, a month of a year, or a span of years.
 *
 * @param month 1 to 12, or 0 where the period is not a month
 */
public record Period(int firstYear, int lastYear, int month) implements Comparable<Period> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})|/(\\d{4}))?");

    public Period {
        if (firstYear < 1900 || lastYear > 2100 || firstYear > lastYear) {
            throw new IllegalArgumentException(
                    "Period (%d to %d) is not a span of years between 1900 and 2100.".formatted(firstYear, lastYear));
        }
        if (month < 0 || month > 12) {
            throw new IllegalArgumentException("Month (%d) must be 1 to 12.".formatted(month));
        }
    }

    public static Period ofYear(int year) {
        return new Period(year, year, 0);
    }

    /** Reads {@code 2024}, {@code 2024-03} or {@code 2016/2020}. */
    public static Period parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "Period (%s) must be a year, a month like 2024-03 or a span like 2016/2020.".formatted(text));
        }
        int first = Integer.parseInt(parts.group(1));
        int month = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        if (parts.group(2) != null && month == 0) {
            throw new IllegalArgumentException("Month of period (%s) must be 01 to 12.".formatted(text));
        }
        return new Period(first, parts.group(3) == null ? first : Integer.parseInt(parts.group(3)), month);
    }

    /** The year that counts when facts are compared by age: the last one. */
    public int year() {
        return lastYear;
    }

    @Override
    public int compareTo(Period other) {
        return lastYear != other.lastYear
                ? Integer.compare(lastYear, other.lastYear)
                : Integer.compare(month, other.month);
    }

    @Override
    public String toString() {
        if (month > 0) {
            return String.format(Locale.ROOT, "%d-%02d", firstYear, month);
        }
        return firstYear == lastYear ? Integer.toString(firstYear) : firstYear + "/" + lastYear;
    }
}
