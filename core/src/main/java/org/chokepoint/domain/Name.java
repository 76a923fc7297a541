// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import java.util.Locale;

/** A name in English and Chinese. Where the Chinese name is not established, the English one stands for both. */
public record Name(String en, String zh) {
    public Name {
        if (en.isBlank()) {
            throw new IllegalArgumentException("A name needs at least its English form.");
        }
        zh = zh.isBlank() ? en : zh;
    }

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** Whether any form contains the words, ignoring case. */
    public boolean mentions(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return en.toLowerCase(Locale.ROOT).contains(wanted)
                || zh.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
