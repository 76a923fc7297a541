// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Predicate;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.report.Document.Column;
import org.chokepoint.survey.IndicatorStanding;
import org.chokepoint.survey.ItemStanding;
import org.chokepoint.survey.Position;
import org.chokepoint.survey.Standing;

/** Where a country stands: its economy, each item of the registry, and what is said of it beside what is counted. */
public final class StandingReport implements Report<Standing> {
    /** Statistics every answer names, loaded or not. */
    static final List<String> ASKED =
            List.of("NV.IND.MANF.CD", "NV.MNF.TECH.ZS.UN", "TX.VAL.TECH.CD", "TX.VAL.TECH.MF.ZS", "NY.GDP.MKTP.CD");

    private static final double BILLION = 1e9;
    private static final List<Predicate> QUANTITIES =
            List.of(Predicate.PRODUCTION, Predicate.RESERVES, Predicate.EXPORT_VALUE);
    private static final Comparator<ItemStanding> FOREMOST = Comparator.comparingInt(
                    (ItemStanding one) -> one.now().orElseThrow().rank())
            .thenComparingDouble(one -> -high(one.now().orElseThrow()))
            .thenComparing(one -> one.item().id());

    private final Registry registry;
    private final Phrases phrases;
    private final Names names;
    private final int shown;

    /**
     * A report for the reader.
     *
     * @param shown how many items each table has at most
     */
    public StandingReport(Registry registry, Countries countries, Phrases phrases, int shown) {
        this.registry = registry;
        this.phrases = phrases;
        this.names = new Names(registry, countries, phrases);
        this.shown = shown;
    }

    @Override
    public Document about(Standing standing) {
        DocumentBuilder page = new DocumentBuilder(
                phrases.say("standing.title", standing.area().name().in(phrases.language()), standing.year()));
        page.paragraph(headline(standing));
        economy(standing, page);
        chains(standing, page);
        QUANTITIES.forEach(quantity -> items(standing, quantity, page));
        new SaidSection(phrases, names, shown).about(standing, page);
        return page.build();
    }

    private String headline(Standing standing) {
        List<String> said = new ArrayList<>();
        for (Predicate quantity : QUANTITIES) {
            List<ItemStanding> items = standing.of(quantity);
            said.add(
                    items.isEmpty()
                            ? phrases.say("standing.none", lower(quantity))
                            : phrases.say("standing.firsts", Standing.firsts(items), items.size(), lower(quantity)));
        }
        return phrases.say("standing.headline", names.list(said))
                + " "
                + standing.trade()
                        .map(choice -> phrases.say("standing.trade", choice.dataset(), choice.year()))
                        .orElse(phrases.say("standing.no-trade"));
    }

    private String lower(Predicate quantity) {
        return phrases.say(quantity).toLowerCase(Locale.ROOT);
    }

    private void economy(Standing standing, DocumentBuilder page) {
        page.heading(phrases.say("standing.economy"));
        List<List<String>> rows = new ArrayList<>();
        for (String code : ASKED) {
            if (standing.find(code).isEmpty()) {
                String missing = phrases.say("standing.missing", code);
                rows.add(List.of(phrases.say("indicator." + code), "–", "–", "–", "–", "–", missing));
            }
        }
        standing.indicators().forEach(one -> rows.add(row(one)));
        page.table(
                List.of(
                        Column.text(phrases.say("column.indicator")),
                        Column.number(phrases.say("column.year")),
                        Column.number(phrases.say("column.value")),
                        Column.number(phrases.say("column.rank")),
                        Column.number(phrases.say("column.of-world")),
                        Column.number(phrases.say("column.before")),
                        Column.text(phrases.say("column.source"))),
                rows);
    }

    private List<String> row(IndicatorStanding one) {
        Position now = one.now();
        String name = phrases.find("indicator." + one.code()).orElse(one.code());
        return List.of(
                name,
                Integer.toString(now.year()),
                value(now),
                rank(now),
                now.share().map(this::percent).orElse("–"),
                one.before().map(this::before).orElse("–"),
                "%s, %s".formatted(now.source(), now.row()));
    }

    private String value(Position position) {
        double value = position.value().orElseThrow();
        return value >= BILLION
                ? phrases.say("standing.billion", phrases.number(value / BILLION), position.unit())
                : "%s %s".formatted(phrases.number(value), position.unit());
    }

    private String rank(Position position) {
        return position.isCompared() ? phrases.say("standing.rank", position.rank(), position.of()) : "–";
    }

    private String before(Position before) {
        String value = before.share()
                .map(this::percent)
                .orElseGet(() -> phrases.number(before.value().orElseThrow()));
        return before.isCompared()
                ? phrases.say("standing.before", value, before.rank(), before.year())
                : phrases.say("standing.before-alone", value, before.year());
    }

    private void chains(Standing standing, DocumentBuilder page) {
        Map<String, List<ItemStanding>> byChain = new TreeMap<>();
        for (ItemStanding one : standing.items()) {
            registry.chainsOf(one.item().id())
                    .forEach(chain -> byChain.computeIfAbsent(chain, id -> new ArrayList<>())
                            .add(one));
        }
        page.heading(phrases.say("standing.chains"));
        List<Column> header = new ArrayList<>(List.of(Column.text(phrases.say("column.chain"))));
        QUANTITIES.forEach(quantity -> header.add(Column.number(phrases.say(quantity))));
        List<List<String>> rows = new ArrayList<>();
        byChain.forEach((chain, items) -> {
            List<String> row = new ArrayList<>(List.of(names.chain(chain)));
            for (Predicate quantity : QUANTITIES) {
                List<ItemStanding> own =
                        items.stream().filter(one -> one.of() == quantity).toList();
                row.add(own.isEmpty() ? "–" : phrases.say("standing.rank", Standing.firsts(own), own.size()));
            }
            rows.add(row);
        });
        page.table(header, rows);
        page.paragraph(phrases.say("standing.chains-how"));
    }

    private void items(Standing standing, Predicate quantity, DocumentBuilder page) {
        List<ItemStanding> listed = standing.of(quantity).stream()
                .filter(one -> one.now().isPresent())
                .sorted(FOREMOST)
                .toList();
        if (listed.isEmpty()) {
            return;
        }
        page.heading(phrases.say("standing.items", phrases.say(quantity)));
        page.table(
                List.of(
                        Column.text(phrases.say("column.item")),
                        Column.number(phrases.say("column.year")),
                        Column.number(phrases.say("column.rank")),
                        Column.number(phrases.say("column.of-world")),
                        Column.number(phrases.say("column.before")),
                        Column.text(phrases.say("column.source"))),
                listed.stream().limit(shown).map(this::row).toList());
        int silent = standing.of(quantity).size() - listed.size();
        page.paragraph(phrases.say("standing.more", Math.max(0, listed.size() - shown), silent));
    }

    private List<String> row(ItemStanding one) {
        Position now = one.now().orElseThrow();
        return List.of(
                names.item(one.item()),
                Integer.toString(now.year()),
                rank(now),
                now.share().map(this::percent).orElse("–"),
                one.before().map(this::before).orElse("–"),
                "%s, %s".formatted(now.source(), now.row()));
    }

    private static double high(Position position) {
        return position.share().map(Interval::high).orElse(0.0);
    }

    private String percent(Interval percent) {
        return percent(percent, phrases);
    }

    /** One decimal for a point, whole percent for bounds. */
    static String percent(Interval percent, Phrases phrases) {
        return percent.isPoint()
                ? String.format(Locale.ROOT, "%.1f", percent.low()) + phrases.say("percent")
                : phrases.percentOf(percent);
    }
}
