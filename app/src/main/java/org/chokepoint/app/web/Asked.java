// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chokepoint.domain.Language;

/** An address as it was asked: the path, what stands in it, and the query, blank values left out. */
record Asked(String path, Map<String, String> inPath, SortedMap<String, String> query) {
    private static final int LONGEST = 200;
    /** The names of countries have a dot too, but a space or a capital letter after it. */
    private static final Pattern FILE = Pattern.compile("(?<stem>.+)\\.(?<ending>[a-z][a-z0-9]+)");

    static Asked of(String path, Map<String, String> inPath, Map<String, List<String>> query) {
        SortedMap<String, String> given = new TreeMap<>();
        query.forEach((name, values) -> {
            String value = values.isEmpty() ? "" : values.get(0).strip();
            if (value.length() > LONGEST) {
                throw new IllegalArgumentException("Value of %s is longer than %d letters.".formatted(name, LONGEST));
            }
            if (!value.isEmpty()) {
                given.put(name, value);
            }
        });
        return new Asked(path, Map.copyOf(inPath), given);
    }

    String in(String name) {
        return Optional.ofNullable(inPath.get(name)).orElseThrow();
    }

    /** The form of file that what stands in the path ends with, such as {@code csv}; none where it ends with none. */
    Optional<String> ending(String name) {
        Matcher file = FILE.matcher(in(name));
        return file.matches() ? Optional.of(file.group("ending")) : Optional.empty();
    }

    /** The same address where what stands in the path is without its ending. */
    Asked withoutEnding(String name) {
        Map<String, String> place = new LinkedHashMap<>(inPath);
        place.computeIfPresent(name, (any, value) -> FILE.matcher(value).replaceFirst("${stem}"));
        return new Asked(path, Map.copyOf(place), query);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(query.get(name));
    }

    Optional<Integer> integer(String name) {
        return find(name).map(text -> {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("%s (%s) must be a whole number.".formatted(name, text), e);
            }
        });
    }

    Optional<Double> number(String name) {
        return find(name).map(text -> {
            try {
                return Double.valueOf(text.replace("%", "").strip());
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("%s (%s) must be a number. Maybe 70.".formatted(name, text), e);
            }
        });
    }

    Language language() {
        return find("lang").map(Language::parse).orElse(Language.EN);
    }

    /** An address that keeps language and country, with these queries beside them; blank ones are left out. */
    String address(String to, String... pairs) {
        Map<String, String> kept = new LinkedHashMap<>();
        find("country").ifPresent(country -> kept.put("country", country));
        find("lang").ifPresent(lang -> kept.put("lang", lang));
        for (int i = 0; i < pairs.length; i += 2) {
            kept.put(pairs[i], pairs[i + 1]);
        }
        return joined(to, kept);
    }

    /** This very address with one thing changed. */
    String with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(query);
        changed.put(name, value);
        return joined(path, changed);
    }

    private static String joined(String to, Map<String, String> query) {
        String text = query.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return text.isEmpty() ? to : to + "?" + text;
    }

    /** The same for whoever asks the same. */
    String key() {
        return joined(path, query);
    }
}
