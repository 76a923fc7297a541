// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
    private static final int MAGIC = 0x43504B44;
    /** To be raised when {@link AllDraws} would give other numbers for the same flows. */
    private static final int VERSION = 1;
    /** Magic, version, groups, and the checksum of all that follows it and of the wish. */
    private static final int HEADER = 16;

    private static final int GROUP = Double.BYTES + 1;

    private final ByteBuffer bytes;

    private KnownDraws(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** The definition, the number of draws and the seed are what the draws depend on beside the flows. */
    record Wish(Definition definition, int draws, long seed) {
        private String file() {
            return "draws-%s-%d-%d".formatted(definition.id(), draws, seed);
        }
    }

    /** Those that were worked out ahead; none where they were for other limits, or the file is damaged. */
    static Optional<KnownDraws> find(Edition edition, TradeChoice choice, Wish wish) {
        return edition.prepared(choice.table(), wish.file())
                .filter(bytes -> isOf(bytes, edition.cube(choice.table()), wish))
                .map(KnownDraws::new);
    }

    private static boolean isOf(ByteBuffer bytes, TradeCube cube, Wish wish) {
        return bytes.limit() == HEADER + cube.groups() * GROUP
                && bytes.getInt(0) == MAGIC
                && bytes.getInt(4) == VERSION
                && bytes.getInt(8) == cube.groups()
                && bytes.getInt(12) == checksum(bytes, wish);
    }

    private static int checksum(ByteBuffer bytes, Wish wish) {
        CRC32C crc = new CRC32C();
        crc.update(wish.toString().getBytes(StandardCharsets.UTF_8));
        crc.update(bytes.duplicate().position(HEADER));
        return (int) crc.getValue();
    }

    /**
     * Works them out, unless they are there.
     *
     * @return false where another process is at it
     */
    static boolean prepare(Edition edition, TradeChoice choice, Wish wish) {
        return edition.prepare(choice.table(), wish.file(), file -> {
            FlowError error = ReporterTrust.of(edition, choice).orElse(FlowError.OF_MIRROR_GAPS);
            TradeCube cube = edition.cube(choice.table());
            Files.write(
                    file, bytes(AllDraws.of(cube, wish.definition(), error, wish.draws(), wish.seed()), cube, wish));
        });
    }

    private static byte[] bytes(AllDraws draws, TradeCube cube, Wish wish) {
        ByteBuffer bytes = ByteBuffer.allocate(HEADER + cube.groups() * GROUP);
        bytes.putInt(MAGIC).putInt(VERSION).putInt(cube.groups()).putInt(0);
        for (int group = 0; group < cube.groups(); group++) {
            Robustness robustness = draws.of(group);
            bytes.putDouble(robustness.probability()).put((byte) (robustness.byDelta() ? 1 : 0));
        }
        bytes.putInt(12, checksum(bytes, wish));
        return bytes.array();
    }

    /** @param group of the cube */
    Robustness of(int group) {
        int at = HEADER + group * GROUP;
        return new Robustness(bytes.getDouble(at), bytes.get(at + Double.BYTES) == 1);
    }
}
