// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.worldbank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.SourceException.Reason;

/** The answer of the API in JSON: a head with the number of pages, then one record a country and year. */
final class SeriesJson {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private SeriesJson() {}

    static Series read(String file, InputStream bytes) throws IOException, SourceException {
        JsonNode answer = tree(file, bytes);
        demandWhole(file, answer);
        JsonNode records = answer.path(1);
        List<Series.Row> rows = new ArrayList<>();
        int blanks = 0;
        for (int i = 0; i < records.size(); i++) {
            JsonNode record = records.get(i);
            if (!record.path("value").isNumber()) {
                blanks++;
                continue;
            }
            String year = record.path("date").asText();
            if (!year.matches("\\d{4}")) {
                throw unreadable(file, "record %d has date (%s), no year".formatted(i + 1, year));
            }
            rows.add(new Series.Row(
                    place(record),
                    Integer.parseInt(year),
                    record.path("value").decimalValue().toPlainString(),
                    "%s, record %d".formatted(file, i + 1)));
        }
        JsonNode indicator = records.path(0).path("indicator");
        return new Series(
                indicator.path("id").asText(),
                indicator.path("value").asText(),
                Optional.of(answer.path(0).path("lastupdated").asText()).filter(day -> !day.isBlank()),
                rows,
                blanks);
    }

    /** Groups of countries have letters of their own in the column of countries. */
    private static String place(JsonNode record) {
        String iso3 = record.path("countryiso3code").asText();
        return iso3.isBlank() ? record.path("country").path("id").asText() : iso3;
    }

    private static JsonNode tree(String file, InputStream bytes) throws IOException, SourceException {
        try {
            return JSON.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw unreadable(file, "it is not JSON (%s)".formatted(e.getOriginalMessage()));
        }
    }

    /** A refusal comes with status 200 and a message; a part of the pages would pass for the whole. */
    private static void demandWhole(String file, JsonNode answer) throws SourceException {
        JsonNode message = answer.path(0).path("message").path(0);
        if (!message.isMissingNode()) {
            throw unreadable(
                    file,
                    "the World Bank answered: %s"
                            .formatted(message.path("value").asText()));
        }
        if (!answer.isArray() || answer.path(1).size() == 0) {
            throw unreadable(file, "it holds no records");
        }
        if (answer.path(0).path("pages").asInt(1) > 1) {
            throw unreadable(
                    file,
                    "it is page %d of %d"
                            .formatted(
                                    answer.path(0).path("page").asInt(1),
                                    answer.path(0).path("pages").asInt()));
        }
    }

    static SourceException unreadable(String file, String why) {
        return new SourceException(
                Reason.UNREADABLE,
                "%s is no whole indicator of the World Bank: %s. Maybe chokepoint fetch worldbank brings it."
                        .formatted(file, why));
    }
}
