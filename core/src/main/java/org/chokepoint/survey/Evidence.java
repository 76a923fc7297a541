// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.Optional;
import org.chokepoint.domain.SourceCard;

/**
 * One thing a verdict rests on, or that speaks against it.
 *
 * @param summary one line in English that says what the evidence is worth for the rule, such as
 *     {@code capability LOW_GRADE_VOLUME (2024)}
 * @param statement what the source says; blank where the summary says it all
 * @param source who says so
 * @param row the row it came from, such as {@code starter/capability.csv:12}
 */
public record Evidence(
        Kind kind,
        Stance stance,
        String summary,
        String statement,
        Optional<Integer> year,
        SourceCard source,
        String row) {

    /** Which part of the rule the evidence speaks to. */
    public enum Kind {
        CAPABILITY,
        DEPENDENCE,
        HOSTS_SUPPLIER,
        HAS_PRODUCTION,
        WORLD_SHARE,
        TRADE
    }

    /** What it does to the verdict. */
    public enum Stance {
        DECIDES,
        SUPPORTS,
        CONTRADICTS,
        CONTEXT
    }

    public Evidence as(Stance newStance) {
        return new Evidence(kind, newStance, summary, statement, year, source, row);
    }

    /** Summary and statement in one line. */
    public String text() {
        return statement.isBlank() ? summary : summary + ": " + statement;
    }
}
