// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.SourceException.Reason;

/** The fields of a mapping, each of the shape it must have. */
final class MappingFields {
    private final String file;
    private final JsonNode root;

    MappingFields(String file, JsonNode root) throws SourceException {
        this.file = file;
        this.root = root;
        if (!root.isObject()) {
            throw refused("is no object. Maybe it lacks its braces");
        }
    }

    void demandKnown(List<String> known) throws SourceException {
        for (Map.Entry<String, JsonNode> field : root.properties()) {
            if (!known.contains(field.getKey())) {
                throw refusal("%s: field %s is not known. Maybe one of %s."
                        .formatted(file, field.getKey(), String.join(", ", known)));
            }
        }
    }

    boolean has(String field) {
        return root.hasNonNull(field);
    }

    String text(String field) throws SourceException {
        Optional<String> text = find(field);
        if (text.isEmpty()) {
            throw refusal("%s: field %s is missing. Maybe it is misspelt.".formatted(file, field));
        }
        return text.get();
    }

    Optional<String> find(String field) throws SourceException {
        if (!has(field)) {
            return Optional.empty();
        }
        JsonNode value = root.get(field);
        if (!value.isTextual() || value.textValue().isEmpty()) {
            throw wrong(field, value.toString(), "be a text", "it lacks its quotes");
        }
        return Optional.of(value.textValue());
    }

    List<String> texts(String field) throws SourceException {
        List<String> texts = new ArrayList<>();
        if (!has(field)) {
            return texts;
        }
        JsonNode list = root.get(field);
        if (!list.isArray()) {
            throw wrong(field, list.toString(), "be a list of texts", "[\"NA\", \"\"]");
        }
        for (JsonNode one : list) {
            if (!one.isTextual()) {
                throw wrong(field, one.toString(), "be a list of texts", "it lacks its quotes");
            }
            texts.add(one.textValue());
        }
        return texts;
    }

    String oneOf(String field, Collection<String> allowed) throws SourceException {
        String text = text(field);
        demandOneOf(field, text, allowed);
        return text;
    }

    void demandOneOf(String field, String text, Collection<String> allowed) throws SourceException {
        if (!allowed.contains(text)) {
            throw refusal("%s: %s (%s) is not known. Maybe one of %s."
                    .formatted(file, field, text, String.join(", ", allowed)));
        }
    }

    /** A value for all rows, or {@code {"column": …}}. */
    Given given(String field) throws SourceException {
        if (!has(field)) {
            throw refusal("%s: field %s is missing. Maybe {\"column\": \"%s\"}.".formatted(file, field, field));
        }
        JsonNode value = root.get(field);
        if (!value.isObject()) {
            return Given.fixed(value.asText());
        }
        for (Map.Entry<String, JsonNode> inner : value.properties()) {
            if (!List.of("column", "values").contains(inner.getKey())) {
                throw refusal(
                        "%s: field %s.%s is not known. Maybe column or values.".formatted(file, field, inner.getKey()));
            }
        }
        if (!value.path("column").isTextual()) {
            throw refusal("%s: field %s names no column. Maybe {\"column\": \"%s\"}.".formatted(file, field, field));
        }
        return Given.column(value.get("column").textValue());
    }

    /** What the words in a column mean; none where the field does not say. */
    Map<String, String> values(String field) throws SourceException {
        Map<String, String> values = new LinkedHashMap<>();
        JsonNode given = root.path(field).path("values");
        if (!given.isMissingNode() && !given.isObject()) {
            throw wrong(field + ".values", given.toString(), "be an object", "{\"Import\": \"M\"}");
        }
        for (Map.Entry<String, JsonNode> word : given.properties()) {
            values.put(word.getKey(), word.getValue().asText());
        }
        return values;
    }

    SourceException wrong(String field, String value, String rule, String maybe) {
        return refusal("%s: %s (%s) must %s. Maybe %s.".formatted(file, field, value, rule, maybe));
    }

    /** A refusal of the file as a whole; the reason ends without a stop. */
    SourceException refused(String reason) {
        return refusal("%s %s.".formatted(file, reason));
    }

    static SourceException refusal(String sentence) {
        return new SourceException(Reason.UNREADABLE, sentence);
    }
}
