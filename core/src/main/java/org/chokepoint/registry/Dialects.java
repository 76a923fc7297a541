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

/**
 * How publishers of trade write countries: {@code M49}, {@code COMTRADE}, {@code BACI}, {@code GEONOM},
 * {@code CHINA_CUSTOMS}. Where each table comes from: {@code docs/sources/country-codes.md}.
 */
public final class Dialects {
    private static final String TABLE = "dialects.csv";

    private final Map<String, Dialect> byName;

    private Dialects(Map<String, Dialect> byName) {
        this.byName = byName;
    }

    /** The tables that come with the program. */
    public static Dialects standard() {
        return of(OwnTable.read(TABLE, Dialects::named));
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
