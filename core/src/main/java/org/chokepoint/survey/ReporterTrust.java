// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.measures.dependence.FlowError;
import org.chokepoint.sources.TradeFile;
import org.chokepoint.store.Edition;
import org.chokepoint.store.Question;
import org.chokepoint.store.TradeCube;

/**
 * How far each place's declarations can be trusted, where both sides' were reconciled here; publishers of reconciled
 * trade keep that to themselves. See docs/methods/robustness.md.
 */
final class ReporterTrust {
    private static final Question<Reporter> ERRORS = new Question<>(
            ReporterTrust.class,
            "reporter-errors.sql",
            row -> new Reporter(row.text("place"), row.real("as_exporter"), row.real("as_importer")));

    private ReporterTrust() {}

    /** Relative to the mean: 1 is as good as all together. */
    private record Reporter(String place, double asExporter, double asImporter) {}

    /** The error of flows between the places; none where the table was not reconciled here. */
    static Optional<FlowError> of(Edition edition, TradeChoice choice) {
        if (choice.table().kind() != TradeFile.Kind.DECLARATIONS) {
            return Optional.empty();
        }
        List<Reporter> reporters = edition.ask(
                ERRORS,
                Map.of(
                        "dataset", choice.dataset(),
                        "revision", choice.revision().name(),
                        "year", Integer.toString(choice.year())));
        TradeCube cube = edition.cube(choice.table());
        double[] asExporter = new double[cube.places().size()];
        double[] asImporter = new double[cube.places().size()];
        Arrays.fill(asExporter, 1);
        Arrays.fill(asImporter, 1);
        for (Reporter reporter : reporters) {
            int place = cube.place(reporter.place());
            if (place >= 0) {
                asExporter[place] = reporter.asExporter();
                asImporter[place] = reporter.asImporter();
            }
        }
        return Optional.of(FlowError.ofReporters(asExporter, asImporter));
    }
}
