// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.registry.DialectRow;
import org.chokepoint.registry.Dialects;
import org.chokepoint.registry.HsCodes;
import org.chokepoint.registry.HsConcordance;
import org.chokepoint.registry.HsRow;
import org.chokepoint.registry.PlaceKind;
import org.chokepoint.sources.TradeFile;

/** The codes of countries and products that rows of trade may hold. */
final class TradeLists {
    private final Dialects dialects;
    private final HsCodes codes;

    TradeLists(Dialects dialects, HsCodes codes) {
        this.dialects = dialects;
        this.codes = codes;
    }

    /** Makes both lists known to the database, as they were in the year and the revision. */
    void show(Database database, TradeFile trade) {
        List<DialectRow> areas = dialects.get(trade.mapping().dialect()).rows(trade.year());
        Set<String> known = new TreeSet<>(trade.products().keySet());
        known.addAll(codes.list(trade.revision()));
        List<Conversion> conversions =
                trade.kind() == TradeFile.Kind.DECLARATIONS ? conversions(trade.revision()) : List.of();
        database.run(
                "trade-lists.sql",
                Map.of(
                        "codes", texts(areas, DialectRow::code),
                        "places", texts(areas, DialectRow::place),
                        "kinds", texts(areas, area -> area.kind().name()),
                        "known", Sql.texts(known),
                        "classes", texts(conversions, Conversion::comtradeClass),
                        "converted", texts(conversions, Conversion::code),
                        "targets", texts(conversions, Conversion::target)));
    }

    /** The codes that are numbers and stand for no country, as a list of SQL; none of them where there are none. */
    String nowhere(TradeFile trade) {
        String numbers = dialects.get(trade.mapping().dialect()).rows(trade.year()).stream()
                .filter(area -> area.kind() != PlaceKind.COUNTRY && area.code().matches("\\d{1,9}"))
                .map(area -> Integer.valueOf(area.code()).toString())
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "NULL" : numbers;
    }

    private record Conversion(String comtradeClass, String code, String target) {}

    /** From every other revision those codes that the tables send to one code alone: no weight is needed for them. */
    private static List<Conversion> conversions(HsRevision to) {
        HsConcordance concordance = HsConcordance.standard();
        List<Conversion> conversions = new ArrayList<>();
        for (HsRevision from : HsRevision.values()) {
            if (from != to) {
                concordance.rows(from, to).stream()
                        .collect(Collectors.groupingBy(HsRow::from, TreeMap::new, Collectors.toList()))
                        .forEach((code, rows) -> {
                            if (rows.size() == 1) {
                                conversions.add(new Conversion(
                                        from.comtradeClass(), code, rows.get(0).to()));
                            }
                        });
            }
        }
        return conversions;
    }

    private static <T> String texts(List<T> rows, Function<T, String> column) {
        return Sql.texts(rows.stream().map(column).toList());
    }

    boolean knowsCodes(TradeFile trade) {
        return codes.knows(trade.revision());
    }
}
