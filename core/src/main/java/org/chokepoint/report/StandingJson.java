// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.domain.Interval;
import org.chokepoint.survey.IndicatorStanding;
import org.chokepoint.survey.ItemStanding;
import org.chokepoint.survey.Position;
import org.chokepoint.survey.SaidShare;
import org.chokepoint.survey.Standing;

/** An area's standing as data, in the form that docs/json.md describes. */
public final class StandingJson {
    private StandingJson() {}

    public static Map<String, Object> of(Standing standing) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("country", standing.area().code());
        json.put("year", standing.year());
        standing.trade().ifPresent(choice -> json.put("trade", choice.dataset() + " " + choice.year()));
        json.put(
                "indicators",
                standing.indicators().stream().map(StandingJson::indicator).toList());
        json.put(
                "missing",
                StandingReport.ASKED.stream()
                        .filter(code -> standing.find(code).isEmpty())
                        .toList());
        json.put("items", standing.items().stream().map(StandingJson::item).toList());
        json.put("said", standing.said().stream().map(StandingJson::said).toList());
        return json;
    }

    private static Map<String, Object> indicator(IndicatorStanding one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", one.code());
        json.put("now", position(one.now()));
        one.before().ifPresent(before -> json.put("before", position(before)));
        return json;
    }

    private static Map<String, Object> item(ItemStanding one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("item", one.item().id());
        json.put("of", one.of().name());
        one.now().ifPresent(now -> json.put("now", position(now)));
        one.before().ifPresent(before -> json.put("before", position(before)));
        return json;
    }

    private static Map<String, Object> said(SaidShare said) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("item", said.item());
        json.put("of", said.of().name());
        json.put("year", said.year());
        put(json, Optional.of(said.percent()));
        json.put("source", said.source());
        json.put("row", said.row());
        return json;
    }

    private static Map<String, Object> position(Position position) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("year", position.year());
        position.value().ifPresent(value -> json.put("value", value));
        json.put("unit", position.unit());
        json.put("rank", position.rank());
        json.put("of", position.of());
        put(json, position.share());
        json.put("source", position.source());
        json.put("row", position.row());
        return json;
    }

    private static void put(Map<String, Object> json, Optional<Interval> percent) {
        percent.ifPresent(share -> {
            json.put("percentLow", share.low());
            json.put("percentHigh", share.high());
        });
    }
}
