// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.chokepoint.sources.TradeFile;

/**
 * Makes one value a flow of what exporters and importers declare: the freight of each product is estimated and taken
 * off the imports, the errors of the reporters are estimated from the gaps that remain, and both sides are weighed by
 * them. See docs/methods/mirror.md.
 */
final class Reconciliation {
    private final Database database;
    private final TradeFile trade;

    Reconciliation(Database database, TradeFile trade) {
        this.database = database;
        this.trade = trade;
    }

    /** Writes flows, reporters' errors and the table of flows into the folder. */
    void write(List<Path> declarations, Path folder) throws IOException {
        database.run("mirror-pairs.sql", Map.of("files", Sql.paths(declarations), "rows", Sql.judged(declarations)));
        database.run("mirror-margins.sql", Map.of());
        ReporterErrors errors = new ReporterErrors(database.list("mirror-cells.sql", Map.of(), Reconciliation::cell));
        List<String> places = database.list("mirror-places.sql", Map.of(), row -> row.text("place"));
        database.run(
                "mirror-errors.sql",
                Map.of(
                        "places", Sql.texts(places),
                        "as_exporter", numbers(places, errors::ofExporter),
                        "as_importer", numbers(places, errors::ofImporter)));
        Path flows = folder.resolve(TradeTable.RECONCILED);
        database.run("write-mirror.sql", words(flows));
        database.run("write-errors.sql", words(folder.resolve(TradeTable.ERRORS)));
        CubeBuilder.build(database, List.of(flows), folder.resolve(TradeTable.CUBE));
    }

    private Map<String, String> words(Path out) {
        Map<String, String> words = new HashMap<>();
        words.put("dataset", trade.dataset());
        words.put("revision", trade.revision().name());
        words.put("year", Integer.toString(trade.year()));
        words.put("out", Sql.quoted(out));
        return words;
    }

    private static ReporterErrors.Cell cell(Answer row) {
        return new ReporterErrors.Cell(
                row.text("exporter"), row.text("importer"), row.count("flows"), row.real("gaps"));
    }

    private static String numbers(List<String> places, ToDoubleFunction<String> of) {
        return places.stream()
                .map(place -> String.format(Locale.ROOT, "%.12e", of.applyAsDouble(place)))
                .collect(Collectors.joining(", ", "[", "]::DOUBLE[]"));
    }
}
