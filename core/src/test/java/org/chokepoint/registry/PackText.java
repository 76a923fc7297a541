// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small pack drawn in a text block: a line {@code == items.csv} begins a file. */
public final class PackText implements PackFolder {
    private static final String CARD =
            "{\"format\": 1, \"id\": \"%s\", \"name\": \"Drawn\", \"version\": \"1\", \"licence\": \"CC0\","
                    + " \"authors\": [\"a test\"]}";

    private final Map<String, String> files = new LinkedHashMap<>();

    private PackText() {}

    /** The files as drawn, with a card that names the pack {@code id}, and a source {@code s} where none is drawn. */
    public static PackText of(String id, String drawing) {
        PackText pack = new PackText();
        pack.files.put("pack.json", CARD.formatted(id));
        String file = "";
        for (String line : drawing.lines().toList()) {
            if (line.startsWith("== ")) {
                file = line.substring(3).strip();
                pack.files.put(file, "");
            } else if (!line.isBlank()) {
                pack.files.merge(file, line + "\n", String::concat);
            }
        }
        pack.files.putIfAbsent(
                "sources.csv", "id,title,publisher,licence,grade,year\ns,A source,Somebody,CC0,press,2024\n");
        return pack;
    }

    public PackText with(String file, String text) {
        PackText changed = new PackText();
        changed.files.putAll(files);
        changed.files.put(file, text);
        return changed;
    }

    public PackText without(String file) {
        PackText changed = new PackText();
        changed.files.putAll(files);
        changed.files.remove(file);
        return changed;
    }

    public Path writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }

    @Override
    public Optional<Reader> open(String file) {
        return Optional.ofNullable(files.get(file)).map(StringReader::new);
    }

    @Override
    public List<String> files() {
        return List.copyOf(files.keySet());
    }
}
