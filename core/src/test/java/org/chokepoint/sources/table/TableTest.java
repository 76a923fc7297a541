// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.TradeFile;
import org.chokepoint.store.LoadedTrade;
import org.chokepoint.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of both published examples, of a table with a language of its own, and of files that are not right. */
class TableTest {
    private static final Path EXAMPLES = Path.of("../docs/examples/mappings");
    private static final String DECLARED = """
            reporter_m49,partner_m49,hs6,flow,value_usd,net_weight_kg
            156,0,250490,X,1500.4,11.0
            156,36,250490,M,1000.6,2500
            36,156,250490,X,900,
            4,156,250490,M,7,1
            """;
    private static final String EXPORTED = """
            year,exporter_m49,exporter_iso3,hs6,value_kusd,quantity_t
            2024,710,ZAF,260200,3163.774,24356.34
            2024,36,AUS,260200,505.7,
            """;
    private static final String OWN = """
            {"name": "own", "title": "Own table", "publisher": "Somebody", "url": "https://example.org",
             "licence": "OWN", "grade": "company", "release": "1", "revision": "HS2022", "dialect": "M49",
             "delimiter": ";", "year": "2023", "exporter": "Seller", "importer": "Buyer", "code": "Code",
             "value": "Money", "valueUnit": "million USD", "missing": ["n/a"], "estimated": "Guess"}
            """;

    @TempDir
    Path folder;

    private TradeFile table(String csv, Path mapping) throws IOException, SourceException {
        return Table.find(
                Files.writeString(folder.resolve("some.csv"), csv), TableMapping.read(mapping, Optional.empty()));
    }

    private TradeFile declared(String csv) throws IOException, SourceException {
        return table(csv, EXAMPLES.resolve("declarations-in-dollars.json"));
    }

    private Path own(String json) throws IOException {
        return Files.writeString(folder.resolve("own.json"), json);
    }

    @Test
    void declarations_of_both_sides_stand_beside_each_other_and_the_world_is_a_total() throws Exception {
        LoadedTrade loaded = LoadedTrade.in(folder, List.of(declared(DECLARED)));
        assertThat(loaded.report().loaded()).as(loaded.findings().toString()).isTrue();
        assertThat(loaded.rows())
                .containsExactly(
                        "CHN WORLD 250490 X 2024 - - 1500 0.011 TOTAL",
                        "AUS CHN 250490 M 2024 - - 1001 2.500",
                        "AUS CHN 250490 X 2024 - - 900 -",
                        "CHN AFG 250490 M 2024 - - 7 0.001");
        assertThat(loaded.record()).isEqualTo("declared-totals-hs2017-2024; 2024; DECLARATIONS HS2017");
        assertThat(loaded.totals()).isEmpty();
    }

