// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources;

import java.net.URL;
import java.util.Optional;

/**
 * How a publisher's columns become ours.
 *
 * @param dialect the table of country codes the publisher writes, such as {@code BACI}
 * @param text SQL that reads {@code $file} as text into {@code year_text, reporter_text, partner_text, flow_text (X or
 *     M), code_text, period_text, value_text, quantity_text, estimated, aside_text}, one row for each of the file's, in
 *     its order; NULL where missing. {@code aside_text} says why a sound row is no total of a flow in the year, such as
 *     {@code PART}
 * @param quick SQL that reads a sound file fast, straight into the stored columns; what it cannot read, or leaves NULL
 *     but the quantity, sends the file through {@code text}, which says what is wrong
 * @param dollars US dollars in one unit of {@code value_text}
 * @param tonnes metric tons in one unit of {@code quantity_text}
 * @param header lines before the first row
 */
public record Mapping(String dialect, URL text, Optional<URL> quick, String dollars, String tonnes, int header) {}
