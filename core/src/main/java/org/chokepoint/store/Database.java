// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chokepoint.domain.Fact;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Period;
import org.chokepoint.domain.SourceCard;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** DuckDB in memory, over the Parquet files of one edition. It owns no data of its own. */
final class Database implements AutoCloseable {
    private static final Pattern PARAMETER = Pattern.compile("\\$([a-z_]+)");

    private final DuckDBConnection connection;

    private Database(DuckDBConnection connection) {
        this.connection = connection;
    }

    static Database open() {
        try {
            Connection plain = DriverManager.getConnection("jdbc:duckdb:");
            return new Database(plain.unwrap(DuckDBConnection.class));
        } catch (SQLException e) {
            throw new StoreException("The database engine does not start: " + e.getMessage(), e);
        }
    }

    /** Makes all facts of the files visible as the table {@code facts}. */
    void showFacts(List<Path> files) {
        String list = files.stream().map(Database::quoted).collect(Collectors.joining(", ", "[", "]"));
        run(Sql.read(Database.class, "show-facts.sql").replace("$files", list));
    }

    /** Writes the facts as one Parquet file. */
    void writeFacts(List<Fact> facts, Map<String, SourceCard> sources, Path file) {
        run(Sql.read(Database.class, "create-facts.sql"));
        try (DuckDBAppender appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "incoming")) {
            for (Fact fact : facts) {
                append(fact, sources, appender);
            }
        } catch (SQLException e) {
            throw new StoreException("The facts cannot be stored: " + e.getMessage(), e);
        }
        run(Sql.read(Database.class, "write-facts.sql").replace("$file", quoted(file)));
    }

    private static void append(Fact fact, Map<String, SourceCard> sources, DuckDBAppender appender)
            throws SQLException {
        SourceCard source = Objects.requireNonNull(sources.get(fact.source()), fact.source());
        appender.beginRow();
        appender.append(fact.row().pack());
        appender.append(fact.row().line());
        appender.append(fact.item().orElse(""));
        appender.append(fact.firm().orElse(""));
        appender.append(fact.predicate().name());
        appender.append(fact.place().orElse(""));
        appender.append(fact.partner().orElse(""));
        appender.append(fact.period().map(Period::toString).orElse(""));
        appendYear(fact.period().map(Period::year).orElse(0), appender);
        appendNumber(fact.value().map(Interval::low).orElse(Double.NEGATIVE_INFINITY), appender);
        appendNumber(fact.value().map(Interval::high).orElse(Double.POSITIVE_INFINITY), appender);
        for (String text :
                List.of(fact.words(), fact.unit(), fact.basis(), fact.state().name(), fact.source())) {
            appender.append(text);
        }
        appendYear(source.year().orElse(0), appender);
        appender.append(source.grade().rank());
        appender.append(fact.locator());
        appender.append(fact.statement());
        appender.endRow();
    }

    private static void appendYear(int year, DuckDBAppender appender) throws SQLException {
        if (year == 0) {
            appender.appendNull();
        } else {
            appender.append(year);
        }
    }

    /** An open end of an interval is stored as no value. */
    private static void appendNumber(double number, DuckDBAppender appender) throws SQLException {
        if (Double.isInfinite(number)) {
            appender.appendNull();
        } else {
            appender.append(BigDecimal.valueOf(number).setScale(6, java.math.RoundingMode.HALF_EVEN));
        }
    }

    <T> List<T> ask(Question<T> question, Map<String, String> parameters) {
        List<String> order = new ArrayList<>();
        String sql = positional(Sql.read(question.beside(), question.file()), order);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < order.size(); i++) {
                String value = parameters.get(order.get(i));
                if (value == null) {
                    throw new IllegalArgumentException(
                            "%s needs a parameter %s.".formatted(question.file(), order.get(i)));
                }
                statement.setString(i + 1, value);
            }
            List<T> answers = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                Answer answer = new Answer(rows);
                while (rows.next()) {
                    answers.add(question.meaning().apply(answer));
                }
            }
            return answers;
        } catch (SQLException e) {
            throw new StoreException("The question %s failed: %s".formatted(question.file(), e.getMessage()), e);
        }
    }

    private static String positional(String sql, List<String> order) {
        Matcher parameter = PARAMETER.matcher(sql);
        return parameter.replaceAll(found -> {
            order.add(found.group(1));
            return "?";
        });
    }

    private void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new StoreException("The database engine refused a statement: " + e.getMessage(), e);
        }
    }

    private static String quoted(Path file) {
        return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException("The database engine does not close: " + e.getMessage(), e);
        }
    }
}
