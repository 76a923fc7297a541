// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.CodeLink;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Kind;
import org.chokepoint.measures.criticality.MissingInput;
import org.chokepoint.registry.Registry;
import org.chokepoint.store.Brought;
import org.chokepoint.store.Edition;

/**
 * GeoPolRisk of every material, importer and year at once, by one question to the store. Every cell is there: with a
 * score, or with the reason for none. See docs/methods/geopolrisk.md.
 */
public record GeoPolRiskGrid(TradeChoice choice, Wish wish, List<GeoPolRiskCell> cells) {
    public GeoPolRiskGrid {
        cells = List.copyOf(cells);
    }

    /**
     * What is asked for.
     *
     * @param item one material; else all that are raw or have production facts
     * @param areas countries or blocs; if there are none, every country that imports any of the materials
     * @param years of the loaded trade, at least one
     * @param missing what a missing government or quantity means; {@code NEUTRAL} also takes the listed countries for
     *     the world and an unlisted one for no producer, as the authors do
     */
    public record Wish(Optional<String> item, List<Area> areas, Set<Integer> years, MissingInput missing) {
        public Wish {
            areas = List.copyOf(areas);
            years = new TreeSet<>(years);
        }
    }

    /** Asks the store once. */
    public static GeoPolRiskGrid of(Edition edition, TradeChoice choice, Wish wish) {
        Map<String, String> asked = Map.of(
                "dataset", choice.dataset(),
                "revision", choice.revision().name(),
                "missing", wish.missing().name(),
                "areas", wish.areas().isEmpty() ? "all" : "asked");
        List<Brought> brought = List.of(
                materials(edition.registry(), choice.revision(), wish),
                areas(wish),
                new Brought(
                        "asked_years",
                        List.of("year"),
                        wish.years().stream()
                                .map(year -> List.of(Integer.toString(year)))
                                .toList()));
        return new GeoPolRiskGrid(choice, wish, GeoPolRiskRows.cells(edition, asked, brought));
    }

    private static Brought materials(Registry registry, HsRevision revision, Wish wish) {
        Collection<Item> items = wish.item().isEmpty()
                ? registry.items()
                : registry.findItem(wish.item().get()).stream().toList();
        List<List<String>> rows = new ArrayList<>();
        for (Item item : items) {
            boolean always = wish.item().isPresent() || item.kind() == Kind.RAW_MATERIAL;
            List<CodeLink> links = registry.codesOf(item.id()).stream()
                    .filter(link -> link.revision() == revision)
                    .toList();
            Set<String> codes = new TreeSet<>();
            links.stream()
                    .filter(link -> link.specificity().showsItem())
                    .flatMap(link -> link.code().stream())
                    .forEach(code -> codes.add(code.code()));
            boolean held = links.stream().anyMatch(link -> link.code().isPresent());
            String lack = held ? GeoPolRiskCell.Lack.BASKET_CODE.name() : GeoPolRiskCell.Lack.NO_CODE.name();
            if (codes.isEmpty()) {
                rows.add(List.of(item.id(), "", lack, always ? "yes" : "no"));
            }
            codes.forEach(code -> rows.add(List.of(item.id(), code, "", always ? "yes" : "no")));
        }
        return new Brought("asked_materials", List.of("item", "hs6", "why", "always"), rows);
    }

    private static Brought areas(Wish wish) {
        List<List<String>> rows = new ArrayList<>();
        for (Area area : wish.areas()) {
            for (int year : wish.years()) {
                for (String member : new TreeSet<>(area.membersIn(year))) {
                    rows.add(List.of(area.code(), member, Integer.toString(year)));
                }
            }
        }
        return new Brought("asked_areas", List.of("area", "member", "year"), rows);
    }
}
