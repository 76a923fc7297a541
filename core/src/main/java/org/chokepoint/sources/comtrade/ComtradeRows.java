// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.comtrade;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.SourceException.Reason;

/** Counts the rows of an answer without keeping them, and looks whether it is one. */
final class ComtradeRows {
    private static final JsonFactory JSON = new JsonFactory();

    private long rows = -1;
    private String complaint = "";

    private ComtradeRows() {}

    /**
     * The number of rows in an answer saved as a file.
     *
     * @throws SourceException if it is no answer or reports an error
     */
    static long count(Path file) throws SourceException {
        ComtradeRows answer = new ComtradeRows();
        try (JsonParser parser = JSON.createParser(file.toFile())) {
            answer.read(parser);
        } catch (IOException e) {
            throw unreadable(file, "is not whole JSON");
        }
        if (!answer.complaint.isBlank()) {
            throw unreadable(file, "reports the error \"%s\"".formatted(answer.complaint));
        }
        if (answer.rows < 0) {
            throw unreadable(file, "has no list of rows named data");
        }
        return answer.rows;
    }

    /**
     * @throws SourceException {@link Reason#INCOMPLETE} if the answer was cut off, or looks as if it were
     */
    static void demandWhole(Path file, ComtradeQuery query, int limit) throws SourceException {
        long rows = count(file);
        if (rows >= limit) {
            throw new SourceException(
                    Reason.INCOMPLETE,
                    "UN Comtrade's answer for %s has %d rows, which is where it cuts off (%d). Maybe fewer --codes, or"
                                    .formatted(ComtradeNames.of(query), rows, limit)
                            + " one of the --reporters at a time.");
        }
    }

    private void read(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("data") && value == JsonToken.START_ARRAY) {
                rows = elements(parser);
            } else if (name.equals("error") && value == JsonToken.VALUE_STRING) {
                complaint = parser.getText().strip();
            } else {
                parser.skipChildren();
            }
        }
    }

    private static long elements(JsonParser parser) throws IOException {
        long count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == null) {
                throw new IOException("The list does not end.");
            }
            parser.skipChildren();
            count++;
        }
        return count;
    }

    private static SourceException unreadable(Path file, String what) {
        return new SourceException(
                Reason.UNREADABLE,
                "UN Comtrade's answer %s %s. Maybe the publisher changed its form."
                        .formatted(String.valueOf(file.getFileName()).replaceFirst("\\.part$", ""), what));
    }
}
