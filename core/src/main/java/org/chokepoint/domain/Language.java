// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

/** The languages in which names and documents exist. */
public enum Language {
    EN,
    ZH;

    /** Reads {@code en} or {@code zh}, any case. */
    public static Language parse(String text) {
        for (Language language : values()) {
            if (language.name().equalsIgnoreCase(text)) {
                return language;
            }
        }
        throw new IllegalArgumentException("Language (%s) is not known. Maybe en or zh.".formatted(text));
    }
}
