// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How wrong each place tends to be when it declares exports and when it declares imports: the mean absolute log gap
 * between two declarations of one flow, split into a part of the exporter and a part of the importer by a two-way
 * additive fit over all pairs of places. A place with few flows is drawn towards the mean of all, as if by twenty more.
 * After G. Gaulier and S. Zignago, BACI: International Trade Database at the Product-Level, CEPII Working Paper
 * 2010-23, who split the variance of the gaps the same way; see docs/methods/mirror.md for what differs.
 */
final class ReporterErrors {
    private static final int ROUNDS = 50;
    private static final double PRIOR = 20;
    /** No reporter is without error. */
    private static final double LEAST = 0.02;

    private final Map<String, Double> asExporter = new HashMap<>();
    private final Map<String, Double> asImporter = new HashMap<>();
    private final double half;

    /** Flows and summed absolute gaps of one exporter with one importer. */
    record Cell(String exporter, String importer, long flows, double gaps) {}

    ReporterErrors(List<Cell> cells) {
        double flows = cells.stream().mapToDouble(Cell::flows).sum();
        double gaps = cells.stream().mapToDouble(Cell::gaps).sum();
        // Without any flow told by both sides all reporters are alike, and the value of the error does not matter.
        this.half = flows == 0 ? 0.5 : Math.max(LEAST, gaps / flows / 2);
        for (int round = 0; round < ROUNDS; round++) {
            fit(cells, asExporter, true);
            fit(cells, asImporter, false);
        }
    }

    private void fit(List<Cell> cells, Map<String, Double> side, boolean exporters) {
        Map<String, double[]> sums = new HashMap<>();
        for (Cell cell : cells) {
            double other = exporters ? ofImporter(cell.importer()) : ofExporter(cell.exporter());
            double[] sum = sums.computeIfAbsent(exporters ? cell.exporter() : cell.importer(), place -> new double[2]);
            sum[0] += cell.flows();
            sum[1] += cell.gaps() - cell.flows() * other;
        }
        sums.forEach((place, sum) -> side.put(place, Math.max(LEAST, (sum[1] + PRIOR * half) / (sum[0] + PRIOR))));
    }

    double ofExporter(String place) {
        return asExporter.getOrDefault(place, half);
    }

    double ofImporter(String place) {
        return asImporter.getOrDefault(place, half);
    }
}
