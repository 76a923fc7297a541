// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that a country can or cannot make.
 *
 * @param gradeOf the item of which this is one grade, if any
 * @param lists published lists it stands on, such as {@code STD35-2018:25}
 */
public record Item(
        String id,
        Name name,
        List<String> aliases,
        Kind kind,
        Stage stage,
        Optional<String> gradeOf,
        List<String> lists,
        String note,
        RowRef row) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Item {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "Item id (%s) must be lower case letters, digits and hyphens.".formatted(id));
        }
        if (stage == Stage.RESERVE) {
            throw new IllegalArgumentException(
                    "Item (%s) stands at stage 0. A reserve is not made; maybe the ore was meant.".formatted(id));
        }
        aliases = List.copyOf(aliases);
        lists = List.copyOf(lists);
    }

    /** Whether id, names or aliases contain the words, ignoring case. */
    public boolean mentions(String words) {
        return id.contains(words.toLowerCase(Locale.ROOT))
                || name.mentions(words)
                || aliases.stream().anyMatch(alias -> new Name(alias, "").mentions(words));
    }
}
