// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import java.util.Locale;
import org.chokepoint.domain.Interval;

/**
 * One row of a published table.
 *
 * @param what the row is about
 * @param expected as printed
 * @param got as derived
 * @param note why they differ, where that is known; else blank
 */
public record Compared(String what, String expected, String got, Agreement verdict, String note) {
    /** What came of the comparison. */
    public enum Agreement {
        AGREES,
        /** The printed table contradicts itself or another one; the note says how, and it fails nothing. */
        DISPUTED,
        /** What it would be derived from is not printed: it neither agrees nor differs, and the note says why. */
        OPEN,
        DIFFERS
    }

    /** Agrees if the printed number, in the room its rounding leaves, meets what the method makes of rounded inputs. */
    public static Compared rounded(String what, Printed printed, Interval got) {
        boolean meets = got.low() <= printed.room().high() + 1e-12
                && got.high() >= printed.room().low() - 1e-12;
        return new Compared(what, printed.text(), text(got), verdict(meets), "");
    }

    /** Agrees if both numbers are the same up to a part of the expected one, or of 1 where that is less. */
    public static Compared exact(String what, double expected, double got, double tolerance) {
        boolean same = Math.abs(got - expected) <= tolerance * Math.max(1, Math.abs(expected));
        return new Compared(what, number(expected), number(got), verdict(same), "");
    }

    /** Agrees if both numbers are the same up to a part of the expected one, however small that is. */
    public static Compared relative(String what, double expected, double got, double tolerance) {
        boolean same = Math.abs(got - expected) <= tolerance * Math.abs(expected);
        return new Compared(what, number(expected), number(got), verdict(same), "");
    }

    /** Agrees if both words are the same. */
    public static Compared words(String what, String expected, String got) {
        return new Compared(what, expected, got, verdict(expected.equals(got)), "");
    }

    /** The same, known to differ and why. */
    public Compared disputed(String why) {
        return verdict == Agreement.DIFFERS ? new Compared(what, expected, got, Agreement.DISPUTED, why) : this;
    }

    static Agreement verdict(boolean agrees) {
        return agrees ? Agreement.AGREES : Agreement.DIFFERS;
    }

    static String text(Interval interval) {
        return interval.isPoint()
                ? number(interval.low())
                : String.format(Locale.ROOT, "%.3f–%.3f", interval.low(), interval.high());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.12g", value)
                .replaceFirst("(\\.\\d*?)0+($|e)", "$1$2")
                .replaceFirst("\\.($|e)", "$1");
    }
}
