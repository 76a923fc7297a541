// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A chemical formula as its atoms, such as {@code WO3}, {@code LiOH.H2O} or {@code (NH4)10H2W12O42.4H2O}.
 *
 * @param atoms how many of each element
 */
public record Formula(String text, Map<String, Integer> atoms) {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Za-z0-9().]*");
    private static final Pattern PART = Pattern.compile("(\\d*)(.+)");
    private static final Pattern TOKEN = Pattern.compile("([A-Z][a-z]?)(\\d*)|\\(([^()]+)\\)(\\d*)");

    public Formula {
        atoms = Map.copyOf(atoms);
    }

    /** Reads a formula; brackets may not be nested. */
    public static Formula parse(String text) {
        if (!FORM.matcher(text).matches() && !text.startsWith("(")) {
            throw unreadable(text);
        }
        Map<String, Integer> atoms = new LinkedHashMap<>();
        for (String part : text.split("\\.", -1)) {
            Matcher counted = PART.matcher(part);
            if (!counted.matches()) {
                throw unreadable(text);
            }
            add(text, counted.group(2), number(counted.group(1)), atoms);
        }
        return new Formula(text, atoms);
    }

    private static void add(String text, String part, int times, Map<String, Integer> atoms) {
        Matcher token = TOKEN.matcher(part);
        int end = 0;
        while (token.find() && token.start() == end) {
            end = token.end();
            if (token.group(1) == null) {
                add(text, token.group(3), times * number(token.group(4)), atoms);
            } else {
                atoms.merge(token.group(1), times * number(token.group(2)), Integer::sum);
            }
        }
        if (end != part.length()) {
            throw unreadable(text);
        }
    }

    private static int number(String digits) {
        return digits.isEmpty() ? 1 : Integer.parseInt(digits);
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                "Formula (%s) cannot be read. Maybe WO3 or LiOH.H2O was meant.".formatted(text));
    }
}
