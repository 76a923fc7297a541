// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Country;

/**
 * How publishers of trade write countries: {@code M49}, {@code COMTRADE}, {@code BACI}, {@code GEONOM},
 * {@code CHINA_CUSTOMS}, and {@code ISO3}, our own letters. Where each table comes from:
 * {@code docs/sources/country-codes.md}.
 */
public final class Dialects {
    private static final String TABLE = "dialects.csv";

    private final Map<String, Dialect> byName;

    private Dialects(Map<String, Dialect> byName) {
        this.byName = byName;
    }

    /** The tables that come with the program. */
    public static Dialects standard() {
        List<Named> rows = new ArrayList<>(OwnTable.read(TABLE, Dialects::named));
        rows.addAll(letters());
        return of(rows);
    }

    /** The alpha-3 codes that we write ourselves, for tables that have them; WLD is the world, as at the World Bank. */
    private static List<Named> letters() {
        List<Named> rows = new ArrayList<>();
        for (Area area : Countries.standard().list()) {
            boolean one = area instanceof Country;
            rows.add(letters(area.code(), one ? area.code() : "GROUP", one ? PlaceKind.COUNTRY : PlaceKind.TOTAL));
        }
        StatisticalPlaces.standard().list().stream()
                .filter(place -> place.kind() == PlaceKind.COUNTRY)
                .forEach(place -> rows.add(letters(place.code(), place.code(), place.kind())));
        rows.add(letters("WLD", "WORLD", PlaceKind.TOTAL));
        return rows;
    }

    private static Named letters(String code, String place, PlaceKind kind) {
        return new Named(
                "ISO3", new DialectRow(Dialect.normal(code), place, kind, DialectRow.ALWAYS, DialectRow.STILL, ""));
    }

    static Dialects parse(Reader text) throws IOException {
        return of(OwnTable.parse(TABLE, text, Dialects::named));
    }

    /** The dialect of that name; the message lists those there are. */
    public Dialect get(String name) {
        Dialect dialect = byName.get(name);
        if (dialect == null) {
            throw new IllegalArgumentException(
                    "Dialect of country codes (%s) is not known. Maybe one of %s.".formatted(name, names()));
        }
        return dialect;
    }

    public Set<String> names() {
        return byName.keySet();
    }

    private record Named(String dialect, DialectRow row) {}

    private static Dialects of(List<Named> rows) {
        Map<String, List<DialectRow>> grouped = new TreeMap<>();
        rows.forEach(named -> grouped.computeIfAbsent(named.dialect(), name -> new ArrayList<>())
                .add(named.row()));
        Map<String, Dialect> dialects = new TreeMap<>();
        grouped.forEach((name, own) -> dialects.put(name, new Dialect(name, own)));
        return new Dialects(dialects);
    }

    private static Named named(NamedCsvRecord row) {
        return new Named(
                row.getField("dialect"),
                new DialectRow(
                        Dialect.normal(row.getField("code")),
                        row.getField("place"),
                        PlaceKind.valueOf(row.getField("kind")),
                        OwnTable.year(row, "first_year", DialectRow.ALWAYS),
                        OwnTable.year(row, "last_year", DialectRow.STILL),
                        row.getField("note")));
    }
}
