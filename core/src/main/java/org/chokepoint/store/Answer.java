// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.chokepoint.domain.Interval;

/** One row of the answer to a question, read by column name. */
public final class Answer {
    private final ResultSet row;

    Answer(ResultSet row) {
        this.row = row;
    }

    /** The cell as text; blank where the store has none. */
    public String text(String column) {
        return findText(column).orElse("");
    }

    public Optional<String> findText(String column) {
        try {
            return Optional.ofNullable(row.getString(column));
        } catch (SQLException e) {
            throw failure(column, e);
        }
    }

    public Optional<Double> findNumber(String column) {
        try {
            BigDecimal number = row.getBigDecimal(column);
            return row.wasNull() ? Optional.empty() : Optional.of(number.doubleValue());
        } catch (SQLException e) {
            throw failure(column, e);
        }
    }

    /** What lies between the numbers of two cells, open at an end that is empty; nothing where both are. */
    public Optional<Interval> findBounds(String low, String high) {
        Optional<Double> least = findNumber(low);
        Optional<Double> most = findNumber(high);
        return least.isEmpty() && most.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Interval(least.orElse(Double.NEGATIVE_INFINITY), most.orElse(Double.POSITIVE_INFINITY)));
    }

    /** The cell as a binary number; the question must give one in every row. */
    public double real(String column) {
        try {
            double number = row.getDouble(column);
            if (row.wasNull()) {
                throw new StoreException("The store's answer has no number in column %s.".formatted(column));
            }
            return number;
        } catch (SQLException e) {
            throw failure(column, e);
        }
    }

    /** The cell as a binary number, as it was worked out; empty where the store has none. */
    public Optional<Double> findReal(String column) {
        try {
            double number = row.getDouble(column);
            return row.wasNull() ? Optional.empty() : Optional.of(number);
        } catch (SQLException e) {
            throw failure(column, e);
        }
    }

    public Optional<Integer> findInteger(String column) {
        try {
            int number = row.getInt(column);
            return row.wasNull() ? Optional.empty() : Optional.of(number);
        } catch (SQLException e) {
            throw failure(column, e);
        }
    }

    public long count(String column) {
        try {
            return row.getLong(column);
        } catch (SQLException e) {
            throw failure(column, e);
        }
    }

    private static StoreException failure(String column, SQLException e) {
        return new StoreException("The store's answer has no usable column %s.".formatted(column), e);
    }
}
