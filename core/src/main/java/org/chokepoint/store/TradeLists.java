// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.util.HashMap;
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
        Map<String, String> words = new HashMap<>(numbered(areas));
        words.put("codes", texts(areas, DialectRow::code));
        words.put("places", texts(areas, DialectRow::place));
        words.put("kinds", texts(areas, area -> area.kind().name()));
        words.put("known", Sql.texts(known));
        database.run("trade-lists.sql", words);
    }

    /** The areas whose codes are numbers, as a file writes numbers. */
    private static Map<String, String> numbered(List<DialectRow> areas) {
        List<DialectRow> numbered =
                areas.stream().filter(area -> area.code().matches("\\d{1,9}")).toList();
        return Map.of(
                "numbers", texts(numbered, area -> Integer.toString(Integer.parseInt(area.code()))),
                "numbered_places", texts(numbered, DialectRow::place),
                "numbered_kinds", texts(numbered, area -> area.kind().name()));
    }

    private static String texts(List<DialectRow> areas, Function<DialectRow, String> column) {
        return Sql.texts(areas.stream().map(column).toList());
    }

    boolean knowsCodes(TradeFile trade) {
        return codes.knows(trade.revision());
    }
}
