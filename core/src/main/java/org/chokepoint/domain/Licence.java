// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import java.util.Arrays;
import java.util.Optional;

/** Under what terms a source may be used. */
public enum Licence {
    PUBLIC_DOMAIN("PUBLIC_DOMAIN", true),
    CC0("CC0", true),
    CC_BY_4("CC-BY-4.0", true),
    ETALAB_2("ETALAB-2.0", true),
    EU_REUSE("EU-REUSE", true),
    OGL("OGL", true),
    APACHE_2("APACHE-2.0", true),
    OWN("OWN", true),
    /** Single facts quoted with their citation from a page that is itself protected. */
    QUOTED_FACTS("QUOTED_FACTS", true),
    PROPRIETARY("PROPRIETARY", false),
    CC_BY_NC_4("CC-BY-NC-4.0", false),
    CC_BY_NC_SA_4("CC-BY-NC-SA-4.0", false),
    /** Terms of use that forbid passing the data on. */
    TERMS("TERMS", false);

    private final String word;
    private final boolean mayBeEmbedded;

    Licence(String word, boolean mayBeEmbedded) {
        this.word = word;
        this.mayBeEmbedded = mayBeEmbedded;
    }

    /** The word as packs write it. */
    public String word() {
        return word;
    }

    /** Whether data under it may be shipped inside the program. */
    public boolean mayBeEmbedded() {
        return mayBeEmbedded;
    }

    public static Optional<Licence> find(String word) {
        return Arrays.stream(values())
                .filter(licence -> licence.word.equals(word))
                .findFirst();
    }
}
