// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Interval;

/** Lines over columns, from 0 to 100 percent. A column of which no line says anything is hatched. */
final class LinesSvg {
    private static final double LEFT = 52;
    private static final double TOP = 10;
    private static final double HEIGHT = 220;
    private static final double NAMES = 190;
    private static final double WIDEST = 800;
    private static final double COLUMN = 110;
    private static final int LETTERS = 15;
    private static final double LEAST_GAP = 14;

    private final Drawing.Lines lines;
    private final Picture picture;
    private final double step;

    private LinesSvg(Drawing.Lines lines, Picture picture) {
        this.lines = lines;
        this.picture = picture;
        this.step = Math.min(COLUMN, WIDEST / lines.columns().size());
    }

    static String of(Drawing.Lines lines, Picture picture) {
        return new LinesSvg(lines, picture).draw();
    }

    private double x(int column) {
        return LEFT + step * (column + 0.5);
    }

    private static double y(double percent) {
        return TOP + HEIGHT * (100 - Math.max(0, Math.min(100, percent))) / 100;
    }

    private String draw() {
        double right = LEFT + step * lines.columns().size();
        scale(right);
        int deepest = 0;
        for (int i = 0; i < lines.columns().size(); i++) {
            deepest = Math.max(deepest, column(i));
        }
        lines.lines().forEach(this::line);
        names(right);
        return picture.svg(lines.caption(), right + NAMES, TOP + HEIGHT + 12 + 14.0 * deepest);
    }

    private void scale(double right) {
        for (int percent = 0; percent <= 100; percent += 25) {
            picture.shape(
                    "line",
                    "x1",
                    LEFT,
                    "x2",
                    right,
                    "y1",
                    y(percent),
                    "y2",
                    y(percent),
                    "stroke",
                    Colours.GREY,
                    "stroke-opacity",
                    0.35);
            picture.text(
                    percent + " %",
                    LEFT - 6,
                    y(percent) + 4,
                    "text-anchor",
                    "end",
                    "font-size",
                    11,
                    "fill",
                    "currentColor");
        }
    }

    /** Its name, over as many lines as are given back. */
    private int column(int at) {
        boolean known =
                lines.lines().stream().anyMatch(line -> line.percents().get(at).isPresent());
        if (!known) {
            picture.open(lines.columns().get(at) + ": ?")
                    .shape(
                            "rect",
                            "x",
                            x(at) - step * 0.35,
                            "y",
                            TOP,
                            "width",
                            step * 0.7,
                            "height",
                            HEIGHT,
                            "fill",
                            picture.hatched(),
                            "opacity",
                            0.6)
                    .close();
        }
        List<String> words = TextWidth.wrap(lines.columns().get(at), Math.max(4, (int) (LETTERS * step / COLUMN)));
        for (int i = 0; i < words.size(); i++) {
            picture.text(
                    words.get(i),
                    x(at),
                    TOP + HEIGHT + 16 + 13.0 * i,
                    "text-anchor",
                    "middle",
                    "font-size",
                    11,
                    "fill",
                    "currentColor");
        }
        return words.size() + 1;
    }

    /** From each known point to the next column's, where that is known too. */
    private void line(Drawing.Line line) {
        String colour = Colours.of(line.tone());
        for (int i = 0; i < line.percents().size(); i++) {
            Optional<Interval> here = line.percents().get(i);
            if (here.isEmpty()) {
                continue;
            }
            if (i > 0) {
                stroke(line, i, colour);
            }
            double low = y(here.get().low());
            double high = y(here.get().high());
            picture.open(line.name() + ", " + lines.columns().get(i) + ": " + said(here.get()));
            if (low - high > 1) {
                picture.shape(
                        "rect", "x", x(i) - 5, "y", high, "width", 10, "height", low - high, "fill", picture.hatched());
            }
            picture.shape(
                    "circle", "cx", x(i), "cy", low, "r", 4, "fill", line.dashed() ? "none" : colour, "stroke", colour);
            picture.close();
        }
    }

    private void stroke(Drawing.Line line, int to, String colour) {
        line.percents()
                .get(to - 1)
                .ifPresent(before -> picture.shape(
                        "line",
                        "x1",
                        x(to - 1),
                        "y1",
                        y(before.low()),
                        "x2",
                        x(to),
                        "y2",
                        y(line.percents().get(to).orElseThrow().low()),
                        "stroke",
                        colour,
                        "stroke-width",
                        2,
                        "stroke-dasharray",
                        line.dashed() ? "5 4" : "none"));
    }

    private static String said(Interval percent) {
        String low = Markup.number(percent.low());
        return (percent.low() == percent.high() ? low : low + "–" + Markup.number(percent.high())) + " %";
    }

    private record Label(Drawing.Line line, double y) {}

    /** Each line's name beside its last point, moved down where another stands. */
    private void names(double right) {
        List<Label> labels = new ArrayList<>();
        for (Drawing.Line line : lines.lines()) {
            line.percents().stream()
                    .flatMap(Optional::stream)
                    .reduce((one, next) -> next)
                    .ifPresent(last -> labels.add(new Label(line, y(last.low()))));
        }
        labels.sort(Comparator.comparingDouble(Label::y));
        double free = TOP;
        for (Label label : labels) {
            double at = Math.max(free, label.y());
            free = at + LEAST_GAP;
            picture.shape(
                    "circle",
                    "cx",
                    right + 10,
                    "cy",
                    at,
                    "r",
                    4,
                    "stroke",
                    Colours.of(label.line().tone()),
                    "fill",
                    label.line().dashed() ? "none" : Colours.of(label.line().tone()));
            picture.text(label.line().name(), right + 19, at + 4, "fill", "currentColor");
        }
    }
}
