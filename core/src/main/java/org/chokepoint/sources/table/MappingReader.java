// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.chokepoint.domain.Grade;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.domain.Licence;
import org.chokepoint.domain.RowRef;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.registry.Dialects;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.TradeFile;

/** Reads a mapping; what it cannot mean is refused with the field and the value. */
final class MappingReader {
    private static final Map<String, String> DOLLARS =
            new TreeMap<>(Map.of("USD", "1", "thousand USD", "1000", "million USD", "1000000"));
    private static final Map<String, String> TONNES = new TreeMap<>(Map.of("t", "1", "kg", "0.001"));
    /** Datasets that have a loader of their own and mean something to what asks. */
    private static final Set<String> TAKEN = Set.of("baci", "comtrade", "comext", "china-customs");

    private static final List<String> FIELDS = List.of(
            "name",
            "title",
            "publisher",
            "url",
            "licence",
            "grade",
            "release",
            "revision",
            "dialect",
            "delimiter",
            "year",
            "reporter",
            "partner",
            "exporter",
            "importer",
            "flow",
            "code",
            "value",
            "valueUnit",
            "quantity",
            "quantityUnit",
            "missing",
            "estimated");

    private final MappingFields fields;

    private MappingReader(MappingFields fields) {
        this.fields = fields;
    }

    static MappingReader of(Path json) throws SourceException {
        String file = String.valueOf(json.getFileName());
        if (!Files.isRegularFile(json)) {
            throw MappingFields.refusal("There is no mapping %s. Maybe the path is misspelt.".formatted(json));
        }
        try {
            JsonNode root = new ObjectMapper()
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .readTree(Files.readAllBytes(json));
            return new MappingReader(new MappingFields(file, root));
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw MappingFields.refusal("%s:%d: this is not JSON (%s). Maybe a comma or a quote is missing."
                    .formatted(
                            file,
                            line,
                            e.getOriginalMessage().lines().findFirst().orElse("")));
        } catch (IOException e) {
            throw MappingFields.refusal(
                    "%s cannot be read (%s). Maybe it belongs to somebody else.".formatted(json, e.getMessage()));
        }
    }

    TableMapping mapping(Optional<String> as) throws SourceException {
        fields.demandKnown(FIELDS);
        TradeFile.Kind kind = kind();
        String name = name(as.isPresent() ? as.get() : fields.text("name"));
        return new TableMapping(
                name,
                source(name),
                fields.text("release"),
                HsRevision.valueOf(fields.oneOf("revision", words(HsRevision.values(), HsRevision::name))),
                fields.oneOf("dialect", Dialects.standard().names()),
                delimiter(),
                kind,
                year(),
                place(),
                partner(kind),
                flow(kind),
                flowWords(),
                fields.text("code"),
                new Measured(fields.text("value"), unit("valueUnit", DOLLARS)),
                quantity(),
                fields.texts("missing"),
                fields.find("estimated"));
    }

    private SourceCard source(String name) throws SourceException {
        String grade = fields.oneOf("grade", words(Grade.values(), Grade::word));
        String licence = fields.oneOf("licence", words(Licence.values(), Licence::word));
        return new SourceCard(
                name,
                fields.text("title"),
                fields.text("publisher"),
                fields.text("url"),
                Licence.find(licence).orElseThrow(),
                Grade.valueOf(grade.toUpperCase(Locale.ROOT)),
                Optional.empty(),
                "Read with a mapping of the person who loaded it",
                new RowRef(name, "mapping", 0));
    }

    private Optional<String> partner(TradeFile.Kind kind) throws SourceException {
        return kind == TradeFile.Kind.TOTALS
                ? Optional.empty()
                : Optional.of(fields.text(kind == TradeFile.Kind.FLOWS ? "importer" : "partner"));
    }

    private Optional<Measured> quantity() throws SourceException {
        Optional<String> column = fields.find("quantity");
        return column.isEmpty()
                ? Optional.empty()
                : Optional.of(new Measured(column.get(), unit("quantityUnit", TONNES)));
    }

    /** A name of a dataset; refused where it means another loader's. */
    private String name(String name) throws SourceException {
        if (!name.matches("[a-z][a-z0-9-]{0,39}") || TAKEN.contains(name)) {
            throw fields.wrong(
                    "name", name, "be small letters, digits and hyphens, and none of " + TAKEN, "my-" + name);
        }
        return name;
    }

    private static <T> List<String> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).toList();
    }

    private char delimiter() throws SourceException {
        String given = fields.find("delimiter").orElse(",");
        if (given.length() != 1 || given.equals("\"")) {
            throw fields.wrong("delimiter", given, "be one character", ";");
        }
        return given.charAt(0);
    }

    private String unit(String field, Map<String, String> units) throws SourceException {
        return units.getOrDefault(fields.oneOf(field, units.keySet()), "");
    }

    private TradeFile.Kind kind() throws SourceException {
        boolean declared = fields.has("reporter") || fields.has("partner");
        boolean sided = fields.has("exporter") || fields.has("importer");
        if (declared == sided) {
            throw fields.refused("names its places twice or not at all. Maybe reporter and partner, or exporter and"
                    + " importer, or exporter alone for totals");
        }
        if (declared) {
            return TradeFile.Kind.DECLARATIONS;
        }
        return fields.has("exporter") && fields.has("importer") ? TradeFile.Kind.FLOWS : TradeFile.Kind.TOTALS;
    }

    private String place() throws SourceException {
        for (String field : List.of("reporter", "exporter", "importer")) {
            if (fields.has(field)) {
                return fields.text(field);
            }
        }
        return fields.text("reporter");
    }

    private Given year() throws SourceException {
        Given year = fields.given("year");
        if (year.fixed().isPresent() && !year.fixed().get().matches("(19|20)\\d\\d")) {
            throw fields.wrong("year", year.fixed().get(), "be a year of four digits", "{\"column\": \"year\"}");
        }
        return year;
    }

    /** Exporter and importer say which way goods went; a declaration needs its flow. */
    private Given flow(TradeFile.Kind kind) throws SourceException {
        if (kind == TradeFile.Kind.DECLARATIONS) {
            Given flow = fields.given("flow");
            if (flow.fixed().isPresent()) {
                fields.demandOneOf("flow", flow.fixed().get(), List.of("X", "M"));
            }
            return flow;
        }
        if (fields.has("flow")) {
            throw fields.refused(
                    "gives a flow beside exporter or importer, which say it already. Maybe leave out flow");
        }
        return Given.fixed(fields.has("exporter") ? "X" : "M");
    }

    private Map<String, String> flowWords() throws SourceException {
        Map<String, String> words = new LinkedHashMap<>();
        for (Map.Entry<String, String> word : fields.values("flow").entrySet()) {
            fields.demandOneOf("flow", word.getValue(), List.of("X", "M"));
            words.put(word.getKey(), word.getValue());
        }
        return words;
    }
}
