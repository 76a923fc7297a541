// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.domain.Role;

/** The supply graph, from the left, where things are dug up, to the right, where they are used. */
final class NetworkSvg {
    private static final double WIDTH = 168;
    private static final double GAP = 62;
    private static final double HEIGHT = 46;
    private static final double STEP = 56;
    private static final double TOP = 62;
    private static final int LETTERS = 25;
    private static final String LIT = "#c4461c";

    private final Links links;

    NetworkSvg(Links links) {
        this.links = links;
    }

    private record At(double x, double y) {}

    String of(Drawing.Network network, Picture picture) {
        Map<String, At> places = places(network);
        boolean anyLit = network.nodes().stream().anyMatch(Drawing.Node::lit);
        legend(network.legend(), picture);
        for (int i = 0; i < network.columns().size(); i++) {
            picture.text(
                    network.columns().get(i),
                    i * (WIDTH + GAP),
                    TOP - 14,
                    "font-weight",
                    "bold",
                    "fill",
                    "currentColor");
        }
        network.edges().stream().filter(edge -> !edge.lit()).forEach(edge -> edge(edge, places, anyLit, picture));
        network.edges().stream().filter(Drawing.Edge::lit).forEach(edge -> edge(edge, places, anyLit, picture));
        network.nodes().forEach(node -> node(node, at(places, node.id()), anyLit, picture));
        double height = places.values().stream().mapToDouble(At::y).max().orElse(TOP) + STEP;
        return picture.svg(network.caption(), network.columns().size() * (WIDTH + GAP) - GAP / 2, height);
    }

    private static At at(Map<String, At> places, String id) {
        return Optional.ofNullable(places.get(id))
                .orElseThrow(() -> new IllegalArgumentException("Node (%s) is not in the picture.".formatted(id)));
    }

    private static Map<String, At> places(Drawing.Network network) {
        Map<String, At> places = new HashMap<>();
        int[] filled = new int[network.columns().size()];
        for (Drawing.Node node : network.nodes()) {
            int column = node.column();
            places.put(node.id(), new At(column * (WIDTH + GAP), TOP + STEP * filled[column]));
            filled[column]++;
        }
        return places;
    }

    private static void legend(List<Drawing.Part> legend, Picture picture) {
        double x = 0;
        for (Drawing.Part part : legend) {
            picture.shape(
                    "line",
                    "x1",
                    x,
                    "x2",
                    x + 28,
                    "y1",
                    12,
                    "y2",
                    12,
                    "stroke",
                    "currentColor",
                    "stroke-width",
                    1.6,
                    "stroke-dasharray",
                    dashes(Role.valueOf(part.tone())));
            picture.text(part.name(), x + 34, 16, "fill", "currentColor");
            x += 66 + 7.0 * TextWidth.of(part.name());
        }
    }

    private static String dashes(Role role) {
        return switch (role) {
            case FEED -> "none";
            case CONSUMABLE -> "2 3";
            case EQUIPMENT -> "8 4";
            case DESIGN -> "8 3 2 3";
        };
    }

    private static void edge(Drawing.Edge edge, Map<String, At> places, boolean anyLit, Picture picture) {
        At from = at(places, edge.from());
        At to = at(places, edge.to());
        double y1 = from.y() + HEIGHT / 2;
        double y2 = to.y() + HEIGHT / 2;
        double x1 = from.x() + WIDTH;
        double x2 = to.x();
        double bend = x2 > x1 ? (x2 - x1) / 2 : GAP / 2;
        double end = x2 > x1 ? x2 : to.x() + WIDTH;
        double away = x2 > x1 ? x2 - bend : end + bend;
        String path = "M" + Markup.number(x1) + " " + Markup.number(y1) + "C" + Markup.number(x1 + bend) + " "
                + Markup.number(y1) + " " + Markup.number(away) + " " + Markup.number(y2) + " " + Markup.number(end)
                + " " + Markup.number(y2);
        picture.shape(
                "path",
                "d",
                path,
                "fill",
                "none",
                "stroke",
                edge.lit() ? LIT : Colours.GREY,
                "stroke-width",
                edge.lit() ? 2.6 : 1.2,
                "stroke-opacity",
                edge.lit() || !anyLit ? 0.9 : 0.3,
                "stroke-dasharray",
                dashes(edge.role()));
    }

    private void node(Drawing.Node node, At at, boolean anyLit, Picture picture) {
        Optional<String> address = links.item(node.id());
        boolean faint = anyLit && !node.lit() && node.mark() != Drawing.Mark.TARGET;
        String said = node.below().isEmpty() ? node.name() : node.name() + " — " + node.below();
        picture.open(said, "opacity", faint ? 0.45 : 1.0);
        address.ifPresent(to -> picture.link(to, said));
        frame(node, at, picture);
        double y = at.y() + 16;
        for (String line : lines(node)) {
            picture.text(line, at.x() + 8, y, "font-size", 11, "fill", "#16202a");
            y += 13;
        }
        if (!node.below().isEmpty()) {
            picture.text(shortened(node.below()), at.x() + 8, at.y() + HEIGHT - 5, "font-size", 10, "fill", "#9a3412");
        }
        address.ifPresent(open -> picture.closeLink());
        picture.close();
    }

    private static void frame(Drawing.Node node, At at, Picture picture) {
        boolean blind = node.mark() == Drawing.Mark.BLIND_SPOT;
        boolean choke = node.lit() || node.mark() == Drawing.Mark.CHOKEPOINT;
        box(at, 0, blind ? picture.hatched() : paper(node), picture)
                .shape(
                        "rect",
                        "x",
                        at.x(),
                        "y",
                        at.y(),
                        "width",
                        WIDTH,
                        "height",
                        HEIGHT,
                        "rx",
                        4,
                        "fill",
                        "none",
                        "stroke",
                        choke ? LIT : "#5c6670",
                        "stroke-width",
                        node.lit() ? 2.4 : choke ? 1.6 : 0.8,
                        "stroke-dasharray",
                        blind ? "4 3" : "none");
        if (blind) {
            box(at, 5, "#f3f5f7", picture);
        }
    }

    private static Picture box(At at, double inside, String fill, Picture picture) {
        double width = WIDTH - 2 * inside;
        double height = HEIGHT - 2 * inside;
        return picture.shape(
                "rect", "x", at.x() + inside, "y", at.y() + inside, "width", width, "height", height, "fill", fill);
    }

    private static String paper(Drawing.Node node) {
        if (node.lit()) {
            return "#fbe3d9";
        }
        return node.mark() == Drawing.Mark.CHOKEPOINT ? "#fdf0e6" : "#f3f5f7";
    }

    /** The name on one line where something stands below, else on two. */
    private static List<String> lines(Drawing.Node node) {
        List<String> lines = new ArrayList<>(TextWidth.wrap(node.name(), LETTERS));
        int most = node.below().isEmpty() ? 2 : 1;
        if (lines.size() <= most) {
            return lines;
        }
        List<String> some = new ArrayList<>(lines.subList(0, most));
        some.set(most - 1, some.get(most - 1) + "…");
        return some;
    }

    private static String shortened(String text) {
        List<String> lines = TextWidth.wrap(text, LETTERS + 3);
        return lines.size() == 1 ? text : lines.get(0) + "…";
    }
}
