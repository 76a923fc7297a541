// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A document for a terminal. */
public final class TextRenderer {
    private static final String GAP = "  ";
    /** The narrowest that a text column may become before the table overflows the line. */
    private static final int NARROWEST = 18;

    private final int width;

    public TextRenderer(int width) {
        this.width = width;
    }

    public String render(Document document) {
        StringBuilder out = new StringBuilder();
        out.append(document.title()).append('\n');
        out.append("=".repeat(Math.min(width, TextWidth.of(document.title())))).append('\n');
        for (Document.Block block : document.blocks()) {
            if (block instanceof Drawing) {
                continue;
            }
            out.append('\n');
            render(block, out);
        }
        return harmless(out);
    }

    /** Without control characters, which could move the cursor or change the title of a terminal. */
    private static String harmless(StringBuilder text) {
        return text.codePoints()
                .filter(one -> one == '\n' || !Character.isISOControl(one))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void render(Document.Block block, StringBuilder out) {
        if (block instanceof Document.Heading heading) {
            out.append(heading.text()).append('\n');
            out.append("-".repeat(Math.min(width, TextWidth.of(heading.text()))))
                    .append('\n');
        } else if (block instanceof Document.Paragraph paragraph) {
            TextWidth.wrap(paragraph.text(), width)
                    .forEach(line -> out.append(line).append('\n'));
        } else if (block instanceof Document.Bullets bullets) {
            bullets.lines().forEach(line -> hang(line, out));
        } else if (block instanceof Document.Table table) {
            render(table, out);
        }
    }

    private void hang(String text, StringBuilder out) {
        String mark = "- ";
        for (String line : TextWidth.wrap(text, width - mark.length())) {
            out.append(mark).append(line).append('\n');
            mark = "  ";
        }
    }

    private void render(Document.Table table, StringBuilder out) {
        int[] widths = widths(table);
        line(table.header().stream().map(Document.Column::title).toList(), table, widths, out);
        List<String> rule = new ArrayList<>();
        for (int one : widths) {
            rule.add("-".repeat(one));
        }
        out.append(String.join(GAP, rule)).append('\n');
        table.rows().forEach(row -> line(row, table, widths, out));
    }

    private void line(List<String> cells, Document.Table table, int[] widths, StringBuilder out) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < cells.size(); i++) {
            List<String> lines = TextWidth.wrap(cells.get(i), widths[i]);
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder();
            for (int x = 0; x < cells.size(); x++) {
                String cell = y < wrapped.get(x).size() ? wrapped.get(x).get(y) : "";
                boolean number = table.header().get(x).number();
                line.append(number ? TextWidth.padLeft(cell, widths[x]) : TextWidth.padRight(cell, widths[x]));
                line.append(GAP);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    /** As wide as the content; where the line is too short first the titles of numbers wrap, then wide text does. */
    private int[] widths(Document.Table table) {
        int[] widths = new int[table.header().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(
                    content(table, i), TextWidth.of(table.header().get(i).title()));
        }
        if (total(widths) > width) {
            wrapNumberTitles(table, widths);
        }
        int excess = total(widths) - width;
        while (excess > 0) {
            int widest = widestText(table, widths);
            if (widest < 0) {
                break;
            }
            int cut = Math.min(excess, Math.max(1, (widths[widest] - NARROWEST) / 2));
            widths[widest] -= cut;
            excess -= cut;
        }
        return widths;
    }

    private static int content(Document.Table table, int column) {
        return table.rows().stream()
                .mapToInt(row -> TextWidth.of(row.get(column)))
                .max()
                .orElse(0);
    }

    private static void wrapNumberTitles(Document.Table table, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            Document.Column column = table.header().get(i);
            if (column.number()) {
                int word = Arrays.stream(column.title().split(" ", -1))
                        .mapToInt(TextWidth::of)
                        .max()
                        .orElse(0);
                widths[i] = Math.max(content(table, i), word);
            }
        }
    }

    private static int widestText(Document.Table table, int[] widths) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            boolean mayShrink = !table.header().get(i).number() && widths[i] > NARROWEST;
            if (mayShrink && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private static int total(int[] widths) {
        int total = GAP.length() * (widths.length - 1);
        for (int one : widths) {
            total += one;
        }
        return total;
    }
}
