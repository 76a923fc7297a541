// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.registry.Findings;
import org.chokepoint.sources.Delivered;
import org.chokepoint.sources.TradeFile;

/**
 * Reads delivered files into Parquet, every row with what is wrong with it. A sound file takes the source's quick way;
 * one with anything odd in it is read again as text, so that each odd row can be named.
 */
final class TradeJudge {
    private static final int NAMED = 20;
    /** How often the quick way is tried before the slow one, which does not depend on luck. */
    private static final int TRIES = 3;

    private static final Pattern LINE = Pattern.compile("(?s).*CSV Error on Line: (\\d+).*");
    private static final Pattern COLUMNS = Pattern.compile("(?s).*(Expected Number of Columns: \\d+ Found: \\d+).*");

    private static final Pattern JSON = Pattern.compile("(?s).*Malformed JSON in file \"[^\"]*\", ([^.\\n]*).*");
    private static final List<String> BLAME = List.of(
            "CSV Error on Line",
            "Conversion Error",
            "Invalid unicode",
            "Error when sniffing",
            "not utf-8",
            "Malformed JSON");

    private final Database database;
    private final TradeFile trade;
    private final boolean knowsCodes;
    private final String nowhere;
    private boolean tookQuickWay;

    TradeJudge(Database database, TradeLists lists, TradeFile trade) {
        this.database = database;
        this.trade = trade;
        this.knowsCodes = lists.knowsCodes(trade);
        this.nowhere = lists.nowhere(trade);
        lists.show(database, trade);
    }

    /** Writes one part for each delivered file and adds a finding for each row that cannot be used, up to a number. */
    TradeCounts judge(Path staging, Findings findings) throws IOException {
        Path scratch = Files.createDirectories(staging.resolve("scratch"));
        TradeCounts all = TradeCounts.NONE;
        for (int i = 0; i < trade.parts().size() && findings.errors().size() < NAMED; i++) {
            Delivered delivered = trade.parts().get(i);
            Path file = delivered.in(scratch);
            Path part = staging.resolve(TradeTable.part(i));
            try {
                TradeCounts counts = judge(file, part);
                name(counts, delivered, findings);
                all = all.plus(counts);
            } catch (StoreException e) {
                demandFileIsToBlame(e);
                unreadable(delivered, e, findings);
            }
            if (file.startsWith(scratch)) {
                Files.delete(file);
            }
        }
        StoreFiles.delete(scratch);
        return all;
    }

    /** Whether a file was read by the source's quick way. */
    boolean tookQuickWay() {
        return tookQuickWay;
    }

    private TradeCounts judge(Path file, Path part) throws IOException {
        if (trade.mapping().quick().isPresent()) {
            Optional<TradeCounts> quick = quick(trade.mapping().quick().get(), file, part);
            if (quick.isPresent()) {
                tookQuickWay = true;
                return quick.get();
            }
            Files.deleteIfExists(part);
        }
        database.run("keep-order.sql", Map.of());
        try {
            return write(trade.mapping().text(), true, file, part);
        } finally {
            database.run("keep-pace.sql", Map.of());
        }
    }

    /** Nothing if anything in the file is odd. */
    private Optional<TradeCounts> quick(URL mapping, Path file, Path part) {
        try {
            for (int i = 0; i < TRIES; i++) {
                TradeCounts counts = write(mapping, false, file, part);
                if (!counts.isClean()) {
                    return Optional.empty();
                }
                if (everythingInPlace(part)) {
                    return Optional.of(counts);
                }
            }
        } catch (StoreException odd) {
            demandFileIsToBlame(odd);
        }
        return Optional.empty();
    }

    /**
     * Where two threads write words that are stored as numbers, the engine has been seen to leave a word blank that a
     * block of rows has only once. So the quick way keeps the delivered numbers, and every word it wrote is looked up
     * again; where one is wrong, all is written once more.
     */
    boolean everythingInPlace(Path part) {
        Map<String, String> words = Map.of(
                "files", Sql.paths(List.of(part)),
                "dataset", trade.dataset(),
                "revision", trade.revision().name());
        return database.list("misplaced-trade.sql", words, row -> row.count("misplaced"))
                        .get(0)
                == 0;
    }

    /** A fault of ours must not pass for one of the file. */
    private static void demandFileIsToBlame(StoreException failure) {
        String message = String.valueOf(failure.getMessage());
        if (BLAME.stream().noneMatch(message::contains)) {
            throw failure;
        }
    }

