// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
        List<String> written = new ArrayList<>();
        List<String> places = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        for (DialectRow row : dialects.get(trade.mapping().dialect()).rows(trade.year())) {
            written.add(row.code());
            places.add(row.place());
            kinds.add(row.kind().name());
        }
        Set<String> known = new TreeSet<>(trade.products().keySet());
        known.addAll(codes.list(trade.revision()));
        database.run(
                "trade-lists.sql",
                Map.of(
                        "codes", Sql.texts(written),
                        "places", Sql.texts(places),
                        "kinds", Sql.texts(kinds),
                        "known", Sql.texts(known)));
    }

    boolean knowsCodes(TradeFile trade) {
        return codes.knows(trade.revision());
    }
}
