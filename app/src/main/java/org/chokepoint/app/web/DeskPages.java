// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chokepoint.app.web.access.Visitor;
import org.chokepoint.app.web.desk.Change;
import org.chokepoint.app.web.desk.Cited;
import org.chokepoint.app.web.desk.Desk;
import org.chokepoint.app.web.desk.DeskPack;
import org.chokepoint.app.web.desk.Overtaken;
import org.chokepoint.app.web.desk.Sheet;
import org.chokepoint.domain.NotKnownException;
import org.chokepoint.registry.Finding;
import org.chokepoint.registry.PackDraft;
import org.chokepoint.registry.Registry;
import org.chokepoint.report.HtmlRenderer;
import org.chokepoint.report.LoadDocument;
import org.chokepoint.report.Phrases;
import org.chokepoint.store.LoadReport;
import org.chokepoint.store.PackBytes;
import org.chokepoint.store.PackVersion;

/** What curators see and do. A change that is refused shows the form again as it was filled in. */
final class DeskPages {
    private static final int MOST_ROWS = 200;

    private final Desk desk;
    private final Findings findings;
    private final Registry registry;
    private final Asked asked;
    private final Visitor visitor;
    private final Phrases phrases;
    private final Pages pages;

    DeskPages(Desk desk, Findings findings, Asked asked, Visitor visitor) {
        this.desk = desk;
        this.findings = findings;
        this.registry = findings.registry();
        this.asked = asked;
        this.visitor = visitor;
        this.phrases = Phrases.in(asked.language());
        this.pages = new Pages(findings, asked, true);
    }

    Answer desk() {
        DeskPack stated = desk.stated();
        List<DeskPage.Table> tables = new ArrayList<>();
        for (Sheet sheet : Sheet.values()) {
            List<String> columns = PackDraft.columns(sheet.file());
            tables.add(new DeskPage.Table(
                    phrases.say("desk.sheet." + sheet),
                    asked.address("/desk/state/" + sheet.word()),
                    phrases.say("desk.state." + sheet),
                    columns.stream().map(this::label).toList(),
                    stated.rows(sheet).stream()
                            .map(row -> new DeskPage.Row(
                                    columns.stream()
                                            .map(column -> row.getOrDefault(column, ""))
                                            .toList(),
                                    asked.address("/desk/state/" + sheet.word(), "mark", DeskPack.mark(row))))
                            .toList()));
        }
        List<Page.Entry> packs = registry.packs().stream()
                .map(pack -> new Page.Entry(
                        pack.card().name() + " " + pack.card().version(),
                        asked.address("/desk/history/" + pack.card().id()),
                        false))
                .toList();
        DeskPage page = new DeskPage(phrases, asked.address("/desk/packs"), visitor.secret(), tables, packs);
        return pages.beside(phrases.say("desk.title"), Templates.filled("desk.jte", page));
    }

    private String label(String column) {
        return phrases.say("desk.column." + column);
    }

    private Sheet sheet() {
        return Sheet.parse(asked.in("sheet"));
    }

    /** The form: blank, about an item and a country, or with the row that is to be changed. */
    Answer form() {
        Map<String, String> cells = new LinkedHashMap<>(asked.query());
        cells.remove("mark");
        String mark = asked.find("mark").orElse("");
        if (!mark.isEmpty()) {
            cells.putAll(desk.stated()
                    .find(sheet(), mark)
                    .orElseThrow(() -> new NotKnownException(
                            "That entry is not there any more. Maybe it was changed; /desk shows all.")));
        }
        return form(cells, mark, "", 200);
    }

    private Answer form(Map<String, String> cells, String mark, String error, int status) {
        Sheet sheet = sheet();
        StatementFields fields = new StatementFields(registry, findings.countries(), phrases, cells);
        StatementPage page = new StatementPage(
                phrases,
                error,
                asked.address("/desk/state/" + sheet.word()),
                asked.address("/desk/remove/" + sheet.word()),
                visitor.secret(),
                mark,
                fields.of(sheet),
                fields.known(),
                fields.fresh());
        return pages.beside(phrases.say("desk.state." + sheet), Templates.filled("statement.jte", page))
                .as(status);
    }

    Answer state(Map<String, String> cells) {
        Sheet sheet = sheet();
        String mark = cells.getOrDefault("mark", "");
        Map<String, String> row = new LinkedHashMap<>(cells);
        row.keySet().retainAll(PackDraft.columns(sheet.file()));
        row.remove("source");
        try {
            LoadReport report = desk.state(
                    visitor,
                    sheet,
                    row,
                    () -> Cited.of(cells, registry),
                    Optional.of(mark).filter(one -> !one.isEmpty()));
            return isRefused(report)
                    ? form(cells, mark, reasons(report), 400)
                    : done(report, "/items/" + cells.getOrDefault("item", ""), cells);
        } catch (Overtaken e) {
            return form(cells, mark, String.valueOf(e.getMessage()), 409);
        } catch (IllegalArgumentException e) {
            return form(cells, mark, String.valueOf(e.getMessage()), 400);
        }
    }

