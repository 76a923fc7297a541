// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.verify.Check;
import org.chokepoint.verify.Checks;
import org.chokepoint.verify.Compared;
import org.chokepoint.verify.Figures;
import org.chokepoint.verify.Verification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every published table on its data; the exports of 1998 to 2000 row by row, and that one wrong export is seen. */
@Tag("conformance")
class VerificationConformanceTest {
    private static final String FOLDER = "complexity-1998-2000";
    private static final String TRADE = "world_trade_avg_1998_to_2000.csv";

    @TempDir
    Path folder;

    private static Path data() {
        Path data = Path.of(System.getProperty("chokepoint.data", ""));
        if (!Files.isDirectory(data.resolve(FOLDER))) {
            throw new AssertionError("No data at (%s). Give its folder with -Dchokepoint.data=DIR.".formatted(data));
        }
        return data;
    }

    private static Verification run(Path data) {
        List<Check> checks = Checks.STANDARD.stream()
                .filter(check -> check.card().id().startsWith("complexity-"))
                .toList();
        return Verification.of(checks, Figures.with(data));
    }

    @Test
    void every_row_of_two_packages_agrees() {
        Verification found = run(data());
        assertThat(found.hasFailed()).isFalse();
        assertThat(found.checks()).hasSize(8);
        assertThat(found.checks().stream()
                        .mapToInt(check -> check.rows().size())
                        .sum())
                .isEqualTo(4722);
    }

    /** A row that differs, or a table that nobody looked at, would not be seen elsewhere: most need the data. */
    @Test
    void every_published_table_is_derived_and_none_differs() {
        Verification found = Verification.of(Checks.STANDARD, Figures.with(data()));
        assertThat(found.checks()).hasSameSizeAs(Checks.STANDARD).allSatisfy(check -> {
            assertThat(check.notRun()).as(check.card().id()).isEmpty();
            assertThat(check.hasFailed()).as(check.card().id()).isFalse();
        });
        assertThat(found.checks())
                .filteredOn(check -> check.card().id().equals("usgs-reliance"))
                .extracting(
                        check -> check.count(Compared.Agreement.AGREES),
                        check -> check.rows().size())
                .containsExactly(tuple(339L, 492));
    }

    /** Japan's cars, nearly all left out. */
    @Test
    void one_wrong_export_is_seen_by_every_check() throws IOException {
        Files.createDirectories(folder.resolve(FOLDER));
        try (Stream<Path> files = Files.list(data().resolve(FOLDER))) {
            for (Path file : files.toList()) {
                Files.write(folder.resolve(FOLDER).resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
        Path trade = folder.resolve(FOLDER).resolve(TRADE);
        String text = Files.readString(trade);
        assertThat(text).containsOnlyOnce("\njpn,7810,");
        Files.writeString(trade, text.replaceFirst("\njpn,7810,\\d+", "\njpn,7810,1"));
        assertThat(run(folder).checks())
                .allSatisfy(check ->
                        assertThat(check.hasFailed()).as(check.card().id()).isTrue());
    }
}
