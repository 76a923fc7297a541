// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import java.util.Arrays;
import java.util.Locale;

/** The editions of the Harmonized System. A code means nothing without one. */
public enum HsRevision {
    HS1992("H0"),
    HS1996("H1"),
    HS2002("H2"),
    HS2007("H3"),
    HS2012("H4"),
    HS2017("H5"),
    HS2022("H6");

    private final String comtradeClass;

    HsRevision(String comtradeClass) {
        this.comtradeClass = comtradeClass;
    }

    /** The edition by which customs counted in the year; the first one also before it was published. */
    public static HsRevision inForce(int year) {
        HsRevision latest = HS1992;
        for (HsRevision revision : values()) {
            if (Integer.parseInt(revision.name().substring(2)) <= year) {
                latest = revision;
            }
        }
        return latest;
    }

    /** The name that UN Comtrade gives the edition, {@code H0} to {@code H6}. */
    public String comtradeClass() {
        return comtradeClass;
    }

    /** From what a person types: {@code HS2017}, {@code 2017} or {@code H5}. */
    public static HsRevision parse(String text) {
        String words = text.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(one ->
                        one.name().equals(words) || one.name().equals("HS" + words) || one.comtradeClass.equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "HS revision (%s) is not known. Maybe one of %s.".formatted(text, Arrays.toString(values()))));
    }
}
