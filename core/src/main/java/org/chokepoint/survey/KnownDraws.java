// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.chokepoint.measures.dependence.AllDraws;
import org.chokepoint.measures.dependence.Definition;
import org.chokepoint.measures.dependence.FlowError;
import org.chokepoint.measures.dependence.Robustness;
import org.chokepoint.store.Edition;
import org.chokepoint.store.TradeCube;

/**
 * What the draws say of every country and product of a year, worked out once for all and kept in a file beside the
 * load: the very numbers that a board would work out for its country.
 */
final class KnownDraws {
    /** To be raised when {@link AllDraws} would give other numbers for the same flows. */
    private static final int VERSION = 1;

    private static final int GROUP = Double.BYTES + 1;

    private final ByteBuffer bytes;

    private KnownDraws(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** The definition, the number of draws and the seed are what the draws depend on beside the flows. */
    record Wish(Definition definition, int draws, long seed) {
        /** Other limits are another file. */
        private String file() {
            CRC32C limits = new CRC32C();
            limits.update(definition.parameters().getBytes(StandardCharsets.UTF_8));
            return "draws-%d-%s-%d-%d-%08x".formatted(VERSION, definition.id(), draws, seed, limits.getValue());
        }
    }

    /** Those that were worked out ahead, if they were. */
    static Optional<KnownDraws> find(Edition edition, TradeChoice choice, Wish wish) {
        return edition.prepared(choice.table(), wish.file()).map(KnownDraws::new);
    }

    /**
     * Works them out, unless they are there.
     *
     * @return false where another process is at it
     */
    static boolean prepare(Edition edition, TradeChoice choice, Wish wish) {
        return edition.prepare(choice.table(), wish.file(), () -> {
            FlowError error = ReporterTrust.of(edition, choice).orElse(FlowError.OF_MIRROR_GAPS);
            TradeCube cube = edition.cube(choice.table());
            AllDraws draws = AllDraws.of(cube, wish.definition(), error, wish.draws(), wish.seed());
            ByteBuffer bytes = ByteBuffer.allocate(cube.groups() * GROUP);
            for (int group = 0; group < cube.groups(); group++) {
                Robustness robustness = draws.of(group);
                bytes.putDouble(robustness.probability()).put((byte) (robustness.byDelta() ? 1 : 0));
            }
            return bytes.array();
        });
    }

    /** @param group of the cube */
    Robustness of(int group) {
        int at = group * GROUP;
        return new Robustness(bytes.getDouble(at), bytes.get(at + Double.BYTES) == 1);
    }
}
