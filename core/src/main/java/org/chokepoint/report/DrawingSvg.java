// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.List;
import java.util.stream.Stream;

/** Draws what a document shows, as SVG. Shares start at zero; what is not known is hatched, never blank. */
public final class DrawingSvg {
    private static final double SCALE = 400;
    private static final double MOST_LABEL = 230;
    private static final double LETTER = 6.6;
    private static final double ROW = 24;
    private static final double AXIS = 20;
    private static final int LABEL_WIDTH = 36;

    private final Links links;

    public DrawingSvg(Links links) {
        this.links = links;
    }

    /** The picture; its number tells it from the others of the page. */
    public String of(Drawing drawing, int number) {
        if (drawing instanceof Drawing.Bars bars) {
            return bars(bars, new Picture(number));
        } else if (drawing instanceof Drawing.Spans spans) {
            return spans(spans, new Picture(number));
        } else if (drawing instanceof Drawing.Tiles tiles) {
            return new TilesSvg(links).of(tiles, new Picture(number));
        } else if (drawing instanceof Drawing.Lines lines) {
            return LinesSvg.of(lines, new Picture(number));
        }
        return new NetworkSvg(links).of((Drawing.Network) drawing, new Picture(number));
    }

    private static String fill(String tone, Picture picture) {
        return tone.equals("UNKNOWN") ? picture.hatched() : Colours.of(tone);
    }

    private String bars(Drawing.Bars bars, Picture picture) {
        double x = 0;
        for (Drawing.Part part : bars.parts()) {
            picture.shape("rect", "x", x, "y", 4.0, "width", 12, "height", 12, "fill", fill(part.tone(), picture));
            picture.text(part.name(), x + 17, 14, "fill", "currentColor");
            x += 40 + 7.0 * TextWidth.of(part.name());
        }
        double legend = x;
        double left = left(bars.bars().stream().map(Drawing.Bar::label));
        double y = ROW;
        for (Drawing.Bar bar : bars.bars()) {
            int total = bar.counts().stream().mapToInt(Integer::intValue).sum();
            label(bar.label(), left, y, picture);
            double from = left;
            for (int i = 0; i < bar.counts().size(); i++) {
                int count = bar.counts().get(i);
                double width = total == 0 ? 0 : SCALE * count / total;
                part(bars.parts().get(i), count, from, y, width, picture);
                from += width;
            }
            picture.text(Integer.toString(total), left + SCALE + 10, y + 15, "fill", "currentColor");
            y += ROW;
        }
        axis(left, y, picture);
        return picture.svg(bars.caption(), Math.max(legend, left + SCALE + 50), y + AXIS);
    }

    private static void part(Drawing.Part part, int count, double x, double y, double width, Picture picture) {
        if (count == 0) {
            return;
        }
        picture.open(part.name() + ": " + count)
                .shape(
                        "rect",
                        "x",
                        x,
                        "y",
                        y + 3,
                        "width",
                        width,
                        "height",
                        ROW - 6,
                        "fill",
                        fill(part.tone(), picture));
        if (width > 18) {
            boolean unknown = part.tone().equals("UNKNOWN");
            String ink = unknown || part.tone().equals("IMPORT_RELIANT") ? "#111" : "#fff";
            picture.text(
                    Integer.toString(count),
                    x + 5,
                    y + 16,
                    "fill",
                    ink,
                    "font-size",
                    11,
                    "paint-order",
                    "stroke",
                    "stroke",
                    unknown ? "#e4e7eb" : "none",
                    "stroke-width",
                    3);
        }
        picture.close();
    }

    private String spans(Drawing.Spans spans, Picture picture) {
        double y = 4;
        double left = left(spans.spans().stream().map(Drawing.Span::label));
        double said = width(spans.spans().stream().map(Drawing.Span::said)) + 20;
        for (Drawing.Span span : spans.spans()) {
            label(span.label(), left, y, picture);
            double low = left + SCALE * Math.max(0, span.percent().low()) / 100;
            double high = left + SCALE * Math.min(100, span.percent().high()) / 100;
            picture.open(span.label() + ": " + span.said());
            picture.shape(
                    "rect", "x", left, "y", y + 6, "width", low - left, "height", 12, "fill", Colours.of(span.tone()));
            if (high > low) {
                picture.shape(
                        "rect", "x", low, "y", y + 6, "width", high - low, "height", 12, "fill", picture.hatched());
                end(low, y, picture);
            }
            end(high, y, picture);
            picture.close();
            picture.text(span.said(), left + SCALE + 10, y + 16, "fill", "currentColor");
            y += ROW;
        }
        axis(left, y, picture);
        return picture.svg(spans.caption(), left + SCALE + Math.max(said, 30), y + AXIS);
    }

    /** The end of an interval. */
    private static void end(double x, double y, Picture picture) {
        picture.shape("rect", "x", x - 1, "y", y + 3, "width", 2, "height", 18, "fill", "currentColor");
    }

    /** Where the scale begins: as far right as the longest label needs. */
    private static double left(Stream<String> labels) {
        return Math.min(MOST_LABEL, width(labels) + 14);
    }

    private static double width(Stream<String> texts) {
        return LETTER * texts.mapToInt(TextWidth::of).max().orElse(0);
    }

    private void label(String label, double left, double y, Picture picture) {
        List<String> lines = TextWidth.wrap(label, LABEL_WIDTH);
        String shown = lines.size() == 1 ? label : lines.get(0) + "…";
        links.named(label).ifPresent(address -> picture.link(address, label));
        picture.text(shown, left - 8, y + 16, "text-anchor", "end", "fill", "currentColor");
        links.named(label).ifPresent(address -> picture.closeLink());
    }

    private static void axis(double left, double y, Picture picture) {
        for (int percent = 0; percent <= 100; percent += 25) {
            double x = left + SCALE * percent / 100;
            picture.shape(
                    "line", "x1", x, "x2", x, "y1", 0, "y2", y + 3, "stroke", Colours.GREY, "stroke-opacity", 0.35);
            picture.text(percent + " %", x, y + 15, "text-anchor", "middle", "font-size", 11, "fill", "currentColor");
        }
    }
}
