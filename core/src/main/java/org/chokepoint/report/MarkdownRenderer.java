// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.List;
import java.util.stream.Collectors;

/** A document in Markdown, with tables as GitHub writes them. Pictures are left out: their numbers stand in tables. */
public final class MarkdownRenderer {
    private MarkdownRenderer() {}

    public static String render(Document document) {
        StringBuilder out =
                new StringBuilder("# ").append(escaped(document.title())).append('\n');
        document.blocks().forEach(block -> out.append(block(block)));
        return out.toString();
    }

    private static String block(Document.Block block) {
        if (block instanceof Document.Heading heading) {
            return "\n## " + escaped(heading.text()) + "\n";
        } else if (block instanceof Document.Paragraph paragraph) {
            return "\n" + escaped(paragraph.text()) + "\n";
        } else if (block instanceof Document.Bullets bullets) {
            return bullets.lines().stream()
                    .map(line -> "- " + escaped(line) + "\n")
                    .collect(Collectors.joining("", "\n", ""));
        } else if (block instanceof Document.Table table) {
            return table(table);
        }
        return "";
    }

    private static String table(Document.Table table) {
        return "\n" + line(table.header().stream().map(Document.Column::title).toList())
                + table.header().stream()
                        .map(column -> column.number() ? "---:" : "---")
                        .collect(Collectors.joining(" | ", "| ", " |\n"))
                + table.rows().stream().map(MarkdownRenderer::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(MarkdownRenderer::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** What Markdown or the HTML inside it would take for a sign is text. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1").replaceAll("\\p{Cntrl}", " ");
    }
}
