// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.WayOut;
import org.chokepoint.network.Bite;
import org.chokepoint.network.Cut;
import org.chokepoint.network.Cuts;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.survey.ItemCard;

/** What the card of an item says, in a few sentences; what is not known is said to be unknown. */
public final class ItemSentence {
    private static final int NAMED = 3;

    private final Registry registry;
    private final Phrases phrases;
    private final Names names;

    public ItemSentence(Registry registry, Countries countries, Phrases phrases) {
        this.registry = registry;
        this.phrases = phrases;
        this.names = new Names(registry, countries, phrases);
    }

    public String of(ItemCard card, Optional<Cuts> cuts) {
        List<String> said = new ArrayList<>();
        card.ruling()
                .ifPresent(ruling -> said.add(phrases.say(
                        "sentence.verdict",
                        names.item(card.item()),
                        card.area().orElseThrow().name().in(phrases.language()),
                        card.year(),
                        phrases.say(ruling.verdict()),
                        phrases.say(ruling.footing()))));
        said.add(makers(card));
        cuts.ifPresent(found -> {
            said.add(stops(found));
            said.add(cover(found));
        });
        List<WayOut> options = registry.optionsFor(card.item().id());
        said.add(
                options.isEmpty()
                        ? phrases.say("sentence.no-options")
                        : phrases.say(
                                "sentence.options",
                                options.size(),
                                options.get(0).name()));
        return String.join(phrases.say("sentence.space"), said);
    }

    private String makers(ItemCard card) {
        List<Map.Entry<String, Interval>> countries = card.supply().countries();
        if (countries.isEmpty()) {
            return phrases.say("sentence.no-makers");
        }
        return phrases.say(
                "sentence.makers",
                names.list(countries.stream()
                        .limit(NAMED)
                        .map(one -> names.place(one.getKey()) + " " + phrases.percentOf(one.getValue()))
                        .toList()));
    }

    private String stops(Cuts cuts) {
        List<Cut> must = cuts.cuts().stream()
                .filter(cut -> cut.certainty() == Cut.Certainty.MUST)
                .toList();
        int open = cuts.cuts().size() - must.size();
        if (must.isEmpty()) {
            return phrases.say("sentence.no-cuts", cuts.completeUpTo(), open(open));
        }
        int least = must.get(0).events().size();
        List<String> sets = must.stream()
                .filter(cut -> cut.events().size() == least)
                .map(cut -> String.join(
                        " + ",
                        cut.events().stream()
                                .map(event -> EventNames.of(cuts.kind(), event, names))
                                .toList()))
                .toList();
        String more = sets.size() > NAMED ? phrases.say("product.more", sets.size() - NAMED) : "";
        return phrases.say(
                least == 1 ? "sentence.one-stops" : "sentence.set-stops",
                names.list(sets.subList(0, Math.min(NAMED, sets.size()))) + more,
                open(open));
    }

    private String open(int sets) {
        return sets == 0 ? "" : phrases.say("sentence.open", sets);
    }

    private String cover(Cuts cuts) {
        return cuts.cuts().stream()
                .flatMap(cut -> cut.bites().stream())
                .map(Bite::days)
                .flatMap(Optional::stream)
                .min(Integer::compare)
                .map(days -> phrases.say("sentence.cover", days))
                .orElseGet(() -> phrases.say("sentence.no-cover"));
    }
}
