// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.Map;
import java.util.TreeMap;

/** A picture in SVG as it grows, escaped. Colours are attributes, so that it looks the same in a page and in a file. */
final class Picture {
    private final StringBuilder shapes = new StringBuilder();
    private final String hatch;
    private boolean links;

    /** Starts one; the number keeps its hatching apart from that of other pictures on the page. */
    Picture(int number) {
        this.hatch = "hatch" + number;
    }

    /** Attributes by name and value in turn. */
    private static String attributes(Object... pairs) {
        Map<String, String> sorted = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            sorted.put(
                    String.valueOf(pairs[i]),
                    value instanceof Double number ? Markup.number(number) : String.valueOf(value));
        }
        StringBuilder out = new StringBuilder();
        sorted.forEach((name, value) -> out.append(' ')
                .append(name)
                .append("=\"")
                .append(Markup.escaped(value))
                .append('"'));
        return out.toString();
    }

    Picture shape(String tag, Object... attributes) {
        shapes.append('<').append(tag).append(attributes(attributes)).append("/>");
        return this;
    }

    Picture text(String text, double x, double y, Object... attributes) {
        shapes.append("<text x=\"")
                .append(Markup.number(x))
                .append("\" y=\"")
                .append(Markup.number(y))
                .append('"')
                .append(attributes(attributes))
                .append('>')
                .append(Markup.escaped(text))
                .append("</text>");
        return this;
    }

    /** Everything up to {@link #close} belongs together and says this when pointed at. */
    Picture open(String title, Object... attributes) {
        shapes.append("<g").append(attributes(attributes)).append('>');
        if (!title.isEmpty()) {
            shapes.append("<title>").append(Markup.escaped(title)).append("</title>");
        }
        return this;
    }

    Picture close() {
        shapes.append("</g>");
        return this;
    }

    /** Everything up to {@link #closeLink} leads there; its name is read aloud. */
    Picture link(String address, String name) {
        links = true;
        shapes.append("<a href=\"")
                .append(Markup.escaped(address))
                .append("\" aria-label=\"")
                .append(Markup.escaped(name))
                .append("\">");
        return this;
    }

    Picture closeLink() {
        shapes.append("</a>");
        return this;
    }

    /** What fills a shape of which nothing is known. */
    String hatched() {
        return "url(#" + hatch + ")";
    }

    String svg(String caption, double width, double height) {
        String role = links ? "group" : "img"; // links inside an image would not be found by a screen reader
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"" + role + "\" aria-label=\"" + Markup.escaped(caption)
                + "\" viewBox=\"0 0 " + Markup.number(width) + " " + Markup.number(height) + "\" width=\""
                + Markup.number(width) + "\" height=\"" + Markup.number(height)
                + "\" font-family=\"sans-serif\" font-size=\"12\"><defs><pattern id=\"" + hatch
                + "\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
                + "<rect width=\"6\" height=\"6\" fill=\"#d9dce1\"/>"
                + "<rect width=\"2.4\" height=\"6\" fill=\"" + Colours.GREY + "\"/></pattern></defs>" + shapes
                + "</svg>";
    }
}
