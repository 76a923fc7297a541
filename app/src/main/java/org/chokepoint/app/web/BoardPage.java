// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.chokepoint.domain.Hs6;
import org.chokepoint.measures.dependence.Definition;
import org.chokepoint.measures.dependence.Robustness;
import org.chokepoint.registry.Countries;
import org.chokepoint.report.BoardReport;
import org.chokepoint.report.Document;
import org.chokepoint.report.HtmlRenderer;
import org.chokepoint.report.Phrases;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.BoardOrder;
import org.chokepoint.survey.Dependency;
import org.chokepoint.survey.DependencyBoard;

/** The board, a few rows at a time: the next ones come when the reader gets there, or with a link. */
final class BoardPage {
    private static final int ROWS = 150;

    private final DependencyBoard board;
    private final BoardReport report;
    private final Edition edition;
    private final Phrases phrases;
    private final Asked asked;

    BoardPage(DependencyBoard board, Edition edition, Countries countries, Phrases phrases, Asked asked) {
        this.board = board;
        this.report = new BoardReport(edition.registry(), countries, phrases, ROWS);
        this.edition = edition;
        this.phrases = phrases;
        this.asked = asked;
    }

    private List<Dependency> wanted() {
        Predicate<Dependency> words = asked.find("q").map(this::mentioning).orElse(one -> true);
        Predicate<Dependency> badge = asked.find("badge").map(BoardPage::badged).orElse(one -> true);
        Predicate<Dependency> over = asked.find("over").map(BoardPage::over).orElse(one -> true);
        return order().of(board.products(), reversed()).stream()
                .filter(words.and(badge).and(over))
                .toList();
    }

    private Predicate<Dependency> mentioning(String words) {
        return one -> mentions(one, words);
    }

    private static Predicate<Dependency> badged(String word) {
        Robustness.Badge wanted = badge(word);
        return one -> one.badge().filter(wanted::equals).isPresent();
    }

    private static Predicate<Dependency> over(String word) {
        if (!word.matches("yes|no")) {
            throw new IllegalArgumentException("Over (%s) is not known. Maybe yes or no.".formatted(word));
        }
        return one -> one.over() == word.equals("yes");
    }

    private BoardOrder order() {
        return BoardOrder.parse(asked.find("order").orElse(BoardOrder.RANK.word()));
    }

    private boolean reversed() {
        return asked.find("reversed").isPresent();
    }

