// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.domain.Firm;
import org.chokepoint.domain.NotKnownException;
import org.chokepoint.domain.Role;
import org.chokepoint.network.Asker;
import org.chokepoint.network.CutSearch;
import org.chokepoint.network.EventKind;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.ItemCard;
import org.chokepoint.survey.Surveyor;
import org.chokepoint.survey.VerdictRule;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who would be cut off from what, by the loss of what: asked by every command over the supply network. */
final class CutsAsked {
    @Parameters(paramLabel = "ITEM", description = "Id of an item, or words that only one item has.")
    private String item = "";

    @Option(names = "--country", paramLabel = "COUNTRY", description = "Who would be cut off.")
    private Optional<String> country = Optional.empty();

    @Option(
            names = "--firm",
            paramLabel = "FIRM",
            description = "A firm that would be cut off: its own suppliers, where a pack names them, count alone.")
    private Optional<String> firm = Optional.empty();

    @Option(
            names = "--events",
            paramLabel = "KIND",
            defaultValue = "country",
            description = "What is lost at once: country, firm, parent or item (default country).")
    private EventKind events = EventKind.COUNTRY;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            split = ",",
            description = "Only inputs in these roles: feed, consumable, equipment, design (else all).")
    private List<Role> roles = List.of();

    @Option(
            names = "--below",
            paramLabel = "PERCENT",
            description = "What leaves less than this of it, such as 70%% (else what stops it).")
    private Optional<String> below = Optional.empty();

    @Option(names = "--year", paramLabel = "YEAR", description = "As known in that year (else the newest counted).")
    private Optional<Integer> year = Optional.empty();

    CutSearch search(Edition edition, Countries countries) {
        Surveyor surveyor = new Surveyor(edition, countries, VerdictRule.STANDARD);
        Asker asker = asker(edition.registry(), countries, surveyor.year(year));
        Set<Role> wanted = roles.isEmpty() ? EnumSet.allOf(Role.class) : EnumSet.copyOf(roles);
        String target = ItemCard.find(edition.registry(), item).id();
        return CutSearch.gather(edition, surveyor, List.of(target), asker, wanted);
    }

    CutSearch.Wish wish(Edition edition, int most) {
        return new CutSearch.Wish(ItemCard.find(edition.registry(), item), events, most, below.map(CutsAsked::part));
    }

    /** A firm asks from where it has its seat, unless another country is named. */
    private Asker asker(Registry registry, Countries countries, int at) {
        Optional<Firm> buyer = firm.map(id -> registry.findFirm(id)
                .orElseThrow(() -> new NotKnownException(
                        "Firm (%s) is in no loaded pack. Maybe load the pack first: chokepoint load pack DIR."
                                .formatted(id))));
        String seat = country.or(() -> buyer.map(Firm::headquarters))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nobody is named who would be cut off. Maybe --country CHN, or --firm ID."));
        return new Asker(countries.get(seat), at, buyer);
    }

    private static double part(String text) {
        String bare = text.strip().replace("%", "");
        try {
            return Double.parseDouble(bare) / 100;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The part that must be left (%s) is no percentage. Maybe 70%%.".formatted(text), e);
        }
    }
}
