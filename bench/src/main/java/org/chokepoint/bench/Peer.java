// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;

/** DuckDB by itself, through the same driver as ours and with its own settings. */
final class Peer implements AutoCloseable {
    private final Connection connection;

    private Peer(Connection connection) {
        this.connection = connection;
    }

    static Peer open() {
        try {
            return new Peer(DriverManager.getConnection("jdbc:duckdb:"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The statement of a file beside this class, with paths where it says {@code $name}. */
    static String sql(String file, Map<String, Path> paths) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(Peer.class.getResourceAsStream(file), file)) {
            String sql = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, Path> path : paths.entrySet()) {
                sql = sql.replace("$" + path.getKey(), "'" + path.getValue() + "'");
            }
            return sql;
        }
    }

    void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Fetches every row, as whoever asks would; gives how many. */
    long fetch(String sql, Taker taker) {
        long count = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                taker.take(rows);
                count++;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        return count;
    }

    /** Takes the row at which the answer stands. */
    interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
