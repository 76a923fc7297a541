// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.List;

/** How many terminal columns a text takes: Chinese characters and full-width signs take two. */
final class TextWidth {
    private TextWidth() {}

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    private static int of(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> 2;
            default -> isFullWidth(codePoint) ? 2 : Character.getType(codePoint) == Character.NON_SPACING_MARK ? 0 : 1;
        };
    }

    private static boolean isFullWidth(int codePoint) {
        return (codePoint >= 0x3000 && codePoint <= 0x303F) || (codePoint >= 0xFF00 && codePoint <= 0xFF60);
    }

    static String padRight(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    /** Breaks the text into lines of at most that width: at spaces, and between Chinese characters. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            if (line.length() > 0 && of(line.toString()) + of(piece.stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? piece.stripLeading() : piece);
        }
        if (line.length() > 0 || lines.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** The smallest parts that may stand on a line by themselves; a sign stays with what it belongs to. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            piece.appendCodePoint(points[i]);
            boolean last = i + 1 == points.length;
            boolean space = points[i] == ' ' && !(i > 0 && bounds(points[i - 1])) && (last || points[i + 1] != '%');
            boolean wide = of(points[i]) == 2 && !opens(points[i]) && (last || !closes(points[i + 1]));
            if (space || wide) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean closes(int codePoint) {
        return "，。；：、）》」！？”’,.;:)%".indexOf(codePoint) >= 0;
    }

    private static boolean opens(int codePoint) {
        return "（《「".indexOf(codePoint) >= 0;
    }

    private static boolean bounds(int codePoint) {
        return codePoint == '≤' || codePoint == '≥';
    }
}
