// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a pack's files. Rows that do not fit are findings; the rest is the pack. */
public final class PackReader {
    static final String CARD = "pack.json";

    private final PackFolder folder;
    private final Findings findings;

    private PackReader(PackFolder folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /** The whole pack, facts and all. */
    public static Pack read(PackFolder folder, Findings findings) throws IOException {
        return new PackReader(folder, findings).read(true);
    }

    /** The pack without its facts, which stay in the store as rows. */
    public static Pack readWithoutFacts(PackFolder folder, Findings findings) throws IOException {
        return new PackReader(folder, findings).read(false);
    }

    private Pack read(boolean facts) throws IOException {
        PackCard card = card();
        refuseStrangeFiles();
        return new Pack(
                card,
                rows(card, Layout.SOURCES, PackRows::source),
                rows(card, Layout.ITEMS, PackRows::item),
                rows(card, Layout.CODES, PackRows::code),
                rows(card, Layout.RECIPES, PackRows::recipe),
                rows(card, Layout.CHAINS, PackRows::rung),
                rows(card, Layout.FIRMS, PackRows::firm),
                rows(card, Layout.SITES, PackRows::site),
                rows(card, Layout.SUPPLIERS, PackRows::supply),
                rows(card, Layout.CAPABILITY, PackRows::capability),
                facts ? rows(card, Layout.FACTS, PackRows::fact) : List.of(),
                rows(card, Layout.OPTIONS, PackRows::option));
    }

    private void refuseStrangeFiles() throws IOException {
        for (String file : folder.files()) {
            if (file.endsWith(".csv") && !Layout.isFile(file)) {
                findings.error(file, 0, "This file is no part of a pack. Maybe its name is misspelt.");
            }
        }
    }

    private <T> List<T> rows(PackCard card, Layout layout, Function<Row, T> meaning) throws IOException {
        Optional<Reader> text = folder.open(layout.file());
        if (text.isEmpty()) {
            if (layout == Layout.SOURCES || layout == Layout.ITEMS) {
                findings.error(layout.file(), 0, "The file is missing; every pack needs it.");
            }
            return List.of();
        }
        try (Reader reader = text.get()) {
            return List.copyOf(new CsvFile(card.id(), layout, findings).read(reader, meaning));
        }
    }

    private PackCard card() throws IOException {
        PackCard nameless = new PackCard("unnamed", "unnamed", "", "", PackCard.Scope.FIRM, List.of(), "");
        Optional<Reader> text = folder.open(CARD);
        if (text.isEmpty()) {
            findings.error(CARD, 0, "The file is missing. Maybe this folder is not a pack.");
            return nameless;
        }
        try (Reader reader = text.get()) {
            JsonNode json = new ObjectMapper().readTree(reader);
            if (!json.isObject()) {
                findings.error(CARD, 1, "This is not a JSON object with format, id, name, version and licence.");
                return nameless;
            }
            if (json.path("format").asInt() != 1) {
                findings.error(CARD, 0, "format (%s) must be 1.".formatted(json.path("format")));
            }
            for (String field : List.of("id", "name", "version", "licence")) {
                if (json.path(field).asText().isBlank()) {
                    findings.error(CARD, 0, field + " is missing.");
                }
            }
            return card(json);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            findings.error(CARD, line, "This is not JSON: " + e.getOriginalMessage());
            return nameless;
        } catch (CharacterCodingException e) {
            findings.error(CARD, 0, "This is not UTF-8.");
            return nameless;
        }
    }

    private PackCard card(JsonNode json) {
        List<String> authors = new ArrayList<>();
        json.path("authors").forEach(author -> authors.add(author.asText()));
        String id = json.path("id").asText();
        if (!Row.ID.matcher(id).matches()) {
            findings.error(
                    CARD, 0, "id (%s) must be lower case letters, digits and hyphens, at most 64.".formatted(id));
            id = "unnamed";
        }
        return new PackCard(
                id,
                json.path("name").asText(),
                json.path("version").asText(),
                json.path("licence").asText(),
                scope(json.path("scope").asText("firm")),
                authors,
                json.path("description").asText());
    }

    private PackCard.Scope scope(String word) {
        for (PackCard.Scope scope : PackCard.Scope.values()) {
            if (scope.name().equalsIgnoreCase(word)) {
                return scope;
            }
        }
        findings.error(CARD, 0, "scope (%s) must be registry or firm.".formatted(word));
        return PackCard.Scope.FIRM;
    }
}
