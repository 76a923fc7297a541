// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.eto;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.domain.Country;
import org.chokepoint.registry.Countries;
import org.chokepoint.sources.CsvText;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.SourceException.Reason;

/**
 * The dataset as a pack: inputs as items, what goes into what as recipes, types of a thing as alternatives, providers
 * as firms and countries with their shares. Both published layouts: shares as {@code 61%} and as numbers. What is
 * called "Various" or "EUR" is a residual and no supplier, and shares of a whole stage are of no item.
 */
public final class Eto {
    public static final String PACK = "eto-chips";
    private static final String SOURCE = "eto-chip-explorer";

    private final EtoTable inputs;
    private final EtoTable sequence;
    private final EtoTable providers;
    private final EtoTable provision;
    private final Countries countries = Countries.standard();
    private final Map<String, String> types = new HashMap<>();
    private int residuals;

    private Eto(Path folder) throws SourceException {
        this.inputs = EtoTable.read(folder, "inputs.csv", List.of("input_id", "input_name", "type"));
        this.sequence = EtoTable.read(folder, "sequence.csv", List.of("input_id", "goes_into_id", "is_type_of_id"));
        this.providers = EtoTable.read(
                folder, "providers.csv", List.of("provider_id", "provider_name", "provider_type", "country"));
        this.provision =
                EtoTable.read(folder, "provision.csv", List.of("provider_id", "provided_id", "share_provided"));
        inputs.rows().forEach(row -> types.put(row.getField("input_id"), EtoTable.field(row, "type")));
    }

    /** The files of the pack by name, and how many lines of residuals were left out. */
    public record Found(Map<String, String> files, int residuals) {
        public Found {
            files = Map.copyOf(files);
        }
    }

    /**
     * The dataset in a folder.
     *
     * @throws SourceException if a file is missing or not as published
     */
    public static Found find(Path folder) throws SourceException {
        Eto eto = new Eto(folder);
        return new Found(eto.files(), eto.residuals);
    }

