// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.sources.baci.Baci;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The board as a table has every product and field of the board as JSON, and an empty cell where JSON has nothing. */
class BoardInBulkTest {
    private static final String FLOWS = """
            t,i,j,k,v,q
            2024,156,276,810194,600,20
            2024,842,276,810194,200,5
            2024,276,842,810194,100,          NA
            2024,276,251,850511,50,1
            2024,156,276,850511,900,30
            2024,156,276,851712,40,1
            2024,276,156,854231,40,1
            """;

    @TempDir
    static Path home;

    private static Served served;

    @BeforeAll
    static void start() throws Exception {
        served = new Served(home);
        Path file = Files.writeString(home.resolve("BACI_HS17_Y2024_V202601.csv"), FLOWS);
        assertThat(served.store().load(Baci.find(file), false)).allMatch(report -> report.loaded());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static JsonNode json(String path) throws Exception {
        return new ObjectMapper().readTree(served.get(path).body());
    }

    private static List<NamedCsvRecord> csv(String path) throws Exception {
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(served.get(path).body())) {
            reader.forEach(rows::add);
        }
        return rows;
    }

    /** The field at a name with dots, as a cell shows it; empty where there is none. */
    private static String cell(JsonNode product, String name) {
        JsonNode node = product.at("/" + name.replace('.', '/'));
        if (node.isMissingNode()) {
            return "";
        }
        return node.isContainerNode() ? node.toString() : node.asText();
    }

    private static List<String> leaves(JsonNode node, String before) {
        List<String> names = new ArrayList<>();
        node.properties().forEach(field -> {
            if (field.getValue().isObject()) {
                names.addAll(leaves(field.getValue(), before + field.getKey() + "."));
            } else {
                names.add(before + field.getKey());
            }
        });
        return names;
    }

    @Test
    void every_product_with_every_field() throws Exception {
        for (String country : List.of("DEU", "EU27")) {
            JsonNode board = json("/api/v1/dependencies/" + country);
            List<NamedCsvRecord> rows = csv("/api/v1/dependencies/" + country + ".csv");
            assertThat(rows).hasSameSizeAs(board.get("products")).isNotEmpty();
            for (int i = 0; i < rows.size(); i++) {
                NamedCsvRecord row = rows.get(i);
                JsonNode product = board.get("products").get(i);
                assertThat(row.getHeader()).containsAll(leaves(product, ""));
                for (String name : row.getHeader().subList(10, row.getHeader().size())) {
                    assertThat(row.getField(name)).as(name).isEqualTo(cell(product, name));
                }
                assertThat(row.getField("country")).isEqualTo(country);
                assertThat(row.getField("definition.id")).isEqualTo("geodep");
                assertThat(row.getField("year")).isEqualTo("2024");
            }
        }
    }

    @Test
    void what_cannot_be_said_is_empty_and_never_zero() throws Exception {
        NamedCsvRecord onlySold = csv("/api/v1/dependencies/DEU.csv").stream()
                .filter(row -> row.getField("hs6").equals("854231"))
                .findFirst()
                .orElseThrow();
        assertThat(onlySold.getField("imports")).isEqualTo("0");
        assertThat(onlySold.getField("exports")).isEqualTo("40000");
        for (String name : List.of("importHhi", "importsOverExports", "probability", "badge", "distance")) {
            assertThat(onlySold.getField(name)).as(name).isEmpty();
        }
        NamedCsvRecord onlyBought = csv("/api/v1/dependencies/DEU.csv").stream()
                .filter(row -> row.getField("hs6").equals("851712"))
                .findFirst()
                .orElseThrow();
        assertThat(onlyBought.getField("importsOverExports")).isEmpty();
        assertThat(onlyBought.getField("importHhi")).isEqualTo("1.0");
    }

    @Test
    void as_parquet_and_arrow_too() throws Exception {
        assertThat(served.get("/api/v1/dependencies/DEU.parquet").body()).startsWith("PAR1");
        assertThat(served.get("/api/v1/dependencies/DEU.arrow").body()).startsWith("ARROW1");
        assertThat(served.get("/api/v1/trade/DEU.arrow").body()).startsWith("ARROW1");
        assertThat(served.get("/api/v1/dependencies/DEU.xml").statusCode()).isEqualTo(400);
        assertThat(served.get("/dependencies/DEU").body())
                .contains("/api/v1/dependencies/DEU.parquet", "/api/v1/dependencies/DEU.arrow");
    }
}
