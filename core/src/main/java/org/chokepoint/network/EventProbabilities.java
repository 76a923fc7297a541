// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How likely each event is, as somebody judges it for whatever time he has in mind; events are lost independently.
 *
 * @param byEvent from 0 to 1, by country's code, firm's or item's id
 * @param others of every event that is not named; none if each must be
 */
public record EventProbabilities(Map<String, Double> byEvent, Optional<Double> others) {
    private static final String OTHERS = "*";

    public EventProbabilities {
        byEvent = Map.copyOf(byEvent);
    }

    /**
     * Reads {@code event,probability}; the event {@code *} stands for all others.
     *
     * @param name of the file, for messages
     * @throws IllegalArgumentException naming file, line and value of what does not fit
     */
    public static EventProbabilities parse(Reader text, String name) throws IOException {
        Map<String, Double> all = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : csv) {
                String place = "%s, line %d: ".formatted(name, row.getStartingLineNumber());
                if (!row.getHeader().containsAll(List.of("event", "probability"))) {
                    throw new IllegalArgumentException("%s, line 1: The columns %s are not event and probability."
                            .formatted(name, row.getHeader()));
                }
                String event = row.getField("event").strip();
                if (all.put(event, probability(row.getField("probability").strip(), place)) != null) {
                    throw new IllegalArgumentException(place + "Event (%s) stands there twice.".formatted(event));
                }
            }
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(
                    "%s cannot be read as CSV (%s). Maybe a quote is not closed.".formatted(name, e.getMessage()), e);
        }
        Optional<Double> others = Optional.ofNullable(all.remove(OTHERS));
        return new EventProbabilities(all, others);
    }

    private static double probability(String text, String place) {
        try {
            double value = Double.parseDouble(text);
            if (value >= 0 && value <= 1) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(place + refused(text), e);
        }
        throw new IllegalArgumentException(place + refused(text));
    }

    private static String refused(String text) {
        return "Probability (%s) must be a number from 0 to 1. Maybe it was given in percent.".formatted(text);
    }

    /** Of the event; an event without one is never taken for impossible. */
    double of(String event) {
        return Optional.ofNullable(byEvent.get(event))
                .or(() -> others)
                .orElseThrow(() -> new IllegalArgumentException(
                        ("Event (%s) has no probability. Maybe add a line for it, or one for * that stands for all"
                                        + " others.")
                                .formatted(event)));
    }
}
