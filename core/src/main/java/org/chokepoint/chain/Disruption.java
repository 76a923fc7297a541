// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Period;
import org.chokepoint.store.Answer;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Question;

/**
 * What a source states of a control, an outage or an embargo.
 *
 * @param event what the packs call it, such as {@code 2023 China controls on gallium and germanium}
 * @param place where it came from, and {@code partner} whom it hit
 */
public record Disruption(
        String event,
        String item,
        String place,
        String partner,
        Optional<Period> period,
        Optional<Interval> value,
        String words,
        String unit,
        String source,
        String statement,
        String row) {
    private static final Question<Disruption> ALL =
            new Question<>(Disruption.class, "disruptions.sql", Disruption::read);

    /** All that packs cite, the oldest first. */
    public static List<Disruption> list(Edition edition) {
        return edition.ask(ALL, Map.of());
    }

    private static Disruption read(Answer row) {
        return new Disruption(
                row.text("event"),
                row.text("item"),
                row.text("place"),
                row.text("partner"),
                Optional.of(row.text("period")).filter(text -> !text.isBlank()).map(Period::parse),
                row.findBounds("low", "high"),
                row.text("words"),
                row.text("unit"),
                row.text("source"),
                row.text("statement"),
                row.text("ref"));
    }
}
