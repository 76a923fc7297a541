// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

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
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** DuckDB in memory, over the Parquet files of one edition. It owns no data of its own. */
final class Database implements AutoCloseable {
    private static final Pattern PARAMETER = Pattern.compile("\\$([a-z_0-9]+)");

    private final DuckDBConnection connection;
    private final Allowance allowance;
    private final Stopper stopper = new Stopper();

    private Database(DuckDBConnection connection, Allowance allowance) {
        this.connection = connection;
        this.allowance = allowance;
    }

    /**
     * Begins to load the engine's library in a thread of its own. Who opens the engine meanwhile waits; what fails here
     * fails there again.
     */
    static void warm() {
        Beside.start(() -> Class.forName("org.duckdb.DuckDBNative"));
    }

    static Database open() {
        return open(Allowance.NO_LIMIT);
    }

    static Database open(Allowance allowance) {
        try {
            Connection plain = DriverManager.getConnection("jdbc:duckdb:");
            Database database = new Database(plain.unwrap(DuckDBConnection.class), allowance);
            allowance.memory().ifPresent(most -> database.run("limit-memory.sql", Map.of("memory", Sql.quoted(most))));
            return database;
        } catch (SQLException e) {
            throw new StoreException("The database engine does not start: " + e.getMessage(), e);
        }
    }

    /** Runs the statements of a file of this package, its {@code $names} replaced by SQL of ours. */
    void run(String file, Map<String, String> replaced) {
        run(Sql.fill(Sql.read(Database.class, file), replaced));
    }

    /** Writes the rows of a question of this package into a file, its {@code $names} replaced by SQL of ours. */
    void write(TableForm form, String question, Map<String, String> replaced, Path file) {
        String rows = Sql.fill(Sql.read(Database.class, question), replaced);
        switch (form) {
            case PARQUET -> run("write-parquet.sql", Map.of("rows", rows, "file", Sql.quoted(file)));
            case ARROW -> writeArrow(rows, question, file);
        }
    }

    private void writeArrow(String rows, String question, Path file) {
        try (Statement statement = connection.createStatement();
                Stopper.Watch watch = stopper.watch(statement);
                ResultSet answer = statement.executeQuery(rows)) {
            ArrowFile.write(answer, file);
            watch.check();
        } catch (SQLException e) {
            throw failed(question, e);
        }
    }

    /** The rows of a question of this package, its {@code $names} replaced by SQL of ours. */
    <T> List<T> list(String file, Map<String, String> replaced, Function<Answer, T> meaning) {
        return rows(Sql.fill(Sql.read(Database.class, file), replaced), List.of(), file, meaning);
    }

    /** Hands the two whole numbers of each row of a question of this package to the taker. */
    void scan(String file, NumberPairs.Taker taker) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(Sql.read(Database.class, file))) {
            NumberPairs.read(rows, taker);
        } catch (SQLException e) {
            throw failed(file, e);
        }
    }

    /** Makes the table visible to the questions that follow; a former one of its name is gone. */
    void bring(Brought table) {
        run("bring-table.sql", Map.of("name", table.name(), "columns", table.declared()));
        try (DuckDBAppender appender = appender(table.name())) {
            for (List<String> row : table.rows()) {
                appender.beginRow();
                for (String cell : row) {
                    appender.append(cell);
                }
                appender.endRow();
            }
        } catch (SQLException e) {
            throw new StoreException("The table %s cannot be brought: %s".formatted(table.name(), e.getMessage()), e);
        }
    }

    DuckDBAppender appender(String table) throws SQLException {
        return connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
    }

    <T> List<T> ask(Question<T> question, Map<String, String> parameters) {
        List<String> order = new ArrayList<>();
        String sql = positional(Sql.read(question.beside(), question.file()), order);
        List<String> values = new ArrayList<>();
        for (String name : order) {
            String value = parameters.get(name);
            if (value == null) {
                throw new IllegalArgumentException("%s needs a parameter %s.".formatted(question.file(), name));
            }
            values.add(value);
        }
        return rows(sql, values, question.file(), question.meaning());
    }

    private <T> List<T> rows(String sql, List<String> values, String file, Function<Answer, T> meaning) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setString(i + 1, values.get(i));
            }
            try (Stopper.Watch watch = stopper.watch(statement);
                    ResultSet rows = statement.executeQuery()) {
                List<T> answers = new ArrayList<>();
                Answer answer = new Answer(rows);
                while (rows.next()) {
                    watch.check();
                    answers.add(meaning.apply(answer));
                }
                return answers;
            }
        } catch (SQLException e) {
            throw failed(file, e);
        }
    }

    private StoreException failed(String file, SQLException failure) {
        if (isOutOfMemory(failure)) {
            return new StoreException(allowance.exceeded(), failure);
        }
        return new StoreException("The question %s failed: %s".formatted(file, failure.getMessage()), failure);
    }

    private static boolean isOutOfMemory(SQLException failure) {
        return String.valueOf(failure.getMessage()).contains("Out of Memory");
    }

    private static String positional(String sql, List<String> order) {
        Matcher parameter = PARAMETER.matcher(sql);
        return parameter.replaceAll(found -> {
            order.add(found.group(1));
            return "?";
        });
    }

    private void run(String sql) {
        try (Statement statement = connection.createStatement();
                Stopper.Watch watch = stopper.watch(statement)) {
            statement.execute(sql);
            watch.check();
        } catch (SQLException e) {
            if (isOutOfMemory(e)) {
                throw new StoreException(allowance.exceeded(), e);
            }
            throw new StoreException("The database engine refused a statement: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        stopper.close();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException("The database engine does not close: " + e.getMessage(), e);
        }
    }
}