    private static Robustness.Badge badge(String word) {
        return Arrays.stream(Robustness.Badge.values())
                .filter(one -> word(one).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Badge (%s) is not known. Maybe robust, borderline or fragile.".formatted(word)));
    }

    private static String word(Robustness.Badge badge) {
        return badge.name().toLowerCase(Locale.ROOT);
    }

    private boolean mentions(Dependency one, String words) {
        String code = one.trade().hs6();
        return code.startsWith(words.replace(".", ""))
                || one.name().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))
                || edition.registry().items().stream()
                        .filter(item -> item.mentions(words))
                        .flatMap(item -> edition.registry().codesOf(item.id()).stream())
                        .anyMatch(link -> link.code()
                                .filter(new Hs6(code, board.choice().revision())::equals)
                                .isPresent());
    }

    private Optional<String> product(String hs6) {
        return Optional.of(
                asked.address("/products/" + hs6, "country", board.area().code()));
    }

    private HtmlRenderer renderer() {
        return new HtmlRenderer(new PageLinks(asked, edition, this::product, ""));
    }

    /** For the table of products alone: its header orders it, and once more the other way round. */
    private final class OrderedLinks extends PageLinks {
        OrderedLinks() {
            super(asked, edition, BoardPage.this::product, "");
        }

        @Override
        public Optional<String> ordered(int column) {
            return report.order(column).map(BoardPage.this::address);
        }

        @Override
        public Optional<String> order(int column) {
            return report.order(column)
                    .filter(BoardPage.this.order()::equals)
                    .map(order -> order.leastFirst() == reversed() ? "descending" : "ascending");
        }
    }

    private String address(BoardOrder order) {
        SortedMap<String, String> query = new TreeMap<>(asked.query());
        query.remove("from");
        query.put("order", order.word());
        query.put("reversed", order == order() && !reversed() ? "yes" : "");
        return new Asked("/dependencies/" + board.area().code(), asked.inPath(), query).key();
    }

    Answer show(Pages pages) {
        Document summary = report.summary(board);
        List<Dependency> wanted = wanted();
        int from = from();
        Document.Table table = report.table(board, slice(wanted, from));
        String count = phrases.say("web.rows", wanted.size(), board.products().size());
        String body = renderer().blocks(summary.blocks()) + "<h2>" + Pages.safe(phrases.say("board.products")) + "</h2>"
                + Pages.paragraph(count)
                + new HtmlRenderer(new OrderedLinks())
                        .table(table)
                        .replace("</tbody>", next(wanted, from, table.header().size()) + "</tbody>")
                + renderer().blocks(report.reading(board).blocks());
        String code = board.area().code();
        return pages.page(
                Pages.Menu.DEPENDENCIES,
                summary.title(),
                Pages.heading(summary.title()),
                form(pages),
                "/dependencies",
                body,
                pages.downloads("dependencies", code, true));
    }

    private List<Page.Field> form(Pages pages) {
        return List.of(
                pages.fields().country(board.area().code()),
                years(),
                new Page.Field("q", phrases.say("web.words"), asked.find("q").orElse(""), List.of()),
                new Page.Field(
                        "definition",
                        phrases.say("web.definition"),
                        board.definition().id(),
                        Definition.STANDARD.stream()
                                .map(one -> new Page.Choice(one.id(), one.name().in(asked.language())))
                                .toList()),
                pages.fields()
                        .choices(
                                "badge",
                                "column.badge",
                                Arrays.stream(Robustness.Badge.values())
                                        .map(one -> new Page.Choice(word(one), phrases.say(one)))
                                        .toList()),
                pages.fields()
                        .choices(
                                "over",
                                "web.over",
                                List.of(
                                        new Page.Choice("yes", phrases.say("web.over.yes")),
                                        new Page.Choice("no", phrases.say("web.over.no")))),
                new Page.Field(
                        "order",
                        phrases.say("web.order"),
                        asked.find("order").orElse(BoardOrder.RANK.word()),
                        Arrays.stream(BoardOrder.values())
                                .map(one -> new Page.Choice(one.word(), phrases.say("web.order." + one)))
                                .toList()));
    }

    private Page.Field years() {
        return new Page.Field(
                "year",
                phrases.say("web.year"),
                Integer.toString(board.choice().year()),
                board.choice().years().keySet().stream()
                        .sorted(Comparator.reverseOrder())
                        .map(year -> new Page.Choice(year.toString(), year.toString()))
                        .toList());
    }

    /** Rows to be put below those that are there. */
    Answer rows() {
        List<Dependency> wanted = wanted();
        Document.Table table = report.table(board, slice(wanted, from()));
        return Answer.html(
                renderer().rows(table) + next(wanted, from(), table.header().size()));
    }

    private int from() {
        return Math.max(0, asked.integer("from").orElse(0));
    }

    private static List<Dependency> slice(List<Dependency> wanted, int from) {
        return wanted.subList(Math.min(from, wanted.size()), Math.min(wanted.size(), from + ROWS));
    }

    /** The last row: a link to the next ones, which are fetched by themselves as soon as it is seen. */
    private String next(List<Dependency> wanted, int from, int columns) {
        int next = from + ROWS;
        if (next >= wanted.size()) {
            return "";
        }
        String page = "/dependencies/" + board.area().code();
        Asked further = new Asked(page, asked.inPath(), asked.query());
        String link = further.with("from", Integer.toString(next));
        String rows = new Asked(page + "/rows", asked.inPath(), asked.query()).with("from", Integer.toString(next));
        return ("<tr hx-get=\"%s\" hx-trigger=\"intersect once\" hx-swap=\"outerHTML\"><td colspan=\"%d\">"
                        + "<a href=\"%s\">%s</a></td></tr>")
                .formatted(Pages.safe(rows), columns, Pages.safe(link), Pages.safe(phrases.say("web.more")));
    }
}
