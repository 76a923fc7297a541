// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.criticality;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.MethodCard;
import org.chokepoint.measures.Outcome;
import org.chokepoint.measures.Outcome.Measured;
import org.chokepoint.measures.Outcome.Unmeasurable;

/**
 * Three signs of a fragile product in its trade network: central sellers, clusters, and few who could replace them. The
 * paper combines them by clustering all products into two groups, whose numbers are not public; here they stand apart.
 * See docs/methods/fragility.md.
 */
public final class Fragility {
    private static final String CITATION =
            "Y. Korniyenko, M. Pinat and B. Dew, Assessing the Fragility of Global Trade, IMF WP/17/30 (2017)";
    private static final Unmeasurable NO_TRADE =
            new Unmeasurable(Outcome.Reason.MISSING_DATA, "Fewer than three places trade the product.");

    private Fragility() {}

    /** Spread of the sellers' parts of all trade: 0 where all sell alike, largest where one sells everything. */
    public static final MethodCard CENTRALITY = new MethodCard(
            "fragility-centrality",
            "Presence of central players",
            "fraction",
            0,
            1,
            "std over places of C_i, C_i = sum_j w_ij / sum w",
            CITATION,
            "fragility");

    /** How much a place's partners trade among themselves, weighted, mean over places with two partners or more. */
    public static final MethodCard CLUSTERING = new MethodCard(
            "fragility-clustering",
            "Tendency to cluster",
            "fraction",
            0,
            1,
            "mean of c_i, c_i = ((W^(1/3) + W'^(1/3))^3)_ii / (2 (d_i (d_i - 1) - 2 d<->_i))",
            "G. Fagiolo, Clustering in complex directed networks, Physical Review E 76 (2007) 026107; " + CITATION,
            "fragility");

    /** Sellers other than the largest, as if all were equal: the inverse of their concentration. */
    public static final MethodCard SUBSTITUTES = new MethodCard(
            "fragility-substitutes",
            "International substitutability",
            "sellers",
            0,
            Double.POSITIVE_INFINITY,
            "1 / sum of r_i^2, r_i the shares of the sellers but the largest",
            "Chokepoint, in place of the elasticities of " + CITATION,
            "fragility");

    /** All three, in this order. */
    public static Map<MethodCard, Outcome> of(ProductNetwork network) {
        Map<MethodCard, Outcome> signs = new LinkedHashMap<>();
        signs.put(CENTRALITY, centrality(network));
        signs.put(CLUSTERING, clustering(network));
        signs.put(SUBSTITUTES, substitutes(network));
        return signs;
    }

    public static Outcome centrality(ProductNetwork network) {
        if (network.places() < 3) {
            return NO_TRADE;
        }
        double[] sold = sold(network);
        double all = IntStream.range(0, sold.length).mapToDouble(i -> sold[i]).sum();
        double mean = 1.0 / sold.length;
        double variance = IntStream.range(0, sold.length)
                .mapToDouble(i -> (sold[i] / all - mean) * (sold[i] / all - mean))
                .average()
                .orElseThrow();
        return measured(Math.sqrt(variance), new Outcome.Step("places", sold.length));
    }

    public static Outcome clustering(ProductNetwork network) {
        if (network.places() < 3) {
            return NO_TRADE;
        }
        int n = network.places();
        double most = network.flows().stream()
                .mapToDouble(ProductNetwork.Flow::value)
                .max()
                .orElseThrow();
        double[][] both = new double[n][n];
        int[] degree = new int[n];
        int[][] arcs = new int[n][n];
        for (ProductNetwork.Flow flow : network.flows()) {
            double root = Math.cbrt(flow.value() / most);
            both[flow.from()][flow.to()] += root;
            both[flow.to()][flow.from()] += root;
            degree[flow.from()]++;
            degree[flow.to()]++;
            arcs[flow.from()][flow.to()] = 1;
        }
        double sum = 0;
        int counted = 0;
        for (int i = 0; i < n; i++) {
            double triples = 2.0 * (degree[i] * (degree[i] - 1.0) - 2.0 * mutual(arcs, i));
            if (triples > 0) {
                sum += triangles(both, i) / triples;
                counted++;
            }
        }
        return counted == 0
                ? new Unmeasurable(Outcome.Reason.NOT_APPLICABLE, "No place has two partners.")
                : measured(sum / counted, new Outcome.Step("places with two partners", counted));
    }

    private static int mutual(int[][] arcs, int i) {
        return IntStream.range(0, arcs.length).map(j -> arcs[i][j] * arcs[j][i]).sum();
    }

    private static double triangles(double[][] both, int i) {
        double sum = 0;
        for (int j = 0; j < both.length; j++) {
            if (both[i][j] > 0) {
                for (int k = 0; k < both.length; k++) {
                    sum += both[i][j] * both[j][k] * both[k][i];
                }
            }
        }
        return sum;
    }

    public static Outcome substitutes(ProductNetwork network) {
        double[] sold = sold(network);
        Arrays.sort(sold);
        int others = sold.length - 1;
        if (others < 0 || sold[others] == 0) {
            return NO_TRADE;
        }
        // Summed without the largest and not less it, which would lose the small ones.
        double rest = IntStream.range(0, others).mapToDouble(i -> sold[i]).sum();
        double squares =
                IntStream.range(0, others).mapToDouble(i -> sold[i] * sold[i]).sum();
        long sellers = IntStream.range(0, sold.length).filter(i -> sold[i] > 0).count();
        return measured(squares == 0 ? 0 : rest * rest / squares, new Outcome.Step("sellers", sellers));
    }

    private static double[] sold(ProductNetwork network) {
        double[] sold = new double[network.places()];
        network.flows().forEach(flow -> sold[flow.from()] += flow.value());
        return sold;
    }

    private static Outcome measured(double value, Outcome.Step step) {
        return new Measured(Interval.point(value), List.of(step));
    }
}
