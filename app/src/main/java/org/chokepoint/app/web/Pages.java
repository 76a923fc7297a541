// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chokepoint.chain.ValueLadder;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Kind;
import org.chokepoint.domain.Language;
import org.chokepoint.domain.NotKnownException;
import org.chokepoint.domain.RowRef;
import org.chokepoint.network.Cuts;
import org.chokepoint.network.EventKind;
import org.chokepoint.registry.Registry;
import org.chokepoint.report.ChainReport;
import org.chokepoint.report.CountryChoice;
import org.chokepoint.report.CutsReport;
import org.chokepoint.report.Document;
import org.chokepoint.report.DrawingSvg;
import org.chokepoint.report.HtmlRenderer;
import org.chokepoint.report.ItemListReport;
import org.chokepoint.report.ItemReport;
import org.chokepoint.report.ItemSentence;
import org.chokepoint.report.Phrases;
import org.chokepoint.report.ProductReport;
import org.chokepoint.report.RowReport;
import org.chokepoint.report.SourceReport;
import org.chokepoint.report.SourcesReport;
import org.chokepoint.report.SurveyReport;
import org.chokepoint.report.VerificationReport;
import org.chokepoint.survey.ItemCard;
import org.chokepoint.survey.ProductCard;
import org.chokepoint.survey.SourceUse;
import org.chokepoint.verify.Checks;
import org.chokepoint.verify.Figures;
import org.chokepoint.verify.Verification;

/** The pages: each a document of package {@code report} in the shared layout. */
final class Pages {
    private static final int SETS = 20;
    private static final int ROWS = 500;
    private static final int PRODUCT_ROWS = 300;
    private static final int MOST_EVENTS = 3;

    private final Findings findings;
    private final Asked asked;
    private final Phrases phrases;
    private final Registry registry;
    private final boolean byToken;
    private final Fields fields;

    Pages(Findings findings, Asked asked, boolean byToken) {
        this.byToken = byToken;
        this.fields = new Fields(findings.registry(), findings.countries(), asked);
        this.findings = findings;
        this.asked = asked;
        this.phrases = Phrases.in(asked.language());
        this.registry = findings.registry();
    }

    /** The menu, in the order in which one thing leads to the next. */
    enum Menu {
        SURVEY,
        DEPENDENCIES,
        ITEMS,
        CHOKEPOINTS,
        LADDER,
        SOURCES,
        /** A page that is reached from elsewhere. */
        NOWHERE
    }

    private HtmlRenderer renderer(Function<String, Optional<String>> keys, String chosen) {
        return new HtmlRenderer(new PageLinks(asked, findings.edition(), keys, chosen));
    }

    private HtmlRenderer renderer() {
        return renderer(key -> Optional.empty(), "");
    }

    Answer start() {
        String top = heading(phrases.say("web.choose")) + paragraph(phrases.say("web.choose-how"));
        return page(
                Menu.SURVEY,
                phrases.say("web.choose"),
                top,
                List.of(fields.country("")),
                "/survey",
                map(""),
                List.of());
    }

    private String map(String chosen) {
        return "<figure>"
                + new DrawingSvg(new PageLinks(asked, findings.edition(), key -> Optional.empty(), chosen))
                        .of(new CountryChoice(findings.countries(), phrases).map(), 0)
                + "</figure>";
    }

    Answer survey() {
        var survey = findings.survey();
        Document document = new SurveyReport(registry, findings.countries(), phrases).about(survey);
        String code = survey.area().code();
        String body = "<details class=\"choose\"><summary>" + safe(phrases.say("picture.choose")) + "</summary>"
                + map(code) + "</details>" + renderer().blocks(document.blocks());
        List<Page.Field> form = List.of(
                fields.country(code),
                fields.choices(
                        "kind",
                        "web.kind",
                        Arrays.stream(Kind.values())
                                .map(kind -> new Page.Choice(
                                        kind.name().toLowerCase(java.util.Locale.ROOT), phrases.say(kind)))
                                .toList()),
                fields.choices("chain", "web.chain", fields.chains()),
                new Page.Field(
                        "year", phrases.say("web.year"), asked.find("year").orElse(""), List.of()));
        return page(
                Menu.SURVEY,
                document.title(),
                heading(document.title()),
                form,
                "/survey",
                body,
                downloads("survey", code, true));
    }

