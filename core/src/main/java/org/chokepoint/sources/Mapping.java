// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources;

import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a publisher's columns become ours.
 *
 * <p>{@code text} delivers, one row for each of the file's, in its order, NULL where missing: {@code year_text,
 * reporter_text, partner_text, flow_text (X or M), code_text, period_text, value_text, quantity_text, estimated}. It
 * may also deliver {@code regime_text}, what else tells two rows of one flow apart (a customs procedure, a unit), and
 * {@code aside_text}, why a sound row is no flow: {@code TOTAL}, its parts have rows of their own; {@code PART}, it is
 * one of the parts; {@code OTHER_YEAR, OTHER_REVISION, OTHER_LEVEL, OTHER_FLOW, MONTH}, another load may take it;
 * {@code CONFIDENTIAL}, the product is kept secret; {@code NO_PRODUCT}, the code stands for no product; {@code
 * NO_VALUE}, the publisher says that it has no value.
 *
 * @param dialect the table of country codes the publisher writes, such as {@code BACI}
 * @param text SQL that reads {@code $file} as text
 * @param quick SQL that reads a sound file fast, straight into the stored columns; what it cannot read, or leaves NULL
 *     but the quantity, sends the file through {@code text}, which says what is wrong
 * @param dollars US dollars in one unit of {@code value_text}
 * @param tonnes metric tons in one unit of {@code quantity_text}
 * @param header lines before the first row
 * @param fillings what the SQL's own {@code $names} stand for in this delivery
 */
public record Mapping(
        String dialect,
        URL text,
        Optional<URL> quick,
        String dollars,
        String tonnes,
        int header,
        Map<String, Filling> fillings) {
    public Mapping {
        fillings = Map.copyOf(fillings);
    }

    public Mapping(String dialect, URL text, Optional<URL> quick, String dollars, String tonnes, int header) {
        this(dialect, text, quick, dollars, tonnes, header, Map.of());
    }

    /** What makes the same file mean something else; two mappings that read alike give the same words. */
    public String settings() {
        return String.join("\0", dialect, dollars, tonnes, new TreeMap<>(fillings).toString());
    }
}
