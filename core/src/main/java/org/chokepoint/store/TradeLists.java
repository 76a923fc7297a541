// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.chokepoint.registry.DialectRow;
import org.chokepoint.registry.Dialects;
import org.chokepoint.registry.HsCodes;
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
        database.run(
                "trade-lists.sql",
                Map.of(
                        "codes", texts(areas, DialectRow::code),
                        "places", texts(areas, DialectRow::place),
                        "kinds", texts(areas, area -> area.kind().name()),
                        "known", Sql.texts(known)));
    }

    private static String texts(List<DialectRow> areas, Function<DialectRow, String> column) {
        return Sql.texts(areas.stream().map(column).toList());
    }

    boolean knowsCodes(TradeFile trade) {
        return codes.knows(trade.revision());
    }
}
