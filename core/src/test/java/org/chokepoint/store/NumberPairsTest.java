// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPairsTest {
    /** None, some, one block and one row more, several blocks. */
    @ParameterizedTest
    @ValueSource(ints = {0, 5, 122_880, 122_881, 500_000})
    void blocks_and_rows_hand_over_the_same(int count) throws SQLException {
        long[] squares = LongStream.range(0, count).map(i -> i * i).toArray();
        assertThat(read(count, NumberPairs::readBlocks)).isEqualTo(squares);
        assertThat(read(count, NumberPairs::readRows)).isEqualTo(squares);
    }

    private interface Reading {
        void read(ResultSet rows, NumberPairs.Taker taker) throws SQLException;
    }

    /** The second numbers, each put where the first says. */
    private static long[] read(int count, Reading reading) throws SQLException {
        long[] taken = new long[count];
        Arrays.fill(taken, -1);
        try (Connection engine = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = engine.createStatement();
                ResultSet rows = statement.executeQuery("SELECT range, range * range FROM range(" + count + ")")) {
            reading.read(rows, (first, second, block) -> {
                for (int i = 0; i < block; i++) {
                    assertThat(taken[(int) first[i]]).isEqualTo(-1);
                    taken[(int) first[i]] = second[i];
                }
            });
        }
        return taken;
    }
}
