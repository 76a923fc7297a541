// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Language;
import org.chokepoint.domain.Share;

/** All words that documents use, in one language. Numbers are formatted here and nowhere else. */
public final class Phrases {
    private final Language language;
    private final Properties words;

    private Phrases(Language language, Properties words) {
        this.language = language;
        this.words = words;
    }

    public static Phrases in(Language language) {
        String file = "phrases_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        Properties words = new Properties();
        InputStream bytes = Phrases.class.getResourceAsStream(file);
        if (bytes == null) {
            throw new IllegalStateException("The program lacks its own phrases %s.".formatted(file));
        }
        try (Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Phrases(language, words);
    }

    public Language language() {
        return language;
    }

    /** The phrase with its arguments put in; an unknown key is a fault of the program. */
    public String say(String key, Object... arguments) {
        String phrase = words.getProperty(key);
        if (phrase == null) {
            throw new IllegalArgumentException("Phrase (%s) is missing in %s.".formatted(key, language));
        }
        return arguments.length == 0 ? phrase : String.format(Locale.ROOT, phrase, arguments);
    }

    /** The phrase, if there is one by that key. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    /** The word for a value of a closed family, such as a verdict or a kind. */
    public String say(Enum<?> value) {
        return say(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    private String percentSign() {
        return say("percent");
    }

    /** Whole percent. */
    public String percent(Share share) {
        return String.format(Locale.ROOT, "%.0f", share.percent()) + percentSign();
    }

    /** A share from 0 to 1 as whole percent, with both ends where they differ. */
    public String percentBetween(Interval fractions) {
        String low = String.format(Locale.ROOT, "%.0f", 100 * fractions.low());
        String high = String.format(Locale.ROOT, "%.0f", 100 * fractions.high());
        return (low.equals(high) ? low : low + "–" + high) + percentSign();
    }

    /** Percent that may be known in part only: a number, a bound, two ends, or nothing. */
    public String percentOf(Interval percent) {
        if (percent.low() <= 0 && percent.high() >= 100) {
            return say("percent.unknown");
        }
        return bounds(percent, 0, 100) + percentSign();
    }

    /** A number of any unit that may be known in part only. */
    public String amount(Interval value) {
        return bounds(value, 0, Double.POSITIVE_INFINITY);
    }

    private String bounds(Interval value, double least, double most) {
        if (value.isPoint()) {
            return number(value.low());
        }
        if (value.low() <= least) {
            return "≤ " + number(value.high());
        }
        if (value.high() >= most) {
            return "≥ " + number(value.low());
        }
        String low = number(value.low());
        String high = number(value.high());
        return low.equals(high) ? low : low + "–" + high;
    }

    /** Two decimals for small numbers and two digits for very small ones, none for large ones; thousands apart. */
    public String number(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "-∞";
        }
        double size = Math.abs(value);
        if (value == Math.rint(value) || size >= 1000) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        if (size < 0.01) {
            return BigDecimal.valueOf(value)
                    .round(new MathContext(2))
                    .stripTrailingZeros()
                    .toPlainString();
        }
        String text = String.format(Locale.ROOT, size >= 10 ? "%.1f" : "%.2f", value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
