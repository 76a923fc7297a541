// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Name;
import org.chokepoint.domain.RowRef;

/** One row of a pack's file, read by column name. A blank cell is an absent value. */
final class Row {
    static final Pattern ID = Pattern.compile("(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final double LARGEST = 1e15;
    private static final double SMALLEST = 1e-6;

    private final RowRef ref;
    private final Map<String, String> cells;

    Row(RowRef ref, Map<String, String> cells) {
        this.ref = ref;
        this.cells = cells;
    }

    RowRef ref() {
        return ref;
    }

    /** The cell's text; blank if the row or the file lacks it. */
    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    Optional<String> find(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    /** The row's own id, in the form that other rows can refer to. */
    String id() {
        String id = text("id");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "id (%s) must be lower case letters, digits and hyphens, at most 64.".formatted(id));
        }
        return id;
    }

    List<String> listOf(String column) {
        return Arrays.stream(text(column).split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    Name name(String prefix) {
        return new Name(text(prefix + "_en"), text(prefix + "_zh"));
    }

    Optional<Integer> findInteger(String column) {
        return find(column).map(text -> {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("%s (%s) must be a whole number.".formatted(column, text));
            }
        });
    }

    Optional<Integer> findYear() {
        Optional<Integer> year = findInteger("year");
        year.filter(value -> value < 1900 || value > 2100).ifPresent(value -> {
            throw new IllegalArgumentException("year (%d) must lie between 1900 and 2100.".formatted(value));
        });
        return year;
    }

    /** A number the store can keep: plain decimal, at most six decimals, below a million billion. */
    Optional<Double> findNumber(String column) {
        return find(column).map(text -> {
            if (!PLAIN_NUMBER.matcher(text).matches()) {
                throw new IllegalArgumentException(
                        "%s (%s) must be a plain number. Maybe a sign such as > or a thousands comma was left in."
                                .formatted(column, text));
            }
            double number = Double.parseDouble(text);
            if (Math.abs(number) >= LARGEST || (number != 0 && Math.abs(number) < SMALLEST)) {
                throw new IllegalArgumentException(
                        "%s (%s) is too large or too small to keep. Maybe another unit.".formatted(column, text));
            }
            return number;
        });
    }

    /** The value of {@code point}, or the bounds {@code low} and {@code high} with the given ends where one is open. */
    Optional<Interval> findInterval(String point, String low, String high, Interval ends) {
        Optional<Double> value = findNumber(point);
        Optional<Double> from = findNumber(low);
        Optional<Double> to = findNumber(high);
        if (value.isPresent() && (from.isPresent() || to.isPresent())) {
            throw new IllegalArgumentException(
                    "%s and %s or %s are both given. Maybe the bounds should go.".formatted(point, low, high));
        }
        if (value.isPresent()) {
            return value.map(Interval::point);
        }
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Interval(from.orElse(ends.low()), to.orElse(ends.high())));
    }

    /** A share in percent, 0 to 100. */
    Optional<Interval> findShare(String point, String low, String high) {
        Optional<Interval> share = findInterval(point, low, high, new Interval(0, 100));
        share.filter(value -> value.low() < 0 || value.high() > 100).ifPresent(value -> {
            throw new IllegalArgumentException(
                    "Share (%s to %s) must lie between 0 and 100 percent.".formatted(value.low(), value.high()));
        });
        return share;
    }

    <E extends Enum<E>> Optional<E> findOneOf(String column, Class<E> words) {
        return find(column)
                .map(text -> Arrays.stream(words.getEnumConstants())
                        .filter(word -> word.name().equalsIgnoreCase(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("%s (%s) must be one of %s."
                                .formatted(column, text, Arrays.toString(words.getEnumConstants())))));
    }

    <E extends Enum<E>> E oneOf(String column, Class<E> words) {
        return findOneOf(column, words).orElseThrow(() -> new IllegalArgumentException(column + " is missing."));
    }
}
