// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.app.web.access.Secrets;
import org.chokepoint.registry.PackDraft;
import org.chokepoint.store.PackBytes;

/**
 * What curators state here: a pack as any other, which the store judges and loads. Its rows stand beside those of other
 * packs and overrule none.
 */
public final class DeskPack {
    public static final String ID = "desk";

    private static final String CARD = "pack.json";
    private static final String SOURCES = "sources.csv";
    private static final int MARK = 16;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Optional<PackBytes> loaded;
    private final PackDraft draft;

    private DeskPack(Optional<PackBytes> loaded, PackDraft draft) {
        this.loaded = loaded;
        this.draft = draft;
    }

    /** As it is loaded, or without rows. */
    public static DeskPack of(Optional<PackBytes> loaded) {
        return new DeskPack(loaded, loaded.map(PackDraft::of).orElseGet(PackDraft::empty));
    }

    /** Thrown where somebody else changed the row first. */
    public static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1;

        Overtaken() {
            super("Somebody changed or removed that entry meanwhile. Maybe look at it again and state it anew.");
        }
    }

    public List<Map<String, String>> rows(Sheet sheet) {
        return draft.rows(sheet.file());
    }

    /** By what a form names the row it changes: it stays as long as no cell changes. */
    public static String mark(Map<String, String> row) {
        return Secrets.sha256(new TreeMap<>(row).toString()).substring(0, MARK);
    }

    public Optional<Map<String, String>> find(Sheet sheet, String mark) {
        return rows(sheet).stream().filter(row -> mark(row).equals(mark)).findFirst();
    }

    /**
     * Puts a row in; one about the same by the same source goes.
     *
     * @param instead the mark of the row that it replaces, if it replaces one
     */
    public DeskPack put(Sheet sheet, Map<String, String> row, Cited cited, Optional<String> instead) {
        Map<String, String> cells = new TreeMap<>(row);
        cells.put("source", cited.id());
        DeskPack rest = instead.map(mark -> remove(sheet, mark)).orElse(this);
        PackDraft next = rest.draft
                .without(sheet.file(), one -> sheet.sameSubject(one, cells))
                .with(sheet.file(), cells)
                .without(SOURCES, source -> cited.id().equals(source.get("id")))
                .with(SOURCES, cited.card());
        return new DeskPack(loaded, next);
    }

    /** Takes a row back. */
    public DeskPack remove(Sheet sheet, String mark) {
        if (find(sheet, mark).isEmpty()) {
            throw new Overtaken();
        }
        return new DeskPack(loaded, draft.without(sheet.file(), row -> mark(row).equals(mark)));
    }

    /** The pack as files: the next version, by this author; the very files that are loaded where no row differs. */
    public PackBytes files(String author) {
        PackDraft next = draft.without(SOURCES, source -> !cited().contains(source.get("id")));
        if (loaded.isPresent() && next.equals(PackDraft.of(loaded.get()))) {
            return loaded.get();
        }
        return PackBytes.ofTexts(Map.of(
                CARD,
                card(author),
                SOURCES,
                next.csv(SOURCES),
                "items.csv",
                next.csv("items.csv"),
                Sheet.CAPABILITY.file(),
                next.csv(Sheet.CAPABILITY.file()),
                Sheet.FACT.file(),
                next.csv(Sheet.FACT.file())));
    }

    private Set<String> cited() {
        return Stream.of(Sheet.values())
                .flatMap(sheet -> rows(sheet).stream())
                .map(row -> row.getOrDefault("source", ""))
                .collect(Collectors.toSet());
    }

    private String card(String author) {
        JsonNode before = loaded.map(DeskPack::card).orElseGet(JSON::createObjectNode);
        List<String> authors = new ArrayList<>();
        before.path("authors").forEach(one -> authors.add(one.asText()));
        authors.remove(author);
        authors.add(author);
        Map<String, Object> card = new java.util.LinkedHashMap<>();
        card.put("format", 1);
        card.put("id", ID);
        card.put("name", "Stated at the desk");
        card.put("version", Integer.toString(before.path("version").asInt(0) + 1));
        card.put("licence", "OWN");
        card.put("scope", "registry");
        card.put("authors", authors);
        card.put(
                "description",
                "Rows that curators of this server stated in the page; the last author wrote this version.");
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(card) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Who wrote the version that is loaded. */
    public String author() {
        JsonNode authors =
                loaded.map(DeskPack::card).orElseGet(JSON::createObjectNode).path("authors");
        return authors.path(authors.size() - 1).asText();
    }

    private static JsonNode card(PackBytes files) {
        try (Reader text = files.open(CARD).orElseThrow()) {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