    Answer items() {
        Document document = new ItemListReport(registry, findings.countries(), phrases).about(findings.items());
        List<Page.Field> form = List.of(
                new Page.Field("q", phrases.say("web.find"), asked.find("q").orElse(""), List.of()));
        return page(
                Menu.ITEMS,
                document.title(),
                heading(document.title()),
                form,
                "/items",
                renderer().blocks(document.blocks()),
                List.of());
    }

    Answer item() {
        ItemCard card = findings.card();
        Document document =
                ItemReport.brief(registry, findings.countries(), phrases).about(card);
        String id = card.item().id();
        String cuts = asked.find("country").isEmpty()
                ? ""
                : "<p><a href=\"" + safe(asked.address("/chokepoints/" + id)) + "\">"
                        + safe(phrases.say("web.chokepoints-of")) + "</a></p>";
        String said = new ItemSentence(registry, findings.countries(), phrases).of(card, findings.cutsIfAsked());
        return page(
                Menu.ITEMS,
                document.title(),
                heading(document.title()) + "<p class=\"said\">" + safe(said) + "</p>" + cuts
                        + (byToken ? DeskPages.link(asked, phrases, id) : ""),
                List.of(fields.country()),
                "/items/" + id,
                renderer().blocks(document.blocks()),
                downloads("item", id, false));
    }

    Answer chokepoints() {
        String title = phrases.say("web.menu.CHOKEPOINTS");
        return page(
                Menu.CHOKEPOINTS,
                title,
                heading(title) + paragraph(phrases.say("web.choose-item")),
                List.of(fields.item(""), fields.country()),
                "/chokepoints",
                "",
                List.of());
    }

    Answer cuts() {
        Item item = findings.item();
        if (asked.find("country").isEmpty()) {
            return page(
                    Menu.CHOKEPOINTS,
                    item.name().in(asked.language()),
                    heading(phrases.say("web.choose")),
                    List.of(fields.country("")),
                    "/chokepoints/" + item.id(),
                    "",
                    List.of());
        }
        Cuts cuts = findings.search().search(findings.wish(MOST_EVENTS));
        CutsReport report = new CutsReport(registry, findings.countries(), phrases, SETS);
        String set = asked.find("set").orElse("");
        Document document =
                set.isEmpty() ? report.about(cuts) : report.lighting(set).about(cuts);
        String body = paragraph(phrases.say("web.pick-set"))
                + renderer(key -> Optional.of(asked.with("set", key)), set).blocks(document.blocks());
        List<Page.Field> form = List.of(
                fields.item(item.id()),
                fields.country(),
                new Page.Field(
                        "events",
                        phrases.say("web.events"),
                        asked.find("events").orElse("country"),
                        Arrays.stream(EventKind.values())
                                .map(kind -> new Page.Choice(
                                        kind.name().toLowerCase(java.util.Locale.ROOT),
                                        phrases.say("web.events." + kind)))
                                .toList()),
                new Page.Field(
                        "max",
                        phrases.say("web.max"),
                        asked.find("max").orElse("3"),
                        List.of("1", "2", "3", "4").stream()
                                .map(one -> new Page.Choice(one, one))
                                .toList()),
                new Page.Field(
                        "below", phrases.say("web.below"), asked.find("below").orElse(""), List.of()));
        return page(
                Menu.CHOKEPOINTS,
                document.title(),
                heading(document.title()),
                form,
                "/chokepoints",
                body,
                downloads("cuts", item.id(), false));
    }

    Answer ladders() {
        String title = phrases.say("web.menu.LADDER");
        return page(
                Menu.LADDER,
                title,
                heading(title) + paragraph(phrases.say("web.choose-chain")),
                List.of(fields.chain(""), fields.country()),
                "/ladders",
                "",
                List.of());
    }

