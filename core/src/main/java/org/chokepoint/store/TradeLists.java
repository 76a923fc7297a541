// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Country;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.HsCodes;
import org.chokepoint.sources.TradeFile;

/** The codes of countries and products that rows of trade may hold. */
final class TradeLists {
    private final Countries countries;
    private final HsCodes codes;

    TradeLists(Countries countries, HsCodes codes) {
        this.countries = countries;
        this.codes = codes;
    }

    /** Makes both lists known to the database, as they were in the year and the revision. */
    void show(Database database, TradeFile trade) {
        List<String> written = new ArrayList<>();
        List<String> places = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        for (Area area : countries.list()) {
            if (area instanceof Country country) {
                for (String code : new TreeSet<>(List.of(country.statisticsCode(), country.numeric()))) {
                    written.add(code);
                    places.add(country.code());
                    kinds.add("COUNTRY");
                }
            }
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
