// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chokepoint.network.cutset.CutSets;
import org.chokepoint.network.cutset.Limits;
import org.chokepoint.network.cutset.OpenPsa;
import org.chokepoint.network.cutset.OpenPsaException;
import org.chokepoint.network.cutset.Probabilities;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fault trees of nuclear and aviation safety studies (Aralia and others), against counts that are known of them. */
@Tag("conformance")
class CutSetConformanceTest {
    private static final int LARGEST_COUNTED = 9;

    private static Path folder() {
        Path folder = Path.of(System.getProperty("chokepoint.data", "")).resolve("fault-trees");
        if (!Files.isDirectory(folder)) {
            throw new AssertionError("No data at (%s). Give its folder with -Dchokepoint.data=DIR.".formatted(folder));
        }
        return folder;
    }

    private static OpenPsa model(String name) throws IOException, OpenPsaException {
        return OpenPsa.read(folder().resolve(name + ".xml"));
    }

    static List<NamedCsvRecord> expected() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder().resolve("expected.csv"))) {
            return rows.stream().toList();
        }
    }

    private static Map<Integer, BigInteger> bySize(String text) {
        Map<Integer, BigInteger> counts = new TreeMap<>();
        Stream.of(text.split(" "))
                .filter(one -> !one.isBlank())
                .map(one -> one.split(":"))
                .forEach(one -> counts.put(Integer.valueOf(one[0]), new BigInteger(one[1])));
        return counts;
    }

    @ParameterizedTest
    @MethodSource("expected")
    void every_set_is_counted(NamedCsvRecord row) throws IOException, OpenPsaException {
        CutSets sets = CutSets.of(model(row.getField("model")).tree(), Limits.STANDARD);
        assertThat(sets.complete()).isTrue();
        assertThat(sets.count()).isEqualTo(new BigInteger(row.getField("minimal_cut_sets")));
        Map<Integer, BigInteger> known = bySize(row.getField("by_order_up_to_9"));
        if (!known.isEmpty()) {
            assertThat(sets.countBySize().headMap(LARGEST_COUNTED + 1)).isEqualTo(known);
        }
    }

    @ParameterizedTest
    @MethodSource("expected")
    void a_low_order_alone_counts_the_same(NamedCsvRecord row) throws IOException, OpenPsaException {
        CutSets sets = CutSets.of(model(row.getField("model")).tree(), Limits.STANDARD.upTo(4));
        assertThat(sets.complete()).isTrue();
        Map<Integer, BigInteger> known = bySize(row.getField("by_order_up_to_9"));
        if (!known.isEmpty()) {
            known.keySet().removeIf(size -> size > 4);
            assertThat(sets.countBySize()).isEqualTo(known);
        }
    }

    /** All sets of 1,567 events are too many to be held; the small ones are not. */
    @Test
    void the_largest_tree_is_known_up_to_size_four() throws IOException, OpenPsaException {
        OpenPsa nus = model("nus9601");
        assertThat(CutSets.of(nus.tree(), Limits.STANDARD.upTo(3)).countBySize())
                .isEqualTo(Map.of(3, BigInteger.TEN));
        CutSets four = CutSets.of(nus.tree(), Limits.STANDARD.upTo(4));
        assertThat(four.count()).isEqualTo(BigInteger.valueOf(12));
        assertThat(four.first(1000)).hasSize(12);
    }

    @Test
    void all_of_the_largest_tree_is_given_up_in_time() throws IOException, OpenPsaException {
        CutSets sets = CutSets.of(model("nus9601").tree(), new Limits(Limits.ALL, 1_000_000));
        assertThat(sets.complete()).isFalse();
        assertThat(sets.completeUpTo()).isGreaterThanOrEqualTo(3);
        assertThat(sets.reason()).startsWith("stopped at 1,000,000 nodes; complete up to size ");
    }

    /** SCRAM 0.16.2 prints 0.00117058 for this file. */
    @Test
    void the_probability_of_one_is_known() throws IOException, OpenPsaException {
        OpenPsa chinese = model("chinese");
        double[] q = new double[chinese.tree().events()];
        for (int event = 0; event < q.length; event++) {
            q[event] = chinese.probabilities().get(chinese.tree().name(event));
        }
        Probabilities probabilities =
                CutSets.of(chinese.tree(), Limits.STANDARD).probabilities();
        assertThat(probabilities.basis()).isEqualTo(Probabilities.Basis.EXACT);
        assertThat(probabilities.top(q)).isBetween(0.001170575, 0.001170585);
    }

    @Test
    void what_is_not_coherent_is_refused() {
        assertThatThrownBy(() -> model("cea9601"))
                .isInstanceOf(OpenPsaException.class)
                .hasMessageMatching(".*cea9601.xml, line \\d+: a gate of kind not is not coherent.*");
    }
}
