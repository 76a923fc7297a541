// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.Locale;

/** Text as it may stand in HTML and SVG, between tags or in an attribute. */
final class Markup {
    private Markup() {}

    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(one -> append(out, one));
        return out.toString();
    }

    private static void append(StringBuilder out, int one) {
        switch (one) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> {
                if (one == '\n' || one == '\t' || !Character.isISOControl(one)) {
                    out.appendCodePoint(one);
                }
            }
        }
    }

    /** A length or place in a picture. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
