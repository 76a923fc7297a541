// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The world as a grid of tiles of one size, so that small countries are seen, too. */
final class TilesSvg {
    private static final double SIZE = 30;
    private static final double STEP = 32;

    private final Links links;

    TilesSvg(Links links) {
        this.links = links;
    }

    String of(Drawing.Tiles tiles, Picture picture) {
        var byCode = tiles.tiles().stream()
                .collect(Collectors.toMap(Drawing.Tile::code, Function.identity(), (first, second) -> first));
        for (WorldGrid.Place place : WorldGrid.PLACES) {
            Drawing.Tile tile = byCode.get(place.code());
            if (tile != null) {
                tile(tile, place, picture);
            }
        }
        return picture.svg(tiles.caption(), STEP * WorldGrid.columns(), STEP * WorldGrid.rows());
    }

    private void tile(Drawing.Tile tile, WorldGrid.Place place, Picture picture) {
        double x = STEP * place.column();
        double y = STEP * place.row();
        Optional<String> address = links.country(tile.code());
        String said = tile.said().isEmpty() ? tile.name() : tile.name() + ": " + tile.said();
        picture.open(said);
        address.ifPresent(to -> picture.link(to, said));
        boolean chosen = links.isChosen(tile.code());
        boolean picker = tile.said().isEmpty();
        double strength =
                tile.percent().map(percent -> 0.15 + 0.85 * percent.low() / 100).orElse(1.0);
        String fill = tile.percent().map(percent -> Colours.of(tile.code())).orElseGet(picture::hatched);
        picture.shape(
                "rect",
                "x",
                x,
                "y",
                y,
                "width",
                SIZE,
                "height",
                SIZE,
                "rx",
                3,
                "fill",
                picker ? chosen ? Colours.of(tile.code()) : "#dfe3e8" : fill,
                "fill-opacity",
                picker ? 1.0 : strength,
                "stroke",
                chosen ? "currentColor" : "none",
                "stroke-width",
                2);
        boolean dark = picker ? chosen : tile.percent().isPresent() && strength > 0.55;
        picture.text(
                tile.code(),
                x + SIZE / 2,
                y + 19,
                "text-anchor",
                "middle",
                "font-size",
                10,
                "fill",
                dark ? "#fff" : tile.percent().isPresent() ? "currentColor" : "#1c2733");
        address.ifPresent(open -> picture.closeLink());
        picture.close();
    }
}