    private static boolean isRefused(LoadReport report) {
        return report.findings().stream().anyMatch(Finding::isError);
    }

    private static String reasons(LoadReport report) {
        return report.findings().stream()
                .filter(Finding::isError)
                .map(Finding::message)
                .collect(Collectors.joining(" "));
    }

    Answer remove(String mark) {
        return done(desk.remove(visitor, sheet(), mark), "", Map.of());
    }

    Answer upload(PackBytes pack, boolean onlyCheck) {
        return done(onlyCheck ? desk.check(visitor, pack) : desk.upload(visitor, pack), "", Map.of());
    }

    /** What became of a change: each finding with its file and line, and where to go on. */
    private Answer done(LoadReport report, String item, Map<String, String> cells) {
        String said = report.loaded()
                ? phrases.say("load.done", report.edition())
                : phrases.say(
                        isRefused(report)
                                ? "load.refused"
                                : asked.path().equals("/desk/packs") ? "desk.nothing-loaded" : "load.already");
        String blocks = new HtmlRenderer(new PageLinks(asked, findings.edition(), key -> Optional.empty(), ""))
                .blocks(new LoadDocument(phrases).about(report).blocks());
        StringBuilder body = new StringBuilder("<p role=\"status\"><strong>")
                .append(Pages.safe(said))
                .append("</strong></p>")
                .append(blocks);
        if (item.length() > "/items/".length()) {
            String country = cells.getOrDefault("country", cells.getOrDefault("place", ""));
            body.append(link(asked.address(item, "country", country), "desk.to-item"));
        }
        body.append(link(asked.address("/desk"), "desk.title"));
        return pages.beside(report.subject(), body.toString()).as(isRefused(report) ? 400 : 200);
    }

    /** Where curators state what the page of an item lacks. */
    static String link(Asked asked, Phrases phrases, String item) {
        return "<p><a href=\"" + Pages.safe(asked.address("/desk/state/capability", "item", item)) + "\">"
                + Pages.safe(phrases.say("desk.state-about")) + "</a></p>";
    }

    private String link(String address, String key) {
        return "<p><a href=\"" + Pages.safe(address) + "\">" + Pages.safe(phrases.say(key)) + "</a></p>";
    }

    Answer history() {
        String pack = asked.in("pack");
        List<PackVersion> versions = desk.history(pack);
        if (versions.isEmpty()) {
            throw new NotKnownException("Pack (%s) was never loaded here. Maybe /desk lists it.".formatted(pack));
        }
        Map<Integer, String> editors = desk.editors();
        List<DeskPage.Row> rows = versions.stream()
                .map(version -> new DeskPage.Row(
                        List.of(
                                Integer.toString(version.edition()),
                                version.published().replaceFirst("\\.\\d+Z", "Z"),
                                editors.getOrDefault(version.edition(), phrases.say("desk.command-line")),
                                version.load().version(),
                                version.load().sha256().substring(0, 16)),
                        asked.address("/desk/history/" + pack + "/" + version.edition())))
                .toList();
        return pages.beside(
                phrases.say("desk.history", pack),
                Templates.filled("history.jte", new HistoryPage(phrases, asked.address("/desk"), rows)));
    }

    private int edition() {
        return whole(asked.in("edition"));
    }

    private static int whole(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new NotKnownException("Edition (%s) is not a number. Maybe 3.".formatted(text));
        }
        return Integer.parseInt(text);
    }

    Answer version() {
        String pack = asked.in("pack");
        List<Change> changes = desk.changes(pack, edition());
        int seen = desk.history(pack).get(0).edition();
        boolean restorable = edition() != seen && !pack.equals("starter");
        VersionPage page = new VersionPage(
                phrases,
                asked.address("/desk/history/" + pack),
                restorable ? asked.address("/desk/history/" + pack + "/" + edition()) : "",
                visitor.secret(),
                Integer.toString(seen),
                changes.stream().map(one -> VersionPage.Part.of(one, MOST_ROWS)).toList());
        return pages.beside(phrases.say("desk.version", pack, edition()), Templates.filled("version.jte", page));
    }

    Answer restore(String seen) {
        return done(desk.restore(visitor, asked.in("pack"), edition(), whole(seen)), "", Map.of());
    }
}
