// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Where on the grid each country has its tile, drawn in {@code world-grid.txt} as it looks. */
final class WorldGrid {
    static final List<Place> PLACES = read();

    private WorldGrid() {}

    record Place(String code, int column, int row) {}

    static int columns() {
        return 1 + PLACES.stream().mapToInt(Place::column).max().orElse(0);
    }

    static int rows() {
        return 1 + PLACES.stream().mapToInt(Place::row).max().orElse(0);
    }

    private static List<Place> read() {
        List<Place> places = new ArrayList<>();
        try (BufferedReader text = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WorldGrid.class.getResourceAsStream("world-grid.txt")),
                StandardCharsets.UTF_8))) {
            int row = 0;
            for (String line : text.lines().toList()) {
                String[] cells = line.strip().split(" +", -1);
                for (int column = 0; column < cells.length; column++) {
                    if (!cells[column].equals(".")) {
                        places.add(new Place(cells[column], column, row));
                    }
                }
                row++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(places);
    }
}
