// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.CodeLink;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.NotKnownException;
import org.chokepoint.registry.Registry;
import org.chokepoint.store.Edition;

/**
 * All that is known of one item, and of one area's position in it where an area was asked for.
 *
 * @param ruling the area's verdict
 * @param products the item's codes in the trade that is loaded
 */
public record ItemCard(
        Item item,
        int year,
        Optional<Area> area,
        Optional<Ruling> ruling,
        SupplyPicture supply,
        WorldShares shares,
        List<FactRow> facts,
        List<ProductCard> products) {
    public ItemCard {
        facts = List.copyOf(facts);
        products = List.copyOf(products);
    }

    /** Finds the item by id and gathers its card. */
    public static ItemCard gather(
            Surveyor surveyor,
            Edition edition,
            String id,
            Optional<Area> area,
            Optional<Integer> at,
            Optional<TradeChoice> trade,
            boolean explain) {
        Registry registry = edition.registry();
        Item item = find(registry, id);
        int year = surveyor.year(at);
        WorldShares shares = WorldShares.gather(edition, year);
        return new ItemCard(
                item,
                year,
                area,
                area.map(one -> surveyor.ruling(item, one, year, shares)),
                SupplyPicture.of(item.id(), registry, shares, year),
                shares,
                edition.ask(FactRow.OF_ITEM, Map.of("item", item.id())),
                trade.map(choice -> products(edition, choice, item, area, explain))
                        .orElse(List.of()));
    }

    private static List<ProductCard> products(
            Edition edition, TradeChoice choice, Item item, Optional<Area> area, boolean explain) {
        return edition.registry().codesOf(item.id()).stream()
                .map(CodeLink::code)
                .flatMap(Optional::stream)
                .filter(code -> code.revision() == choice.revision())
                .map(code -> ProductCard.gather(edition, choice, code.code(), area, explain))
                .toList();
    }

    /** By id, or by words that only one item has. */
    public static Item find(Registry registry, String words) {
        return registry.findItem(words)
                .or(() -> theOnlyOne(registry, words))
                .orElseThrow(() ->
                        new NotKnownException("Item (%s) is not known.%s".formatted(words, hint(registry, words))));
    }

    private static Optional<Item> theOnlyOne(Registry registry, String words) {
        List<Item> found =
                registry.items().stream().filter(item -> item.mentions(words)).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String hint(Registry registry, String id) {
        String first = id.split("[- ]", -1)[0];
        List<String> near = registry.items().stream()
                .filter(item -> item.mentions(id) || item.mentions(first))
                .map(Item::id)
                .limit(5)
                .toList();
        return near.isEmpty()
                ? " Maybe look for it by words: chokepoint items WORDS."
                : " Maybe one of %s.".formatted(String.join(", ", near));
    }
}