    @Test
    void gzip_is_read_as_it_lies_and_one_cut_off_is_named() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(DECLARED.getBytes(StandardCharsets.UTF_8));
        }
        Path whole = Files.write(folder.resolve("t.csv.gz"), packed.toByteArray());
        TableMapping mapping =
                TableMapping.read(EXAMPLES.resolve("declarations-in-dollars.json"), Optional.of("other-name"));
        LoadedTrade loaded = LoadedTrade.in(folder, List.of(Table.find(whole, mapping)));
        assertThat(loaded.rows()).hasSize(4);
        assertThat(loaded.record()).startsWith("other-name-hs2017-2024");
        byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() - 12);
        Path cut = Files.write(folder.resolve("cut.csv.gz"), half);
        assertThatThrownBy(() -> LoadedTrade.in(folder, List.of(Table.find(cut, mapping))))
                .isInstanceOfAny(SourceException.class, StoreException.class)
                .hasMessageContaining("cut.csv.gz cannot be read")
                .hasMessageEndingWith("Maybe the download was cut off.");
        Path page = Files.writeString(folder.resolve("page.csv.gz"), "<html>");
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> Table.find(page, mapping))
                .withMessageContaining("page.csv.gz cannot be read (Not in GZIP format)");
    }

    @Test
    void totals_of_exporters_are_kept_for_the_world_and_are_no_flows() throws Exception {
        LoadedTrade loaded = LoadedTrade.in(folder, List.of(table(EXPORTED, EXAMPLES.resolve("exporter-totals.json"))));
        assertThat(loaded.report().loaded()).as(loaded.findings().toString()).isTrue();
        assertThat(loaded.rows())
                .containsExactly(
                        "ZAF WORLD 260200 X 2024 - - 3163774 24356.340", "AUS WORLD 260200 X 2024 - - 505700 -");
        assertThat(loaded.totals())
                .containsExactly(
                        "exporter-totals HS2017 2024 ZAF 260200 3163774 24356.340",
                        "exporter-totals HS2017 2024 AUS 260200 505700");
        assertThat(loaded.record()).endsWith("TOTALS HS2017");
        assertThat(loaded.report().trade().orElseThrow().rowsAside()).isZero();
    }

    @Test
    void an_exporter_that_is_there_twice_is_an_error() throws Exception {
        LoadedTrade loaded = LoadedTrade.in(
                folder,
                List.of(table(EXPORTED + "2024,710,ZAF,260200,1,1\n", EXAMPLES.resolve("exporter-totals.json"))));
        assertThat(loaded.report().loaded()).isFalse();
        assertThat(loaded.findings())
                .containsExactly("some.csv:4: the flow of 260200 from ZAF to WORLD was already in line 2."
                        + " Maybe the file holds two extracts.");
    }

    @Test
    void a_table_may_have_its_own_words_delimiter_units_and_guesses() throws Exception {
        String csv =
                "Seller;Buyer;Code;Money;Guess\n156;840;850511;1.5;yes\n156;392;850511;n/a;\n156;276;850511;2;no\n";
        LoadedTrade loaded = LoadedTrade.in(folder, List.of(table(csv, own(OWN))));
        assertThat(loaded.report().loaded()).as(loaded.findings().toString()).isTrue();
        assertThat(loaded.rows())
                .containsExactly(
                        "CHN USA 850511 X 2023 - - 1500000 - estimated",
                        "CHN JPN 850511 X 2023 - - - - NO_VALUE",
                        "CHN DEU 850511 X 2023 - - 2000000 -");
        assertThat(loaded.findings())
                .containsExactly("some.csv: rows for which the publisher gives no value, such as 850511, are set aside:"
                        + " 1 rows, 0 US dollars.");
        assertThat(loaded.record()).isEqualTo("own-hs2022-2023; 1; FLOWS HS2022");
    }

    @Test
    void words_for_the_flow_are_those_of_the_mapping() throws Exception {
        TradeFile file = declared(DECLARED.replace(",X,", ",Export,").replace(",M,", ",Import,"));
        assertThat(LoadedTrade.in(folder, List.of(file)).rows().get(1)).startsWith("AUS CHN 250490 M");
        LoadedTrade other =
                LoadedTrade.in(folder.resolve("b"), List.of(declared(DECLARED.replace(",X,", ",Re-Export,"))));
        assertThat(other.findings().get(0))
                .isEqualTo("some.csv:2: flow (Re-Export) must be X or M. Maybe the file was edited.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1500.4|12 t|some.csv:2: value (12 t) must be a number. Maybe a comma stands for the decimal point.",
                "1500.4|-3|some.csv:2: value (-3) must not be negative. Maybe the file was edited.",
                "11.0|much|some.csv:2: quantity (much) must be a number. Maybe a comma stands for the decimal point.",
                "250490,X|2504,X|some.csv:2: HS code (2504) must have six digits. Maybe a leading zero was lost.",
                "250490,M|250491,M|some.csv:3: HS code (250491) is not in HS2017: 1 rows, 1,001 US dollars.",
                "156,0|156,ZZZ|some.csv:2: importer (ZZZ) is not known: 1 rows, 1,500 US dollars.",
                "156,0|156|some.csv:2: the line cannot be read (Expected Number of Columns: 6 Found: 5)."
                        + " Maybe the file was cut off or edited."
            })
    void a_row_that_is_not_right_is_named(String from, String to, String said) throws Exception {
        LoadedTrade loaded = LoadedTrade.in(folder, List.of(declared(DECLARED.replaceFirst(from, to))));
        assertThat(loaded.report().loaded()).isFalse();
        assertThat(loaded.findings().get(0)).isEqualTo(said);
    }

    @Test
    void a_file_that_is_no_such_table_is_refused() throws Exception {
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> declared(DECLARED.replace("hs6", "commodity")))
                .withMessage(
                        "some.csv:1: the header has no column hs6. Maybe this is another file; it has reporter_m49,"
                                + " partner_m49, commodity, flow, value_usd, net_weight_kg.");
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> declared(""))
                .withMessage("some.csv is empty. Maybe the download was cut off.");
        Path wide = Files.writeString(folder.resolve("wide.csv"), DECLARED, Charset.forName("UTF-16"));
        TableMapping mapping = TableMapping.read(own(OWN), Optional.empty());
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> Table.find(wide, mapping))
                .withMessage("wide.csv is UTF-16, not UTF-8. Maybe it was saved by a spreadsheet.");
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> Table.find(folder.resolve("none.csv"), mapping))
                .withMessageContaining("There is no file");
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() ->
                        table(EXPORTED.lines().findFirst().orElseThrow(), EXAMPLES.resolve("exporter-totals.json")))
                .withMessage("some.csv:2: the year () must have four digits. Maybe the file has no rows, or year is"
                        + " another column.");
        LoadedTrade headOnly = LoadedTrade.in(
                folder, List.of(declared(DECLARED.lines().findFirst().orElseThrow() + "\n")));
        assertThat(headOnly.findings()).containsExactly("some.csv: there are no rows. Maybe the download was cut off.");
    }

    @Test
    void a_table_of_nothing_but_totals_is_refused() throws Exception {
        String totals = "reporter_m49,partner_m49,hs6,flow,value_usd,net_weight_kg\n156,0,250490,X,1,1\n";
        assertThat(LoadedTrade.in(folder, List.of(declared(totals))).findings())
                .containsExactly(
                        "declared-totals-hs2017-2024: none of the 1 rows is a flow: all are totals or set aside."
                                + " Maybe this is another table.");
    }

    @Test
    void the_same_file_under_another_mapping_is_another_load() throws Exception {
        String csv = "Seller;Buyer;Code;Money;Guess\n156;840;850511;1.5;yes\n";
        assertThat(LoadedTrade.in(folder, List.of(table(csv, own(OWN))))
                        .report()
                        .loaded())
                .isTrue();
        assertThat(LoadedTrade.in(folder, List.of(table(csv, own(OWN))))
                        .report()
                        .alreadyThere())
                .isTrue();
        LoadedTrade other = LoadedTrade.in(folder, List.of(table(csv, own(OWN.replace("million USD", "USD")))));
        assertThat(other.report().loaded()).isTrue();
        assertThat(other.rows()).containsExactly("CHN USA 850511 X 2023 - - 2 - estimated");
    }

    /** The row that a number rests on is found by its place in the file, however many threads read it. */
    @Test
    void rows_keep_their_delivered_order_also_in_a_large_file() throws Exception {
        StringBuilder csv = new StringBuilder("Seller;Buyer;Code;Money;Guess\n");
        String[] buyers = {"004", "156", "392", "840", "276", "250", "380", "724", "528", "056", "036", "124", "076"};
        for (int i = 0; i < 130_000; i++) {
            csv.append("410;%s;850511%04d;0.%06d;n\n".formatted(buyers[i % 13], i / 13, i));
        }
        String json = OWN.replace("exporter", "reporter").replace("\"importer\"", "\"flow\": \"X\", \"partner\"");
        List<String> rows = LoadedTrade.in(folder, List.of(table(csv.toString(), own(json))))
                .rows();
        assertThat(rows).hasSize(130_000);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i)).endsWith(" 850511%04d - %d -".formatted(i / 13, i));
        }
    }

    @Test
    void a_column_or_a_word_cannot_become_sql() throws Exception {
        String name = "Money') FROM areas --";
        String csv = "Seller;Buyer;Code;%s;Guess\n156;840;850511;1.5;yes\n".formatted(name);
        String json = OWN.replace("\"Money\"", "\"" + name + "\"").replace("n/a", "' OR $file --");
        assertThat(LoadedTrade.in(folder, List.of(table(csv, own(json)))).rows())
                .containsExactly("CHN USA 850511 X 2023 - - 1500000 - estimated");
    }
}
