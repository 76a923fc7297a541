// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.chokepoint.domain.Language;

/** A document as HTML: the inside of a web page, or a file that needs nothing else. All text is escaped here. */
public final class HtmlRenderer {
    /** A column whose cells are no longer than this stays on one line. */
    private static final int WORDS = 18;
    /** A column with a cell of at least this width is given room. */
    private static final int SENTENCE = 60;

    private final Links links;
    private final LinkedText text;

    public HtmlRenderer(Links links) {
        this.links = links;
        this.text = new LinkedText(links);
    }

    /** The style of documents, for the page and for files. */
    public static String style() {
        try (InputStream bytes = Objects.requireNonNull(HtmlRenderer.class.getResourceAsStream("document.css"))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that can be sent and opened anywhere. It is well-formed XML too. */
    public String file(Document document, Language language, String style) {
        return "<!DOCTYPE html>\n<html lang=\"" + (language == Language.ZH ? "zh-CN" : "en")
                + "\"><head><meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width\"/><title>"
                + Markup.escaped(document.title()) + "</title><style>\n" + style + "</style></head><body><main>"
                + body(document) + "</main></body></html>\n";
    }

    /** Title and blocks. */
    public String body(Document document) {
        return "<h1>" + Markup.escaped(document.title()) + "</h1>\n" + blocks(document.blocks());
    }

    /** The blocks without the title; each heading opens a section of its own. */
    public String blocks(List<Document.Block> blocks) {
        StringBuilder out = new StringBuilder();
        boolean open = false;
        int number = 0;
        for (Document.Block block : blocks) {
            number++;
            if (block instanceof Document.Heading heading) {
                out.append(open ? "</section>\n" : "");
                String id = "s" + number;
                out.append("<section aria-labelledby=\"%s\"><h2 id=\"%s\">".formatted(id, id))
                        .append(text.html(heading.text()))
                        .append("</h2>\n");
                open = true;
            } else {
                out.append(block(block, number)).append('\n');
            }
        }
        return out.append(open ? "</section>\n" : "").toString();
    }

    private String block(Document.Block block, int number) {
        if (block instanceof Document.Paragraph paragraph) {
            return "<p>" + text.html(paragraph.text()) + "</p>";
        } else if (block instanceof Document.Bullets bullets) {
            StringBuilder out = new StringBuilder("<ul>");
            bullets.lines()
                    .forEach(line -> out.append("<li>").append(text.html(line)).append("</li>"));
            return out.append("</ul>").toString();
        } else if (block instanceof Document.Table table) {
            return table(table);
        } else if (block instanceof Drawing drawing) {
            return "<figure tabindex=\"0\">" + new DrawingSvg(links).of(drawing, number) + "<figcaption>"
                    + Markup.escaped(drawing.caption()) + "</figcaption></figure>";
        }
        return "";
    }

    /** The table in a frame that scrolls by itself, so that the page stays as wide as the screen. */
    public String table(Document.Table table) {
        StringBuilder out = new StringBuilder("<div class=\"table\" tabindex=\"0\" role=\"group\"><table><thead><tr>");
        for (int x = 0; x < table.header().size(); x++) {
            Document.Column column = table.header().get(x);
            out.append(column.number() ? "<th scope=\"col\" class=\"n\"" : "<th scope=\"col\"");
            links.order(x)
                    .ifPresent(
                            order -> out.append(" aria-sort=\"").append(order).append('"'));
            out.append('>')
                    .append(links.ordered(x)
                            .map(address -> LinkedText.anchor(address, column.title()))
                            .orElseGet(() -> Markup.escaped(column.title())))
                    .append("</th>");
        }
        return out.append("</tr></thead><tbody>")
                .append(rows(table))
                .append("</tbody></table></div>")
                .toString();
    }

    /** The rows alone, to be put under a header that is there already. */
    public String rows(Document.Table table) {
        StringBuilder out = new StringBuilder();
        List<String> layouts = IntStream.range(0, table.header().size())
                .mapToObj(x -> layout(table, x))
                .toList();
        for (int y = 0; y < table.rows().size(); y++) {
            String key = table.keys().isEmpty() ? "" : table.keys().get(y);
            out.append(links.isChosen(key) ? "<tr class=\"chosen\">" : "<tr>");
            for (int x = 0; x < table.header().size(); x++) {
                out.append("<td")
                        .append(layouts.get(x))
                        .append('>')
                        .append(
                                x == 0 && !key.isEmpty()
                                        ? keyed(key, table.rows().get(y).get(0))
                                        : cell(table, y, x))
                        .append("</td>");
            }
            out.append("</tr>\n");
        }
        return out.toString();
    }

    /** Numbers lead nowhere, and long tables are full of them. */
    private String cell(Document.Table table, int y, int x) {
        String cell = table.rows().get(y).get(x);
        return table.header().get(x).number() ? LinkedText.plain(cell) : text.html(cell);
    }

    private static String layout(Document.Table table, int x) {
        if (table.header().get(x).number()) {
            return " class=\"n\"";
        }
        int longest = table.rows().stream()
                .mapToInt(row -> TextWidth.of(row.get(x)))
                .max()
                .orElse(0);
        return longest <= WORDS ? " class=\"s\"" : longest >= SENTENCE ? " class=\"w\"" : "";
    }

    private String keyed(String key, String cell) {
        return links.key(key).map(address -> LinkedText.anchor(address, cell)).orElseGet(() -> text.html(cell));
    }
}
