// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    private static final String ITEMS = "items.csv";
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

    /** The same with the rows of another version. */
    DeskPack holding(PackBytes version) {
        return new DeskPack(loaded, PackDraft.of(version));
    }

    /**
     * Puts a row in. One about the same by the same source is nothing that may be written over unseen.
     *
     * @param instead the mark of the row that it replaces, if it replaces one
     */
    public DeskPack put(Sheet sheet, Map<String, String> row, Cited cited, Optional<String> instead) {
        Map<String, String> cells = new TreeMap<>(row);
        cells.put("source", cited.id());
        DeskPack rest = instead.map(mark -> remove(sheet, mark)).orElse(this);
        if (rest.rows(sheet).stream().anyMatch(one -> sheet.sameSubject(one, cells))) {
            throw new Overtaken("An entry about the same by the same source is there already. Maybe change that one.");
        }
        PackDraft next = rest.draft
                .with(sheet.file(), cells)
                .without(SOURCES, source -> cited.id().equals(source.get("id")))
                .with(SOURCES, cited.card());
        return new DeskPack(loaded, next);
    }

    /** Takes a row back. */
    public DeskPack remove(Sheet sheet, String mark) {
        if (find(sheet, mark).isEmpty()) {
            throw new Overtaken(
                    "Somebody changed or removed that entry meanwhile. Maybe look at it again and state it anew.");
        }
        return new DeskPack(loaded, draft.without(sheet.file(), row -> mark(row).equals(mark)));
    }

    /** The pack as files: the next version, by this author; the very files that are loaded where no row differs. */
    public PackBytes files(String author) {
        Set<String> cited = cited();
        PackDraft next = draft.without(SOURCES, source -> !cited.contains(source.get("id")));
        if (loaded.isPresent() && next.equals(PackDraft.of(loaded.get()))) {
            return loaded.get();
        }
        Map<String, String> texts = new TreeMap<>(Map.of(CARD, card(author)));
        Stream.concat(next.files().stream(), Stream.of(SOURCES, ITEMS))
                .distinct()
                .forEach(file -> texts.put(file, next.csv(file)));
        return PackBytes.ofTexts(texts);
    }

    private Set<String> cited() {
        return draft.files().stream()
                .filter(file -> !file.equals(SOURCES))
                .flatMap(file -> draft.rows(file).stream())
                .map(row -> row.getOrDefault("source", ""))
                .collect(Collectors.toSet());
    }

    private String card(String author) {
        JsonNode before = loaded.map(DeskPack::card).orElseGet(JSON::createObjectNode);
        List<String> authors = new ArrayList<>();
        before.path("authors").forEach(one -> authors.add(one.asText()));
        authors.remove(author);
        authors.add(author);
        Map<String, Object> card = new LinkedHashMap<>();
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

    /** What the card calls the pack; blank where there is none to read, which the store will say. */
    static String idOf(PackBytes files) {
        try {
            return card(files).path("id").asText();
        } catch (UncheckedIOException e) {
            return "";
        }
    }

    private static JsonNode card(PackBytes files) {
        if (!files.files().contains(CARD)) {
            return JSON.createObjectNode();
        }
        try (Reader text = files.open(CARD).orElseThrow()) {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
