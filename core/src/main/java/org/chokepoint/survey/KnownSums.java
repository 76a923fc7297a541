// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.chokepoint.domain.SumOfSquares;
import org.chokepoint.measures.dependence.GroupSums;
import org.chokepoint.store.Edition;
import org.chokepoint.store.TradeCube;
import org.chokepoint.store.TradeTable;

/**
 * What each country buys of each product in a year, added up once and kept in a file beside the load: a board of many
 * years then reads two numbers a product and year, and not every flow.
 */
final class KnownSums implements GroupSums {
    private static final String FILE = "imports-1";
    private static final int GROUP = Long.BYTES + Double.BYTES;

    private final ByteBuffer bytes;

    private KnownSums(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static Optional<GroupSums> find(Edition edition, TradeTable table) {
        return edition.prepared(table, FILE).map(KnownSums::new);
    }

    /**
     * Adds them up, unless they are there.
     *
     * @return false where another process is at it
     */
    static boolean prepare(Edition edition, TradeTable table) {
        return edition.prepare(table, FILE, () -> bytes(edition.cube(table)));
    }

    private static byte[] bytes(TradeCube cube) {
        ByteBuffer bytes = ByteBuffer.allocate(cube.groups() * GROUP);
        for (int group = 0; group < cube.groups(); group++) {
            long imports = 0;
            SumOfSquares squares = new SumOfSquares();
            for (int flow = cube.flowsFrom(group); flow < cube.flowsFrom(group + 1); flow++) {
                imports += cube.value(flow);
                squares.add(cube.value(flow));
            }
            bytes.putLong(imports).putDouble(squares.value());
        }
        return bytes.array();
    }

    @Override
    public long imports(int group) {
        return bytes.getLong(group * GROUP);
    }

    @Override
    public double importSquares(int group) {
        return bytes.getDouble(group * GROUP + Long.BYTES);
    }
}
