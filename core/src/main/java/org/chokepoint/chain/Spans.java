// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.domain.Period;

/**
 * Which loaded periods lie in which stretch of time around an event.
 *
 * @param of by period as delivered, {@code 202308} or {@code 2023}
 */
public record Spans(boolean isMonthly, Map<String, Span> of) {
    private static final int YEAR = 12;
    /** Months before an event in which buyers who expect it stock up. */
    private static final int RUN_UP = 3;

    public Spans {
        of = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(of));
    }

    /** By months where the event has one and months are loaded, else by years. */
    public static Spans around(Period event, Collection<String> loaded) {
        boolean monthly = event.month() > 0 && loaded.stream().anyMatch(Spans::isMonth);
        Map<String, Span> spans = new LinkedHashMap<>();
        for (String period : loaded) {
            if (isMonth(period) == monthly) {
                (monthly ? month(event, period) : year(event, period)).ifPresent(span -> spans.put(period, span));
            }
        }
        return new Spans(monthly, spans);
    }

    private static boolean isMonth(String period) {
        return period.length() == "202308".length();
    }

    private static Optional<Span> month(Period event, String period) {
        int year = Integer.parseInt(period.substring(0, 4));
        int month = Integer.parseInt(period.substring(4));
        int since = (year - event.firstYear()) * YEAR + month - event.month();
        if (since >= 0) {
            return since < YEAR ? Optional.of(Span.AFTER) : Optional.empty();
        }
        if (since >= -RUN_UP) {
            return Optional.of(Span.RUN_UP);
        }
        return since >= -RUN_UP - YEAR ? Optional.of(Span.BEFORE) : Optional.empty();
    }

    private static Optional<Span> year(Period event, String period) {
        return switch (Integer.parseInt(period) - event.firstYear()) {
            case -1 -> Optional.of(Span.BEFORE);
            case 0 -> Optional.of(Span.RUN_UP);
            case 1 -> Optional.of(Span.AFTER);
            default -> Optional.empty();
        };
    }

    /** How many periods of the stretch are loaded; what moved is divided by it. */
    public int count(Span span) {
        return Math.toIntExact(of.values().stream().filter(span::equals).count());
    }

    /** Whether before and after can be set against each other. */
    public boolean compares() {
        return count(Span.BEFORE) > 0 && count(Span.AFTER) > 0;
    }
}
