// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.store.Edition;
import org.chokepoint.store.LoadReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateBaciTest {
    private static final GenerateBaci.Wish SMALL = GenerateBaci.Wish.small(2024);

    @TempDir
    private Path folder;

    @Test
    void the_same_seed_gives_the_same_bytes() throws IOException {
        Path one = GenerateBaci.write(folder.resolve("one"), SMALL);
        Path other = GenerateBaci.write(folder.resolve("other"), SMALL);
        assertThat(Files.mismatch(one, other)).isEqualTo(-1);
        Path nextYear = GenerateBaci.write(folder, GenerateBaci.Wish.small(2023));
        assertThat(Files.mismatch(one, nextYear)).isNotNegative();
    }

    @Test
    void it_loads_cleanly_and_whole() throws IOException {
        Path csv = GenerateBaci.write(folder, SMALL);
        List<String> lines = Files.readAllLines(csv);
        assertThat(lines.get(0)).isEqualTo("t,i,j,k,v,q");
        assertThat(lines)
                .allMatch(line ->
                        line.matches("t,i,j,k,v,q|2024,\\d+,\\d+,\\d{6},\\d+\\.\\d{3}," + "( {11}NA|\\d+\\.\\d{3})"));
        assertThat(lines.size() - 1).isBetween(20_000, 40_000);
        LoadReport report = Stores.load(folder.resolve("store"), csv).get(0);
        assertThat(report.rowsIn()).isEqualTo(lines.size() - 1);
        try (Edition edition = Stores.at(folder.resolve("store")).open()) {
            assertThat(edition.cube(edition.tables().get(0)).flows())
                    .isBetween(report.rowsMatched() - 1000, report.rowsMatched());
        }
    }
}
