// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks on a table worked by hand: A exports p and q, B q and r, C r (see ComplexityHandTest). */
class ComplexityVerificationTest {
    private static final String TRADE = """
            country,product,value
            a,p,4
            a,q,2
            b,q,2
            b,r,2
            c,r,2
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve(ComplexityFiles.FOLDER));
        put("world_trade_avg_1998_to_2000.csv", TRADE);
        put("r_balassa_0_1.csv", "dim_0,p,q,r\na,1,1,0\nb,0,1,1\nc,0,0,1\n");
        put("pyecomplexity_country.csv", """
                country,eci,coi,diversity
                a,1.3090169943749475,-0.8910065241883678,2
                b,-0.19098300562505255,1.3968022466674206,2
                c,-1.118033988749895,-0.5057957224790528,1
                """);
        put("pyecomplexity_product.csv", """
                product,pci,ubiquity
                p,1.881966011250105,1
                q,0.7360679774997898,2
                r,-1.118033988749895,2
                """);
    }

    private void put(String file, String text) throws IOException {
        Files.writeString(folder.resolve(ComplexityFiles.FOLDER).resolve(file), text);
    }

    private Verification run(String... ids) {
        List<Check> checks = Checks.STANDARD.stream()
                .filter(check -> List.of(ids).contains(check.card().id()))
                .toList();
        return Verification.of(checks, Figures.with(folder));
    }

    private Stream<Compared> rows(String... ids) {
        return run(ids).checks().stream().flatMap(check -> check.rows().stream());
    }

    @Test
    void the_worked_table_agrees() {
        Verification found = run("complexity-rca", "complexity-eci", "complexity-pci");
        assertThat(found.checks())
                .allSatisfy(check -> assertThat(check.notRun()).isEmpty());
        assertThat(found.hasFailed()).isFalse();
        assertThat(found.checks().stream().mapToInt(check -> check.rows().size()))
                .containsExactly(3, 6, 6);
    }

    /** What A sells of p is written as C's, so that C has two products and A one. */
    @Test
    void one_wrong_export_is_seen() throws IOException {
        put("world_trade_avg_1998_to_2000.csv", TRADE.replace("a,p,4", "c,p,4"));
        assertThat(rows("complexity-rca"))
                .extracting(row -> row.what() + " " + row.verdict() + ", " + row.got())
                .containsExactly("a DIFFERS, not the same: p", "b AGREES, 2 products", "c DIFFERS, not the same: p");
        assertThat(rows("complexity-eci"))
                .filteredOn(row -> row.verdict() == Compared.Agreement.DIFFERS)
                .extracting(Compared::what)
                .contains("a", "c", "a, diversity", "c, diversity");
        assertThat(run("complexity-pci").hasFailed()).isTrue();
    }

    @Test
    void exports_without_an_order_differ_from_any_output() throws IOException {
        put("world_trade_avg_1998_to_2000.csv", TRADE.replace("a,q,2", "a,q,1"));
        assertThat(rows("complexity-eci"))
                .extracting(row -> row.verdict() + " " + row.got())
                .containsExactly(
                        "DIFFERS The countries fall into groups that share no product, so they cannot be ranked"
                                + " in one order.");
    }

    @Test
    void one_wrong_number_of_the_output_is_seen() throws IOException {
        put("pyecomplexity_product.csv", "product,pci,ubiquity\np,1.8819660,1\nq,0.7360679774997898,3\n");
        assertThat(rows("complexity-pci"))
                .filteredOn(row -> row.verdict() == Compared.Agreement.DIFFERS)
                .extracting(Compared::what)
                .containsExactly("p", "q, ubiquity");
    }

    /** Fitness is held to a part of itself, however small it is. */
    @Test
    void fitness_is_compared_digit_by_digit() {
        assertThat(Compared.relative("x", 1e-6, 1e-6 * (1 + 1e-11), 1e-12).verdict())
                .isEqualTo(Compared.Agreement.DIFFERS);
        assertThat(Compared.relative("x", 1e-6, 1e-6 * (1 + 1e-13), 1e-12).verdict())
                .isEqualTo(Compared.Agreement.AGREES);
    }

    @Test
    void output_of_a_country_without_exports_is_refused() throws IOException {
        put("pyecomplexity_country.csv", "country,eci,coi,diversity\nx,1,1,1\n");
        assertThatThrownBy(() -> run("complexity-eci")).hasMessageContaining("x is in the output and has no exports");
    }

    @Test
    void without_the_exports_nothing_is_made_up() throws IOException {
        Files.delete(folder.resolve(ComplexityFiles.TRADE));
        assertThatThrownBy(() -> run("complexity-eci")).isInstanceOf(UncheckedIOException.class);
        Files.delete(folder.resolve(ComplexityFiles.FOLDER + "pyecomplexity_country.csv"));
        assertThat(run("complexity-eci").checks().get(0).notRun())
                .contains(ComplexityFiles.FOLDER + "pyecomplexity_country.csv");
    }
}
