// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.List;

/** Draws what a document shows, as SVG. Shares start at zero; what is not known is hatched, never blank. */
public final class DrawingSvg {
    private static final double LABEL = 230;
    private static final double SCALE = 400;
    private static final double SAID = 170;
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
        double y = ROW;
        for (Drawing.Bar bar : bars.bars()) {
            int total = bar.counts().stream().mapToInt(Integer::intValue).sum();
            label(bar.label(), y, picture);
            double from = LABEL;
            for (int i = 0; i < bar.counts().size(); i++) {
                int count = bar.counts().get(i);
                double width = total == 0 ? 0 : SCALE * count / total;
                part(bars.parts().get(i), count, from, y, width, picture);
                from += width;
            }
            picture.text(Integer.toString(total), LABEL + SCALE + 10, y + 15, "fill", "currentColor");
            y += ROW;
        }
        axis(y, picture);
        return picture.svg(bars.caption(), LABEL + SCALE + SAID, y + AXIS);
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
            String ink = part.tone().equals("IMPORT_RELIANT") || part.tone().equals("UNKNOWN") ? "#111" : "#fff";
            picture.text(Integer.toString(count), x + 5, y + 16, "fill", ink, "font-size", 11);
        }
        picture.close();
    }

    private String spans(Drawing.Spans spans, Picture picture) {
        double y = 4;
        for (Drawing.Span span : spans.spans()) {
            label(span.label(), y, picture);
            double low = LABEL + SCALE * Math.max(0, span.percent().low()) / 100;
            double high = LABEL + SCALE * Math.min(100, span.percent().high()) / 100;
            picture.open(span.label() + ": " + span.said());
            picture.shape(
                    "rect",
                    "x",
                    LABEL,
                    "y",
                    y + 6,
                    "width",
                    low - LABEL,
                    "height",
                    12,
                    "fill",
                    Colours.of(span.tone()));
            if (high > low) {
                picture.shape(
                        "rect", "x", low, "y", y + 6, "width", high - low, "height", 12, "fill", picture.hatched());
                end(low, y, picture);
            }
            end(high, y, picture);
            picture.close();
            picture.text(span.said(), LABEL + SCALE + 10, y + 16, "fill", "currentColor");
            y += ROW;
        }
        axis(y, picture);
        return picture.svg(spans.caption(), LABEL + SCALE + SAID, y + AXIS);
    }

    /** The end of an interval. */
    private static void end(double x, double y, Picture picture) {
        picture.shape("rect", "x", x - 1, "y", y + 3, "width", 2, "height", 18, "fill", "currentColor");
    }

    private void label(String label, double y, Picture picture) {
        List<String> lines = TextWidth.wrap(label, LABEL_WIDTH);
        String shown = lines.size() == 1 ? label : lines.get(0) + "…";
        links.named(label).ifPresent(picture::link);
        picture.text(shown, LABEL - 8, y + 16, "text-anchor", "end", "fill", "currentColor");
        links.named(label).ifPresent(address -> picture.closeLink());
    }

    private static void axis(double y, Picture picture) {
        for (int percent = 0; percent <= 100; percent += 25) {
            double x = LABEL + SCALE * percent / 100;
            picture.shape(
                    "line", "x1", x, "x2", x, "y1", 0, "y2", y + 3, "stroke", Colours.GREY, "stroke-opacity", 0.35);
            picture.text(percent + " %", x, y + 15, "text-anchor", "middle", "font-size", 11, "fill", "currentColor");
        }
    }
}
