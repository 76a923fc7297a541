// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What one unit of a currency was worth, as the person who loads says it. None is built in: a year has several official
 * averages, and a number without its source is none.
 *
 * @param currency such as {@code EUR}
 * @param dollars US dollars for one unit, a plain decimal number
 * @param source who says so
 */
public record ExchangeRate(String currency, String dollars, String source) {
    /** The database multiplies exactly; more places than this do not fit beside a value. */
    private static final Pattern PLAIN = Pattern.compile("\\d{1,4}(\\.\\d{1,8})?");

    public ExchangeRate {
        if (!PLAIN.matcher(dollars).matches() || new BigDecimal(dollars).signum() == 0) {
            throw new IllegalArgumentException(
                    "Rate (%s) must be US dollars for one %s, a number above zero. Maybe a comma stands for the point."
                            .formatted(dollars, currency));
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException(
                    "The rate (%s) has no source. Maybe --rate-source 'who publishes it, which average'."
                            .formatted(dollars));
        }
    }

    /** For the record of a load: {@code EUR at 1.0824 USD (ECB, average of 2024)}. */
    public String words() {
        return "%s at %s USD (%s)".formatted(currency, dollars, source.strip());
    }
}
