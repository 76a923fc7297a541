// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person types to load statistics of trade, and reads. */
class LoadStoryTest {
    private static final String MAPPING = "../docs/examples/mappings/exporter-totals.json";
    private static final String EXPORTED = """
            year,exporter_m49,exporter_iso3,hs6,value_kusd,quantity_t
            2024,710,ZAF,260200,3163.774,24356.34
            2024,36,AUS,260200,505.7,
            """;

    @TempDir
    Path home;

    private Said run(String... arguments) {
        return Said.by(home, Map.of(), arguments);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(home.resolve(name), text).toString();
    }

    @Test
    void l01_any_table_is_loaded_as_its_mapping_says() throws IOException {
        String csv = file("exports.csv", EXPORTED);
        Said said = run("load", "table", csv, "--mapping", MAPPING);
        assertThat(said.status()).as(said.err() + said.out()).isZero();
        assertThat(said.out()).contains("exporter-totals-hs2017-2024").contains("Loaded. Edition 2 is published.");
        assertThat(run("load", "table", csv, "--mapping", MAPPING).out()).contains("loaded already");
        Said other = run("load", "table", csv, "--mapping", MAPPING, "--as", "mine", "--json");
        JsonNode report = new ObjectMapper().readTree(other.out()).get(0);
        assertThat(other.status()).isZero();
        assertThat(report.toString()).contains("mine-hs2017-2024");
        assertThat(run("sources").out()).contains("mine-hs2017-2024").contains("not stated in the file");
    }

    @Test
    void l02_what_is_missing_or_misspelt_is_said_in_one_sentence() throws IOException {
        String csv = file("exports.csv", EXPORTED.replace("hs6", "product"));
        Said column = run("load", "table", csv, "--mapping", MAPPING);
        assertThat(column.status()).isEqualTo(1);
        assertThat(column.err())
                .startsWith(
                        "chokepoint: exports.csv:1: the header has no column hs6. Maybe this is another file; it has");
        assertThat(run("load", "table", csv).err()).contains("Missing required option: '--mapping=JSON'");
        assertThat(run("load", "table", csv, "--mapping", "none.json").err())
                .isEqualTo("chokepoint: There is no mapping none.json. Maybe the path is misspelt.\n");
        assertThat(run("load", "table", csv, "--mapping", MAPPING, "--as", "baci")
                        .err())
                .contains("name (baci) must be small letters");
        assertThat(run("load").err()).contains("load table FILE --mapping JSON");
    }

    @Test
    void l03_euros_are_not_turned_into_dollars_without_a_rate_and_its_source() throws IOException {
        String months = file("full_202452.dat", """
                REPORTER,PARTNER,PRODUCT_NC,FLOW,STAT_PROCEDURE,PERIOD,VALUE_EUR,QUANTITY_KG
                AT,CN,85051100,1,1,202452,1000000,2000
                """);
        Said bare = run("load", "comext", months);
        assertThat(bare.status()).isEqualTo(1);
        assertThat(bare.err())
                .contains("Comext counts in euros and no rate is given, none is built in. Maybe --eur-usd");
        assertThat(run("load", "comext", months, "--eur-usd", "1.5").err()).contains("The rate (1.5) has no source.");
        assertThat(run("load", "comext", months, "--eur-usd", "1,5", "--rate-source", "drawn")
                        .err())
                .contains("Rate (1,5) must be US dollars for one EUR");
        Said said = run("load", "comext", months, "--eur-usd", "1.5", "--rate-source", "drawn");
        assertThat(said.status()).as(said.err() + said.out()).isZero();
        assertThat(said.out()).contains("EUR at 1.5 USD (drawn)").contains("Value in 1.5 million US dollars");
    }

    @Test
    void l04_an_export_of_chinas_customs_is_loaded_once_it_is_said_which_way_the_goods_went() throws IOException {
        String text = """
                数据年月,商品编码,商品名称,贸易伙伴编码,贸易伙伴名称,第一数量,第一计量单位,美元
                202401,85051110,磁铁,116,日本,"1,000",千克,"2,000,000"
                """;
        Path file = Files.write(home.resolve("下载.csv"), text.getBytes(Charset.forName("GB18030")));
        assertThat(run("load", "china-customs", file.toString()).err())
                .contains("Maybe add --flow import or --flow export");
        Said said = run("load", "china-customs", file.toString(), "--flow", "export", "--lang", "zh");
        assertThat(said.status()).as(said.err() + said.out()).isZero();
        assertThat(said.out()).contains("china-customs-export-2024").contains("已载入");
        assertThat(run("load", "china-customs", file.toString(), "--flow", "both")
                        .status())
                .isEqualTo(2);
    }
}
