// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Role;

/**
 * A picture of numbers that also stand in words or in a table beside it, so that a renderer without pictures leaves
 * nothing out. A tone is the code of a country or the name of a verdict; {@link Colours} gives it its fixed colour.
 */
public sealed interface Drawing extends Document.Block
        permits Drawing.Bars, Drawing.Spans, Drawing.Tiles, Drawing.Lines, Drawing.Network {
    /** What it shows, for the one who cannot see it. */
    String caption();

    /** One bar a group, each of the same length, divided in the proportion of the counts. */
    record Bars(String caption, List<Part> parts, List<Bar> bars) implements Drawing {
        public Bars {
            parts = List.copyOf(parts);
            bars = List.copyOf(bars);
        }
    }

    /** One of the parts into which every bar is divided. */
    record Part(String name, String tone) {}

    /** A group with its counts, in the order of the parts. */
    record Bar(String label, List<Integer> counts) {
        public Bar {
            counts = List.copyOf(counts);
        }
    }

    /** Percentages that may be known in part only, on one scale from 0 to 100. */
    record Spans(String caption, List<Span> spans) implements Drawing {
        public Spans {
            spans = List.copyOf(spans);
        }
    }

    /** One percentage. */
    record Span(String label, Interval percent, String said, String tone) {}

    /** The countries of the world, one tile each, the darker the larger the share; hatched where nobody says. */
    record Tiles(String caption, List<Tile> tiles) implements Drawing {
        public Tiles {
            tiles = List.copyOf(tiles);
        }
    }

    /** A country with what is known of its share. */
    record Tile(String code, String name, Optional<Interval> percent, String said) {}

    /** Percentages from column to column, one line a series; a gap where nothing is known. */
    record Lines(String caption, List<String> columns, List<Line> lines) implements Drawing {
        public Lines {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
            int width = columns.size();
            lines.forEach(line -> {
                if (line.percents().size() != width) {
                    throw new IllegalArgumentException("Line %s has %d points, the picture %d columns."
                            .formatted(line.name(), line.percents().size(), width));
                }
            });
        }
    }

    /** A series with its percentages, one a column. */
    record Line(String name, String tone, boolean dashed, List<Optional<Interval>> percents) {
        public Line {
            percents = List.copyOf(percents);
        }
    }

    /** Who needs what, what is needed standing left of what needs it. */
    record Network(String caption, List<String> columns, List<Node> nodes, List<Edge> edges, List<Part> legend)
            implements Drawing {
        public Network {
            columns = List.copyOf(columns);
            nodes = List.copyOf(nodes);
            edges = List.copyOf(edges);
            legend = List.copyOf(legend);
        }
    }

    /** What a node is to the reader. */
    enum Mark {
        TARGET,
        CHOKEPOINT,
        BLIND_SPOT,
        PLAIN
    }

    /** An item in one of the columns; below its name stands who could stop it. */
    record Node(String id, String name, String below, int column, Mark mark, boolean lit) {}

    /** What one item is to another. */
    record Edge(String from, String to, Role role, boolean lit) {}
}