    private Map<String, String> files() throws SourceException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pack.json", CARD);
        files.put("sources.csv", CsvText.of(rows -> {
            rows.writeRecord("id", "title", "publisher", "url", "licence", "grade", "year");
            rows.writeRecord(
                    SOURCE,
                    "Supply Chain Explorer: Advanced Chips",
                    "Emerging Technology Observatory, CSET",
                    "https://github.com/georgetown-cset/eto-chip-explorer",
                    "CC-BY-NC-4.0",
                    "paper",
                    "");
        }));
        files.put("items.csv", CsvText.of(this::items));
        files.put("codes.csv", CsvText.of(this::codes));
        files.put("recipes.csv", CsvText.of(this::recipes));
        files.put("firms.csv", CsvText.of(this::firms));
        demandShares();
        files.put("suppliers.csv", CsvText.of(this::suppliers));
        return files;
    }

    private static String item(String id) {
        return "eto-" + id.toLowerCase(Locale.ROOT);
    }

    private void items(CsvWriter rows) {
        rows.writeRecord("id", "name_en", "name_zh", "aliases", "kind", "stage", "note");
        for (NamedCsvRecord row : inputs.rows()) {
            String id = row.getField("input_id");
            String name = row.getField("input_name");
            rows.writeRecord(item(id), name, name, id, kind(id), stage(id), "type: " + types.get(id));
        }
    }

    /** The dataset names no code of trade. */
    private void codes(CsvWriter rows) {
        rows.writeRecord("item", "revision", "hs6", "specificity", "source");
        inputs.rows().forEach(row -> rows.writeRecord(item(row.getField("input_id")), "HS2022", "", "NONE", SOURCE));
    }

    private String kind(String id) {
        return switch (types.getOrDefault(id, "")) {
            case "tool_resource" -> "PROCESSING_EQUIPMENT";
            case "material_resource" -> "ADVANCED_MATERIAL";
            case "design_resource" -> "SOFTWARE";
            default -> "COMPONENT";
        };
    }

    private String stage(String id) {
        return switch (kind(id)) {
            case "PROCESSING_EQUIPMENT", "SOFTWARE" -> "6";
            case "ADVANCED_MATERIAL" -> "4";
            default -> "5";
        };
    }

    private String role(String id) {
        return switch (kind(id)) {
            case "PROCESSING_EQUIPMENT" -> "EQUIPMENT";
            case "ADVANCED_MATERIAL" -> "CONSUMABLE";
            case "SOFTWARE" -> "DESIGN";
            default -> "FEED";
        };
    }

    /** What goes into a thing is needed; of its types any one will do. */
    private void recipes(CsvWriter rows) {
        rows.writeRecord("item", "input", "group", "role", "essentiality", "source", "note");
        for (NamedCsvRecord row : sequence.rows()) {
            String input = row.getField("input_id");
            String into = EtoTable.field(row, "goes_into_id");
            String of = EtoTable.field(row, "is_type_of_id");
            if (!into.isEmpty()) {
                rows.writeRecord(item(into), item(input), "", role(input), "ESSENTIAL", SOURCE, line(sequence, row));
            }
            if (!of.isEmpty()) {
                rows.writeRecord(item(of), item(input), "types", role(input), "", SOURCE, line(sequence, row));
            }
        }
    }

    private static String line(EtoTable table, NamedCsvRecord row) {
        return "%s:%d".formatted(table.name(), row.getStartingLineNumber());
    }

    private void firms(CsvWriter rows) {
        rows.writeRecord("id", "name_en", "headquarters", "source", "note");
        Set<String> written = new HashSet<>();
        for (NamedCsvRecord row : providers.rows()) {
            // A firm with several aliases has several lines.
            if (isFirm(row) && written.add(row.getField("provider_id"))) {
                rows.writeRecord(
                        item(row.getField("provider_id")),
                        row.getField("provider_name"),
                        EtoTable.field(row, "country"),
                        SOURCE,
                        line(providers, row));
            }
        }
    }

    private boolean isFirm(NamedCsvRecord provider) {
        return EtoTable.field(provider, "provider_type").equals("organization")
                && country(EtoTable.field(provider, "country")).isPresent();
    }

    private Optional<String> country(String words) {
        return countries.findByAnyName(words).filter(Country.class::isInstance).map(area -> area.code());
    }

    private void suppliers(CsvWriter rows) {
        rows.writeRecord("item", "firm", "country", "market", "share", "words", "year", "source", "statement");
        Map<String, NamedCsvRecord> byId = new HashMap<>();
        providers.rows().forEach(row -> byId.put(row.getField("provider_id"), row));
        residuals = 0;
        for (NamedCsvRecord row : provision.rows()) {
            NamedCsvRecord provider = byId.get(row.getField("provider_id"));
            Optional<String> country =
                    provider == null ? Optional.empty() : country(provider.getField("provider_name"));
            boolean firm = provider != null && isFirm(provider);
            boolean isItem = types.containsKey(row.getField("provided_id"));
            if (!isItem || (!firm && country.isEmpty())) {
                residuals++;
                continue;
            }
            String share = share(row);
            rows.writeRecord(
                    item(row.getField("provided_id")),
                    firm ? item(row.getField("provider_id")) : "",
                    firm ? "" : country.orElseThrow(),
                    "WORLD",
                    share,
                    share.isEmpty() ? (isNegligible(row) ? "NEGLIGIBLE" : "NAMED") : "",
                    EtoTable.field(row, "year"),
                    SOURCE,
                    line(provision, row));
        }
    }

    private static boolean isNegligible(NamedCsvRecord row) {
        return !EtoTable.field(row, "negligible_market_share").isEmpty();
    }

    private static String share(NamedCsvRecord row) {
        return EtoTable.field(row, "share_provided").replace("%", "").strip();
    }

    private void demandShares() throws SourceException {
        for (NamedCsvRecord row : provision.rows()) {
            if (!share(row).matches("|\\d+(\\.\\d+)?")) {
                throw new SourceException(
                        Reason.UNREADABLE,
                        "%s: share (%s) is no percentage. Maybe the layout changed."
                                .formatted(line(provision, row), EtoTable.field(row, "share_provided")));
            }
        }
    }

    private static final String CARD = """
            {
              "format": 1,
              "id": "eto-chips",
              "name": "ETO Supply Chain Explorer: Advanced Chips",
              "version": "as delivered",
              "licence": "CC-BY-NC-4.0",
              "scope": "firm",
              "authors": ["Emerging Technology Observatory"],
              "description": "Inputs, providers and their shares of the advanced chip supply chain; no commercial use"
            }
            """;
}