    Answer ladder() {
        if (asked.find("country").isEmpty()) {
            return page(
                    Menu.LADDER,
                    phrases.say("web.choose"),
                    heading(phrases.say("web.choose")),
                    List.of(fields.country("")),
                    "/ladders/" + asked.in("chain"),
                    "",
                    List.of());
        }
        ValueLadder ladder = findings.ladder();
        Document document = new ChainReport(registry, findings.countries(), phrases).about(ladder);
        List<Page.Field> form = List.of(
                fields.chain(ladder.ladder().chain()),
                fields.country(ladder.view().area().code()),
                new Page.Field(
                        "against",
                        phrases.say("web.against"),
                        asked.find("against").orElse(""),
                        List.of()),
                new Page.Field(
                        "year", phrases.say("web.year"), asked.find("year").orElse(""), List.of()));
        return page(
                Menu.LADDER,
                document.title(),
                heading(document.title()),
                form,
                "/ladders",
                renderer().blocks(document.blocks()),
                downloads("chain", ladder.ladder().chain(), false));
    }

    Answer product() {
        return findings.product().map(this::product).orElseGet(this::noTrade);
    }

    private Answer product(ProductCard card) {
        boolean all = asked.find("rows").filter("all"::equals).isPresent();
        boolean more = !all && card.rows().size() > PRODUCT_ROWS;
        Document document = new ProductReport(
                        registry, findings.countries(), phrases, true, all ? Integer.MAX_VALUE : PRODUCT_ROWS)
                .about(card);
        return page(
                Menu.DEPENDENCIES,
                document.title(),
                heading(document.title()),
                List.of(fields.country()),
                asked.path(),
                renderer().blocks(document.blocks()) + (more ? "<p>" + allRows() + "</p>" : ""),
                downloads("product", card.code().code(), false));
    }

    private String allRows() {
        return "<a href=\"" + safe(asked.with("rows", "all")) + "\">" + safe(phrases.say("web.all-rows")) + "</a>";
    }

    Answer dependencies() {
        return findings.board()
                .map(board -> new BoardPage(board, findings.edition(), findings.countries(), phrases, asked).show(this))
                .orElseGet(this::noTrade);
    }

    Answer boardRows() {
        return findings.board()
                .map(board -> new BoardPage(board, findings.edition(), findings.countries(), phrases, asked).rows())
                .orElseGet(this::noTrade);
    }

    private Answer noTrade() {
        String title = phrases.say("web.menu.DEPENDENCIES");
        return page(
                Menu.DEPENDENCIES,
                title,
                heading(title) + paragraph(phrases.say("web.no-trade")) + "<p><code>"
                        + safe(phrases.say("web.no-trade-command")) + "</code></p>",
                List.of(),
                "",
                "",
                List.of());
    }

    Answer sources() {
        Document sources = new SourcesReport(phrases).about(findings.sources());
        Document proofs =
                new VerificationReport(phrases, false).about(Verification.of(Checks.STANDARD, Figures.shipped()));
        String body = renderer().blocks(sources.blocks())
                + renderer()
                        .body(proofs)
                        .replace(" id=\"s", " id=\"v")
                        .replace("aria-labelledby=\"s", "aria-labelledby=\"v")
                        .replace("<h1>", "<h2>")
                        .replace("</h1>", "</h2>");
        return page(
                Menu.SOURCES,
                sources.title(),
                heading(sources.title()),
                List.of(),
                "",
                body,
                List.of(new Page.Entry("JSON", asked.address("/api/v1/sources"), false)));
    }

    Answer source() {
        SourceUse use = findings.source();
        Document document = new SourceReport(registry, findings.countries(), phrases, ROWS).about(use);
        return page(
                Menu.SOURCES,
                document.title(),
                heading(document.title()),
                List.of(),
                "",
                renderer().blocks(document.blocks()),
                List.of(new Page.Entry(
                        "JSON", asked.address("/api/v1/sources/" + use.source().id()), false)));
    }

    Answer row() {
        String[] place = asked.in("place").split(":", -1);
        if (place.length != 2 || !place[1].matches("\\d{1,9}")) {
            throw new IllegalArgumentException(
                    "Row (%s) is not known. Maybe suppliers.csv:12.".formatted(asked.in("place")));
        }
        RowRef row = new RowRef(asked.in("pack"), place[0], Long.parseLong(place[1]));
        Map<String, String> cells = findings.edition()
                .findRow(row)
                .orElseThrow(() -> new NotKnownException(
                        "Row (%s) is in no loaded pack. Maybe the pack was loaded anew since.".formatted(row)));
        Document document = new RowReport(registry, phrases).about(new RowReport.Finding(row, cells));
        HtmlRenderer renderer = renderer();
        return page(
                Menu.SOURCES,
                document.title(),
                heading(document.title()),
                List.of(),
                "",
                renderer.blocks(document.blocks()),
                List.of());
    }

