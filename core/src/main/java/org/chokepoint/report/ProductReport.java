// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.Optional;
import org.chokepoint.domain.CodeLink;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.survey.ProductCard;

/** The card of one product of the Harmonized System. */
public final class ProductReport implements Report<ProductCard> {
    private final Registry registry;
    private final Names names;
    private final Phrases phrases;
    private final boolean explain;
    private final int mostRows;

    /**
     * A card for the reader.
     *
     * @param explain whether formulas and the very rows are shown
     */
    public ProductReport(Registry registry, Countries countries, Phrases phrases, boolean explain) {
        this(registry, countries, phrases, explain, Integer.MAX_VALUE);
    }

    /**
     * The same, where a product may have thousands of rows.
     *
     * @param mostRows how many rows at most; of more only the largest
     */
    public ProductReport(Registry registry, Countries countries, Phrases phrases, boolean explain, int mostRows) {
        this.registry = registry;
        this.phrases = phrases;
        this.names = new Names(registry, countries, phrases);
        this.explain = explain;
        this.mostRows = mostRows;
    }

    @Override
    public Document about(ProductCard card) {
        DocumentBuilder page = new DocumentBuilder(phrases.say("product.title", card.code(), card.name()));
        page.bullets(registry.items().stream()
                .flatMap(item -> registry.codesOf(item.id()).stream()
                        .filter(link -> link.code().filter(card.code()::equals).isPresent())
                        .map(link -> line(names.item(item), item.id(), link)))
                .toList());
        new ProductSection(names, phrases, explain, mostRows).about(card, Optional.empty(), page);
        return page.build();
    }

    private String line(String item, String id, CodeLink link) {
        return phrases.say("product.item", item, id, phrases.say(link.specificity()));
    }
}