    private TradeCounts write(URL mapping, boolean text, Path file, Path part) {
        Map<String, String> words = new LinkedHashMap<>();
        trade.mapping().fillings().forEach((name, filling) -> words.put(name, filling.sql()));
        words.put("file", Sql.quoted(file));
        words.put("year", Integer.toString(trade.year()));
        words.put("revision", trade.revision().name());
        words.put("comtrade_class", trade.revision().comtradeClass());
        words.put("dataset", trade.dataset());
        words.put("dollars", trade.mapping().dollars());
        words.put("tonnes", trade.mapping().tonnes());
        words.put("nowhere", nowhere);
        words.put("knows_codes", Boolean.toString(knowsCodes));
        words.put("totals", Boolean.toString(trade.kind() == TradeFile.Kind.TOTALS));
        String delivered = Sql.fill(Sql.read(mapping), words);
        words.put("delivered", delivered);
        words.put("judged", text ? Sql.fill(Sql.read(TradeJudge.class, "judge-trade.sql"), words) : delivered);
        words.put("out", Sql.quoted(part));
        database.run("write-trade.sql", words);
        return database.list(
                        "count-trade.sql",
                        Map.of("rows", Sql.judged(List.of(part))),
                        row -> TradeCounts.read(part, row))
                .get(0);
    }

    private void name(TradeCounts counts, Delivered delivered, Findings findings) {
        if (counts.rowsIn() == 0) {
            findings.error(delivered.name(), 0, "there are no rows. Maybe the download was cut off.");
        }
        nameAside(counts, delivered, findings);
        if (counts.isClean()) {
            return;
        }
        Map<String, String> words = Map.of("rows", Sql.judged(counts.parts()), "limit", Integer.toString(NAMED));
        database.list("refused-trade.sql", words, row -> {
            findings.error(delivered.name(), line(row), row.text("why") + hint(row.text("why")));
            return row;
        });
        database.list("dropped-trade.sql", words, row -> {
            String message = "%s: %d rows, %,d US dollars.";
            findings.warning(
                    delivered.name(),
                    line(row),
                    message.formatted(row.text("dropped"), row.count("rows"), row.count("value")));
            return row;
        });
        long unnamed = counts.refused() - NAMED;
        if (unnamed > 0) {
            findings.error(delivered.name(), 0, "%d more rows cannot be used.".formatted(unnamed));
        }
    }

    private void nameAside(TradeCounts counts, Delivered delivered, Findings findings) {
        Map<String, String> words = Map.of("rows", Sql.judged(counts.parts()));
        database.list("aside-trade.sql", words, row -> {
            findings.warning(
                    delivered.name(),
                    0,
                    "%s are set aside: %d rows, %,d US dollars."
                            .formatted(
                                    aside(row.text("aside"), row.text("code")), row.count("rows"), row.count("value")));
            return row;
        });
    }

    private static String aside(String reason, String code) {
        return switch (reason) {
            case "CONFIDENTIAL" -> "products kept secret, such as %s,".formatted(code);
            case "OTHER_REVISION" -> "codes of another HS revision, such as %s,".formatted(code);
            case "NO_PRODUCT" -> "codes that are no product, such as %s,".formatted(code);
            default -> "rows for which the publisher gives no value, such as %s,".formatted(code);
        };
    }

    private long line(Answer row) {
        return row.count("row") + trade.mapping().header() + 1;
    }

    private static String hint(String why) {
        if (why.contains("six digits")) {
            return ". Maybe a leading zero was lost.";
        }
        if (why.contains("must be a number")) {
            return ". Maybe a comma stands for the decimal point.";
        }
        return why.startsWith("the year")
                ? ". Maybe the file holds two years, or was renamed."
                : ". Maybe the file was edited.";
    }

    private static void unreadable(Delivered delivered, StoreException failure, Findings findings) {
        String message = String.valueOf(failure.getMessage());
        Matcher line = LINE.matcher(message);
        findings.error(
                delivered.name(),
                line.matches() ? Long.parseLong(line.group(1)) : 0,
                "the %s cannot be read (%s). Maybe the file was cut off or edited."
                        .formatted(line.matches() ? "line" : "file", reason(message)));
    }

    /** What the engine says of a file, without its own words around it. */
    private static String reason(String message) {
        for (Pattern known : List.of(COLUMNS, JSON)) {
            Matcher found = known.matcher(message);
            if (found.matches()) {
                return found.group(1);
            }
        }
        return message.toLowerCase(Locale.ROOT).contains("unicode") || message.contains("not utf-8")
                ? "it is not UTF-8"
                : message.lines().findFirst().orElse("");
    }

    boolean hasDoubles(List<Path> parts) {
        return !database.list("double-trade.sql", Map.of("rows", Sql.judged(parts)), row -> row)
                .isEmpty();
    }

    /** Adds a finding for the first flow that is there twice. */
    void nameDouble(List<Path> parts, Findings findings) {
        database.list("double-trade.sql", Map.of("rows", Sql.judged(parts)), row -> {
            int part = parts.indexOf(Path.of(row.text("part")));
            findings.error(
                    trade.parts().get(Math.max(0, part)).name(),
                    row.count("row") + trade.mapping().header() + 1,
                    "the flow of %s from %s to %s was already in line %d. Maybe the file holds two extracts."
                            .formatted(
                                    row.text("national").isEmpty() ? row.text("hs6") : row.text("national"),
                                    row.text("exporter"),
                                    row.text("importer"),
                                    row.count("first_row") + trade.mapping().header() + 1));
            return part;
        });
    }
}
