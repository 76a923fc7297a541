// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.chain.DatedEvent;
import org.chokepoint.chain.Disruption;
import org.chokepoint.chain.EventCard;
import org.chokepoint.chain.EventMoves;
import org.chokepoint.chain.EventMoves.Detour;
import org.chokepoint.chain.EventMoves.Flow;
import org.chokepoint.chain.EventMoves.Partner;
import org.chokepoint.chain.Span;
import org.chokepoint.domain.Period;

/** Events as data, in the form that docs/json.md describes. */
public final class EventJson {
    private EventJson() {}

    public static List<Map<String, Object>> list(List<DatedEvent> events) {
        return events.stream().map(EventJson::event).toList();
    }

    public static Map<String, Object> of(EventCard card) {
        Map<String, Object> json = event(card.event());
        json.put(
                "codes",
                card.codes().stream()
                        .map(link -> Map.of(
                                "item", link.item(),
                                "revision", link.revision().name(),
                                "hs6", link.code().orElseThrow().code(),
                                "specificity", link.specificity().name()))
                        .toList());
        card.dataset().ifPresent(dataset -> json.put("dataset", dataset));
        json.put("loaded", card.loaded());
        json.put("monthly", card.spans().isMonthly());
        Map<String, Object> spans = new LinkedHashMap<>();
        for (Span span : Span.values()) {
            spans.put(span.name(), card.spans().count(span));
        }
        json.put("periods", spans);
        json.put("missing", List.copyOf(card.missing()));
        json.put("stated", card.stated().stream().map(EventJson::stated).toList());
        if (card.spans().compares()) {
            moves(card.moves(), json);
        }
        return json;
    }

    private static void moves(EventMoves moves, Map<String, Object> json) {
        json.put("total", partner(moves.total()));
        json.put("partners", moves.partners().stream().map(EventJson::partner).toList());
        json.put("unspecified", partner(moves.unspecified()));
        moves.runUp().ifPresent(ratio -> json.put("runUpToBefore", ratio));
        json.put("detours", moves.detours().stream().map(EventJson::detour).toList());
        json.put("prices", moves.prices().stream().map(EventJson::partner).toList());
        json.put("world", partner(moves.world()));
    }

    private static Map<String, Object> event(DatedEvent event) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("event", event.name());
        json.put("from", event.from().toString());
        json.put("places", List.copyOf(event.places()));
        json.put("items", List.copyOf(event.items()));
        return json;
    }

    private static Map<String, Object> partner(Partner one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("place", one.place());
        one.change().ifPresent(change -> json.put("change", change));
        for (Flow flow : one.flows()) {
            Map<String, Object> cell = new LinkedHashMap<>();
            cell.put("value", flow.value());
            flow.tonnes().ifPresent(tonnes -> cell.put("tonnes", tonnes));
            flow.perKilogram().ifPresent(price -> cell.put("perKilogram", price));
            json.put(flow.span().name(), cell);
        }
        return json;
    }

    private static Map<String, Object> detour(Detour one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("through", one.through());
        json.put("to", one.to());
        json.put("moreIn", one.moreIn());
        json.put("moreOut", one.moreOut());
        json.put("atMost", one.atMost());
        return json;
    }

    private static Map<String, Object> stated(Disruption fact) {
        Map<String, Object> json = new LinkedHashMap<>();
        fact.period().map(Period::toString).ifPresent(period -> json.put("period", period));
        json.put("item", fact.item());
        json.put("place", fact.place());
        json.put("partner", fact.partner());
        fact.value().ifPresent(value -> {
            if (!Double.isInfinite(value.low())) {
                json.put("low", value.low());
            }
            if (!Double.isInfinite(value.high())) {
                json.put("high", value.high());
            }
        });
        json.put("words", fact.words());
        json.put("unit", fact.unit());
        json.put("statement", fact.statement());
        json.put("source", fact.source());
        json.put("row", fact.row());
        return json;
    }
}
