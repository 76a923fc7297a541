// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web.access;

import java.util.Arrays;
import java.util.Locale;

/** What a token allows. */
public enum Role {
    /** Looks. */
    READER,
    /** Looks, uploads packs, and states what a source says. */
    CURATOR;

    /** The word in the token file and in the log. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role parse(String word) {
        return Arrays.stream(values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Role (%s) is not known. Maybe reader or curator.".formatted(word)));
    }
}
