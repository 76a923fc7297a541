// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.domain.Interval;
import org.chokepoint.report.Document.Column;
import org.chokepoint.survey.SharesOverTime;
import org.chokepoint.survey.SharesOverTime.Point;

/** The largest suppliers' shares year by year as lines, and the same numbers with their rows. */
final class OverTimeSection {
    private static final int LINES = 6;

    private final Names names;
    private final Phrases phrases;

    OverTimeSection(Names names, Phrases phrases) {
        this.names = names;
        this.phrases = phrases;
    }

    void about(List<SharesOverTime> found, DocumentBuilder page) {
        found.forEach(shares -> about(shares, page));
    }

    private void about(SharesOverTime shares, DocumentBuilder page) {
        String title = shares.importer().isBlank()
                ? phrases.say("over-time.world", phrases.say(shares.of()), shares.source())
                : phrases.say("over-time.imports", names.place(shares.importer()), shares.source());
        page.heading(title);
        page.paragraph(phrases.say(
                "over-time.how",
                shares.years().size(),
                shares.basis().isBlank() ? phrases.say("over-time.no-basis") : shares.basis()));
        List<String> shown = shares.places().keySet().stream().limit(LINES).toList();
        page.block(lines(title, shares, shown));
        table(shares, shown, page);
    }

    private void table(SharesOverTime shares, List<String> shown, DocumentBuilder page) {
        boolean counted = shares.places().values().stream()
                .flatMap(points -> points.values().stream())
                .anyMatch(point -> point.amount().isPresent());
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(phrases.say("column.place")),
                Column.number(phrases.say("column.year")),
                Column.number(phrases.say("column.share")),
                Column.text(phrases.say("column.row"))));
        if (counted) {
            columns.add(3, Column.number(shares.unit()));
        }
        List<List<String>> rows = new ArrayList<>();
        shown.forEach(place -> shares.years().forEach(year -> rows.add(row(shares, place, year, counted))));
        shares.years().forEach(year -> rows.add(rest(shares, shown, year, counted)));
        page.table(columns, rows);
    }

    private List<String> rest(SharesOverTime shares, List<String> shown, int year, boolean counted) {
        String share = phrases.percentOf(shares.rest(year, shown));
        String name = phrases.say("over-time.rest");
        String at = Integer.toString(year);
        return counted ? List.of(name, at, share, "", "") : List.of(name, at, share, "");
    }

    private Drawing.Lines lines(String title, SharesOverTime shares, List<String> shown) {
        return new Drawing.Lines(
                title,
                shares.span().stream().map(String::valueOf).toList(),
                shown.stream()
                        .map(place -> new Drawing.Line(
                                names.place(place),
                                place,
                                false,
                                shares.span().stream()
                                        .map(year -> shares.find(place, year).map(Point::percent))
                                        .toList()))
                        .toList());
    }

    private List<String> row(SharesOverTime shares, String place, int year, boolean counted) {
        Optional<Point> point = shares.find(place, year);
        List<String> row = new ArrayList<>(List.of(
                names.place(place),
                Integer.toString(year),
                point.map(one -> phrases.percentOf(one.percent())).orElse("–"),
                point.map(OverTimeSection::proof).orElse("–")));
        if (counted) {
            row.add(3, point.flatMap(Point::amount).map(phrases::amount).orElse("–"));
        }
        return row;
    }

    private static String proof(Point point) {
        return point.statement().isBlank() ? point.row() : point.statement() + " " + point.row();
    }

    /** The same as data, every place and not the largest alone. */
    static Map<String, Object> json(SharesOverTime shares) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("of", shares.of().name());
        if (!shares.importer().isBlank()) {
            json.put("importer", shares.importer());
        }
        json.put("basis", shares.basis());
        json.put("unit", shares.unit());
        json.put("source", shares.source());
        json.put("years", List.copyOf(shares.years()));
        List<Map<String, Object>> points = new ArrayList<>();
        shares.places().forEach((place, years) -> years.forEach((year, point) -> points.add(json(place, year, point))));
        json.put("shares", points);
        return json;
    }

    private static Map<String, Object> json(String place, int year, Point point) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("place", place);
        json.put("year", year);
        json.put("percentLow", point.percent().low());
        json.put("percentHigh", point.percent().high());
        point.amount().ifPresent(amount -> put(json, amount));
        json.put("row", point.row());
        return json;
    }

    private static void put(Map<String, Object> json, Interval amount) {
        ProductJson.put(json, "low", amount.low());
        ProductJson.put(json, "high", amount.high());
    }
}
