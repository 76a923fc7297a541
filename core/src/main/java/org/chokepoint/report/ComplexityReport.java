// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chokepoint.domain.Hs6;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.report.Document.Column;
import org.chokepoint.survey.ComplexityBoard;

/** All countries by economic complexity, or one country's standing and what lies within its reach. */
public final class ComplexityReport implements Report<ComplexityBoard> {
    /** A year of all goods has several thousand products; with far fewer an index over them says little. */
    private static final int ALL_GOODS = 1000;

    private final Phrases phrases;
    private final Names names;
    private final int shown;

    /**
     * A report for the reader.
     *
     * @param shown how many countries or products the table has at most
     */
    public ComplexityReport(Registry registry, Countries countries, Phrases phrases, int shown) {
        this.phrases = phrases;
        this.names = new Names(registry, countries, phrases);
        this.shown = shown;
    }

    @Override
    public Document about(ComplexityBoard board) {
        DocumentBuilder page = new DocumentBuilder(title(board));
        page.paragraph(phrases.say(
                "complexity.headline",
                board.places().size(),
                board.products(),
                phrases.number(board.minExports() / 1e9),
                board.small().size(),
                board.dropped().size()));
        if (board.reach().isPresent()) {
            reach(board, board.reach().get(), page);
        } else {
            page.table(
                    placeHeader(),
                    board.places().stream().limit(shown).map(this::place).toList());
            more(board.places().size(), page);
        }
        page.bullets(how(board));
        return page.build();
    }

    private String title(ComplexityBoard board) {
        Object[] trade = {
            board.choice().year(), board.choice().dataset(), board.choice().revision()
        };
        return board.reach()
                .map(reach -> phrases.say(
                        "complexity.title-country", names.place(reach.country().code()), trade[0], trade[1], trade[2]))
                .orElseGet(() -> phrases.say("complexity.title", trade));
    }

    private void more(int all, DocumentBuilder page) {
        if (all > shown) {
            page.paragraph(phrases.say("complexity.more", all - shown));
        }
    }

    private List<Column> placeHeader() {
        return List.of(
                Column.number(phrases.say("column.rank")),
                Column.text(phrases.say("column.country")),
                Column.number("ECI"),
                Column.number(phrases.say("column.diversity")),
                Column.number(phrases.say("column.fitness")),
                Column.number(phrases.say("column.fitness-rank")),
                Column.number(phrases.say("column.exports-busd")));
    }

    private List<String> place(ComplexityBoard.Place place) {
        return List.of(
                Integer.toString(place.rank()),
                names.place(place.code()),
                decimals(place.eci(), 3),
                Integer.toString(place.diversity()),
                fitness(place.fitness()),
                Integer.toString(place.fitnessRank()),
                decimals(place.exports() / 1e9, 1));
    }

    private void reach(ComplexityBoard board, ComplexityBoard.Reach reach, DocumentBuilder page) {
        ComplexityBoard.Place place = reach.place();
        page.paragraph(phrases.say(
                "complexity.standing",
                names.place(place.code()),
                decimals(place.eci(), 3),
                place.rank(),
                board.places().size(),
                place.diversity(),
                fitness(place.fitness()),
                place.fitnessRank(),
                decimals(reach.coi(), 3),
                decimals(place.exports() / 1e9, 1)));
        page.heading(phrases.say("complexity.near"));
        page.table(
                List.of(
                        Column.text("HS6"),
                        Column.text(phrases.say("column.product")),
                        Column.number(phrases.say("column.density")),
                        Column.number("PCI"),
                        Column.number("COG"),
                        Column.number(phrases.say("column.exports-musd"))),
                reach.near().stream()
                        .limit(shown)
                        .map(near -> near(near, board))
                        .toList());
        more(reach.near().size(), page);
    }

    private List<String> near(ComplexityBoard.Near near, ComplexityBoard board) {
        return List.of(
                near.hs6(),
                names.product(near.name(), new Hs6(near.hs6(), board.choice().revision())),
                decimals(near.density(), 3),
                decimals(near.pci(), 3),
                decimals(near.cog(), 3),
                decimals(near.exports() / 1e6, 1));
    }

    private List<String> how(ComplexityBoard board) {
        List<String> lines = new ArrayList<>();
        if (board.products() < ALL_GOODS) {
            lines.add(phrases.say("complexity.few", board.products()));
        }
        lines.add(phrases.say("complexity.how-eci"));
        lines.add(phrases.say("complexity.how-fitness"));
        if (board.reach().isPresent()) {
            lines.add(phrases.say("complexity.how-near"));
        }
        lines.add(phrases.say("complexity.how-filter"));
        return lines;
    }

    /** The fitness of the least fit sinks without end and is still not zero. */
    private static String fitness(double value) {
        return value > 0 && value < 0.0005 ? "< 0.001" : decimals(value, 3);
    }

    private static String decimals(double value, int places) {
        String text = String.format(Locale.ROOT, "%,." + places + "f", value);
        return text.matches("-[0.]+") ? text.substring(1) : text;
    }
}
