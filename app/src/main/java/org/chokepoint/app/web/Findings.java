// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.chain.LadderGatherer;
import org.chokepoint.chain.LadderQuestion;
import org.chokepoint.chain.ValueLadder;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Kind;
import org.chokepoint.domain.Role;
import org.chokepoint.measures.dependence.Definition;
import org.chokepoint.network.Asker;
import org.chokepoint.network.CutSearch;
import org.chokepoint.network.Cuts;
import org.chokepoint.network.EventKind;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.report.SourcesReport;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.DependencyBoard;
import org.chokepoint.survey.ItemCard;
import org.chokepoint.survey.ProductCard;
import org.chokepoint.survey.Scope;
import org.chokepoint.survey.SourceUse;
import org.chokepoint.survey.Survey;
import org.chokepoint.survey.Surveyor;
import org.chokepoint.survey.TradeChoice;
import org.chokepoint.survey.VerdictRule;

/** Puts the question of an address to the edition, as the command line does with its arguments. */
final class Findings {
    private static final int MOST_EVENTS = 3;

    private final Shelf.Held held;
    private final Countries countries;
    private final Asked asked;

    Findings(Shelf.Held held, Countries countries, Asked asked) {
        this.held = held;
        this.countries = countries;
        this.asked = asked;
    }

    Edition edition() {
        return held.edition();
    }

    Registry registry() {
        return held.edition().registry();
    }

    Countries countries() {
        return countries;
    }

    /** The year that the address names, else the newest that is known of. */
    int year() {
        return surveyor().year(asked.integer("year"));
    }

    private Surveyor surveyor() {
        return new Surveyor(edition(), countries, VerdictRule.STANDARD);
    }

    Survey survey() {
        Area area = countries.get(asked.in("country"));
        VerdictRule rule = asked.number("threshold").map(VerdictRule::new).orElse(VerdictRule.STANDARD);
        Scope scope = new Scope(area, asked.integer("year"), kinds(), asked.find("chain"), asked.find("pack"));
        return new Surveyor(edition(), countries, rule).survey(scope);
    }

    private Set<Kind> kinds() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        asked.find("kind")
                .ifPresent(words -> Arrays.stream(words.split(",", -1)).forEach(word -> kinds.add(kind(word))));
        return kinds;
    }

    private static Kind kind(String word) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(word.strip().replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Kind (%s) is not known. Maybe one of %s."
                        .formatted(word, Arrays.toString(Kind.values()).toLowerCase(Locale.ROOT))));
    }

    List<Item> items() {
        List<String> words =
                asked.find("q").map(text -> List.of(text.split(" +", -1))).orElse(List.of());
        return registry().items().stream()
                .filter(item -> words.stream().allMatch(item::mentions))
                .toList();
    }

    Item item() {
        return ItemCard.find(registry(), asked.in("id"));
    }

    ItemCard card() {
        return card(false);
    }

    /** With every delivered row of trade. */
    ItemCard fullCard() {
        return card(true);
    }

    private ItemCard card(boolean explain) {
        Optional<Area> area = asked.find("country").map(countries::get);
        return ItemCard.gather(surveyor(), edition(), asked.in("id"), area, asked.integer("year"), trade(), explain);
    }

    CutSearch search() {
        Area area = countries.get(asked.find("country")
                .orElseThrow(() ->
                        new IllegalArgumentException("Nobody is named who would be cut off. Maybe country=CHN.")));
        Surveyor surveyor = surveyor();
        Asker asker = Asker.of(area, surveyor.year(asked.integer("year")));
        return CutSearch.gather(edition(), surveyor, List.of(item().id()), asker, EnumSet.allOf(Role.class));
    }

    /** What could stop the item, where somebody is named who would be cut off. */
    Optional<Cuts> cutsIfAsked() {
        return asked.find("country").map(any -> search().search(wish(MOST_EVENTS)));
    }

    CutSearch.Wish wish(int most) {
        EventKind kind = asked.find("events")
                .map(word -> Arrays.stream(EventKind.values())
                        .filter(one -> one.name().equalsIgnoreCase(word))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "Events (%s) are not known. Maybe country, firm, parent or item.".formatted(word))))
                .orElse(EventKind.COUNTRY);
        return new CutSearch.Wish(
                item(),
                kind,
                asked.integer("max").orElse(most),
                asked.number("below").map(percent -> percent / 100));
    }

    /** As far as trade is loaded; else by what the packs cite. */
    ValueLadder ladder() {
        Area area = countries.get(asked.find("country")
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nobody is named whose place on the ladder is asked. Maybe country=CHN.")));
        Optional<TradeChoice> choice =
                TradeChoice.among(edition(), asked.integer("year"), Optional.empty(), Optional.empty());
        int year = choice.map(TradeChoice::year).orElseGet(() -> surveyor().year(asked.integer("year")));
        List<Area> against = asked.find("against").stream()
                .flatMap(codes -> Arrays.stream(codes.split(",", -1)))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(countries::get)
                .toList();
        return new LadderGatherer(edition())
                .gather(new LadderQuestion(
                        asked.in("chain"),
                        area,
                        year,
                        choice,
                        Optional.empty(),
                        Optional.empty(),
                        against,
                        asked.find("metal"),
                        Optional.empty()));
    }

    /** None without trade. */
    Optional<TradeChoice> trade() {
        return TradeChoice.among(edition(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The country of the path. */
    Area area() {
        return countries.get(asked.in("country"));
    }

    /** That of the year asked; none without trade. */
    Optional<TradeChoice> tradeOfYear() {
        return TradeChoice.among(edition(), asked.integer("year"), Optional.empty(), Optional.empty());
    }

    Optional<DependencyBoard> board() {
        Area area = area();
        Definition definition = Definition.get(asked.find("definition").orElse(Definition.GEODEP.id()));
        return tradeOfYear().map(choice -> held.boards().of(choice, DependencyBoard.Wish.standard(area, definition)));
    }

    Optional<ProductCard> product() {
        Optional<Area> area = asked.find("country").map(countries::get);
        return tradeOfYear().map(choice -> ProductCard.gather(edition(), choice, asked.in("hs6"), area, true));
    }

    SourceUse source() {
        return SourceUse.gather(edition(), asked.in("id"));
    }

    SourcesReport.Finding sources() {
        return new SourcesReport.Finding(
                registry(), edition().loads(), surveyor().factsBySource());
    }
}
