// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web.desk;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.chokepoint.app.web.access.Secrets;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.registry.Registry;

/**
 * The source of a row: one that is loaded, or a new one. A pack cites its own sources only, so the desk keeps a copy
 * of a card that another pack has; publisher and grade stay, and with them what the source is worth.
 */
public record Cited(String id, Map<String, String> card) {
    private static final int LONGEST = 40;
    private static final int HASH = 8;

    public Cited {
        card = Map.copyOf(card);
    }

    /** From what the form holds; none, and both, are refused. */
    public static Cited of(Map<String, String> form, Registry registry) {
        String known = form.getOrDefault("source", "");
        boolean fresh = !form.getOrDefault("title", "").isBlank()
                || !form.getOrDefault("publisher", "").isBlank();
        if (!known.isBlank() && fresh) {
            throw new IllegalArgumentException(
                    "A known source and a new one are both given. Maybe leave one of them blank.");
        }
        if (!known.isBlank()) {
            return known(registry.findSource(known)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "Source (%s) is not known. Maybe describe it as a new one.".formatted(known))));
        }
        if (!fresh) {
            throw new IllegalArgumentException(
                    "No source is named, and every statement needs one. Maybe choose one, or describe a new one.");
        }
        return fresh(form);
    }

    private static Cited known(SourceCard source) {
        boolean own = source.row().pack().equals(DeskPack.ID);
        String id = own ? source.id() : named(source.id(), source.id());
        Map<String, String> card = new LinkedHashMap<>();
        card.put("id", id);
        card.put("title", source.title());
        card.put("publisher", source.publisher());
        card.put("url", source.url());
        card.put("licence", source.licence().word());
        card.put("grade", source.grade().word());
        card.put("year", source.year().map(String::valueOf).orElse(""));
        card.put(
                "note",
                own
                        ? source.note()
                        : "The same as %s of pack %s."
                                .formatted(source.id(), source.row().pack()));
        return new Cited(id, card);
    }

    private static Cited fresh(Map<String, String> form) {
        for (String needed : new String[] {"title", "publisher", "licence", "grade"}) {
            if (form.getOrDefault(needed, "").isBlank()) {
                throw new IllegalArgumentException(
                        "%s of the new source is blank. Every source has title, publisher, licence and grade."
                                .formatted(needed));
            }
        }
        String url = form.getOrDefault("url", "");
        if (!url.isBlank() && !url.matches("https?://\\S+")) {
            throw new IllegalArgumentException("url (%s) is no address. Maybe https://….".formatted(url));
        }
        Map<String, String> card = new LinkedHashMap<>();
        for (String column : new String[] {"title", "publisher", "url", "licence", "grade"}) {
            card.put(column, form.getOrDefault(column, ""));
        }
        card.put("year", form.getOrDefault("source_year", ""));
        card.put("note", form.getOrDefault("source_note", ""));
        String id = named(card.get("title") + " " + card.get("year"), card.toString());
        card.put("id", id);
        return new Cited(id, card);
    }

    private static String named(String words, String content) {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-+|-+$", "");
        return DeskPack.ID + (cut.isEmpty() ? "" : "-" + cut) + "-"
                + Secrets.sha256(content).substring(0, HASH);
    }
}
