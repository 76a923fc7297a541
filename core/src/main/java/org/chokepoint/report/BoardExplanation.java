// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.List;
import java.util.Optional;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.survey.ProductCard;

/** The first products of a board, each figure with its formula, its inputs and the rows they add up from. */
public final class BoardExplanation implements Report<List<ProductCard>> {
    private final Phrases phrases;
    private final ProductSection section;

    public BoardExplanation(Registry registry, Countries countries, Phrases phrases) {
        this.phrases = phrases;
        this.section = new ProductSection(new Names(registry, countries, phrases), phrases, true, Integer.MAX_VALUE);
    }

    @Override
    public Document about(List<ProductCard> cards) {
        DocumentBuilder page = new DocumentBuilder(phrases.say("board.explained", cards.size()));
        cards.forEach(card -> section.about(card, Optional.empty(), page));
        return page.build();
    }
}
