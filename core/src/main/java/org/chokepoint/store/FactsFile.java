// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chokepoint.domain.Fact;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Period;
import org.chokepoint.domain.SourceCard;
import org.duckdb.DuckDBAppender;

/** The facts of packs as Parquet files. */
final class FactsFile {
    private FactsFile() {}

    /** Makes all facts of the files visible as the table {@code facts}. */
    static void show(Database database, List<Path> files) {
        database.run("show-facts.sql", Map.of("files", Sql.paths(files)));
    }

    /** Writes the facts as one Parquet file. */
    static void write(Database database, List<Fact> facts, Map<String, SourceCard> sources, Path file) {
        database.run("create-facts.sql", Map.of());
        try (DuckDBAppender appender = database.appender("incoming")) {
            for (Fact fact : facts) {
                append(fact, sources, appender);
            }
        } catch (SQLException e) {
            throw new StoreException("The facts cannot be stored: " + e.getMessage(), e);
        }
        database.run("write-facts.sql", Map.of("file", Sql.quoted(file)));
    }

    private static void append(Fact fact, Map<String, SourceCard> sources, DuckDBAppender appender)
            throws SQLException {
        SourceCard source = Objects.requireNonNull(sources.get(fact.source()), fact.source());
        appender.beginRow();
        appender.append(fact.row().pack());
        appender.append(fact.row().line());
        appender.append(fact.item().orElse(""));
        appender.append(fact.firm().orElse(""));
        appender.append(fact.predicate().name());
        appender.append(fact.place().orElse(""));
        appender.append(fact.partner().orElse(""));
        appender.append(fact.period().map(Period::toString).orElse(""));
        appendYear(fact.period().map(Period::year).orElse(0), appender);
        appendNumber(fact.value().map(Interval::low).orElse(Double.NEGATIVE_INFINITY), appender);
        appendNumber(fact.value().map(Interval::high).orElse(Double.POSITIVE_INFINITY), appender);
        for (String text :
                List.of(fact.words(), fact.unit(), fact.basis(), fact.state().name(), fact.source())) {
            appender.append(text);
        }
        appendYear(source.year().orElse(0), appender);
        appender.append(source.grade().rank());
        appender.append(fact.locator());
        appender.append(fact.statement());
        appender.endRow();
    }

    private static void appendYear(int year, DuckDBAppender appender) throws SQLException {
        if (year == 0) {
            appender.appendNull();
        } else {
            appender.append(year);
        }
    }

    /** An open end of an interval is stored as no value. */
    private static void appendNumber(double number, DuckDBAppender appender) throws SQLException {
        if (Double.isInfinite(number)) {
            appender.appendNull();
        } else {
            appender.append(BigDecimal.valueOf(number).setScale(6, RoundingMode.HALF_EVEN));
        }
    }
}