    /** What the page shows as data and as files, in the state that its address has. */
    List<Page.Entry> downloads(String what, String about, boolean table) {
        String report = "/reports/" + what + "/" + about;
        List<Page.Entry> entries = new ArrayList<>();
        entries.add(new Page.Entry(phrases.say("web.report.pdf"), state(report + ".pdf", Map.of()), false));
        if (!what.equals("chain") && !what.equals("product")) {
            entries.add(new Page.Entry(
                    phrases.say("web.report.bulletin"), state(report + ".pdf", Map.of("length", "bulletin")), false));
        }
        entries.add(new Page.Entry(phrases.say("web.report.xlsx"), state(report + ".xlsx", Map.of()), false));
        entries.add(new Page.Entry(phrases.say("web.report.html"), state(report + ".html", Map.of()), false));
        entries.add(new Page.Entry("Markdown", state(report + ".md", Map.of()), false));
        entries.add(new Page.Entry("JSON", state("/api/v1/" + what + "/" + about, Map.of()), false));
        if (table) {
            BulkApi.ENDINGS.forEach(ending -> entries.add(new Page.Entry(
                    phrases.say("web.file." + ending),
                    state("/api/v1/" + what + "/" + about + "." + ending, Map.of()),
                    false)));
        }
        return entries;
    }

    private String state(String path, Map<String, String> more) {
        Asked there = new Asked(path, Map.of(), asked.query());
        for (Map.Entry<String, String> one : more.entrySet()) {
            return there.with(one.getKey(), one.getValue());
        }
        return there.key();
    }

    Fields fields() {
        return fields;
    }

    static String heading(String title) {
        return "<h1>" + safe(title) + "</h1>";
    }

    static String paragraph(String text) {
        return "<p>" + safe(text) + "</p>";
    }

    static String safe(String text) {
        StringOutput out = new StringOutput();
        gg.jte.html.OwaspHtmlTemplateOutput escaping = new gg.jte.html.OwaspHtmlTemplateOutput(out);
        escaping.setContext("div", null);
        escaping.writeUserContent(text);
        return out.toString().replace("\"", "&#34;");
    }

    /** A page that is no part of the menu. */
    Answer beside(String title, String body) {
        return page(Menu.NOWHERE, title, heading(title), List.of(), "", body, List.of());
    }

    Answer page(
            Menu here,
            String title,
            String top,
            List<Page.Field> form,
            String action,
            String body,
            List<Page.Entry> downloads) {
        boolean zh = asked.language() == Language.ZH;
        Map<String, String> kept = new LinkedHashMap<>();
        asked.find("lang").ifPresent(lang -> kept.put("lang", lang));
        Page page = new Page(
                phrases,
                zh ? "zh-CN" : "en",
                title,
                asked.with("lang", zh ? "en" : "zh"),
                menu(here),
                byToken,
                downloads,
                top,
                form,
                action,
                kept,
                body);
        return Answer.html(Templates.filled("page.jte", page));
    }

    private List<Page.Entry> menu(Menu here) {
        String country = Optional.ofNullable(asked.inPath().get("country"))
                .or(() -> asked.find("country"))
                .orElse("");
        return Arrays.stream(Menu.values())
                .filter(entry -> entry != Menu.NOWHERE)
                .map(entry -> new Page.Entry(phrases.say("web.menu." + entry), address(entry, country), entry == here))
                .toList();
    }

    private String address(Menu entry, String country) {
        return switch (entry) {
            case SURVEY -> asked.address(country.isEmpty() ? "/" : "/survey/" + country, "country", country);
            case DEPENDENCIES ->
                asked.address("/dependencies/" + (country.isEmpty() ? "CHN" : country), "country", country);
            case ITEMS -> asked.address("/items", "country", country);
            case CHOKEPOINTS -> asked.address("/chokepoints", "country", country);
            case LADDER -> asked.address("/ladders", "country", country);
            case SOURCES -> asked.address("/sources", "country", country);
            case NOWHERE -> asked.path();
        };
    }
}
