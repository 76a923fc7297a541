// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Country;
import org.chokepoint.survey.WorldShare;

/** Who makes what part of the world's supply, as bars with ends and on the map. */
final class SupplyPictures {
    private static final int PLACES = 12;

    private final Names names;
    private final Phrases phrases;

    SupplyPictures(Names names, Phrases phrases) {
        this.names = names;
        this.phrases = phrases;
    }

    Drawing.Spans bars(String title, List<WorldShare> shares) {
        return new Drawing.Spans(
                title,
                shares.stream()
                        .filter(WorldShare::isThere)
                        .limit(PLACES)
                        .map(share -> new Drawing.Span(
                                names.place(share.place()),
                                share.percent(),
                                phrases.percentOf(share.percent()),
                                share.place()))
                        .toList());
    }

    Drawing.Tiles map(String title, List<WorldShare> shares) {
        return new Drawing.Tiles(
                phrases.say("picture.map", title),
                names.countries().list().stream()
                        .filter(Country.class::isInstance)
                        .map(area -> tile(area.code(), shares))
                        .toList());
    }

    private Drawing.Tile tile(String code, List<WorldShare> shares) {
        Optional<WorldShare> share =
                shares.stream().filter(one -> one.place().equals(code)).findFirst();
        return new Drawing.Tile(
                code,
                names.place(code),
                share.map(WorldShare::percent),
                share.map(one -> phrases.percentOf(one.percent())).orElseGet(() -> phrases.say("picture.not-named")));
    }
}
