// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import java.util.List;

/**
 * A number that never travels alone.
 *
 * @param content the value, the interval, or the reason for having neither
 * @param unit such as {@code percent}, {@code t W}, {@code HHI points}
 * @param working one line a step, so that a reader can redo it
 * @param sources ids of the sources it rests on
 */
public record Figure(Content content, String unit, FigureState state, List<String> working, List<String> sources) {
    public Figure {
        working = List.copyOf(working);
        sources = List.copyOf(sources);
    }

    /** A value, an interval, or the reason for having neither. */
    public sealed interface Content permits Exact, Within, Absent {}

    /** One value. */
    public record Exact(double value) implements Content {
        public Exact {
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                throw new IllegalArgumentException("A figure cannot be %s. Maybe it is absent.".formatted(value));
            }
        }
    }

    /** Somewhere in the interval. */
    public record Within(Interval interval) implements Content {}

    /** No number, and why. */
    public record Absent(Absence absence, String detail) implements Content {}

    public static Figure of(double value, String unit, FigureState state, List<String> sources) {
        return new Figure(new Exact(value), unit, state, List.of(), sources);
    }

    public static Figure between(Interval interval, String unit, FigureState state, List<String> sources) {
        Content content = interval.isPoint() ? new Exact(interval.low()) : new Within(interval);
        return new Figure(content, unit, state, List.of(), sources);
    }

    public static Figure absent(Absence absence, String unit, String detail) {
        return new Figure(new Absent(absence, detail), unit, FigureState.DERIVED, List.of(), List.of());
    }

    public Figure with(List<String> newWorking) {
        return new Figure(content, unit, state, newWorking, sources);
    }
}
