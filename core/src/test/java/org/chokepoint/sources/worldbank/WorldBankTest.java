// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.worldbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.fetch.Download;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both layouts of the World Bank give the same facts; what is not whole is refused. */
class WorldBankTest {
    private static final String JSON = """
            [{"page":1,"pages":1,"per_page":32500,"total":5,"sourceid":"2","lastupdated":"2026-10-07"},[
            {"indicator":{"id":"NV.IND.MANF.CD","value":"Manufacturing, value added (current US$)"},
             "country":{"id":"CN","value":"China"},"countryiso3code":"CHN","date":"2024","value":4661400000000.5},
            {"indicator":{"id":"NV.IND.MANF.CD","value":"Manufacturing, value added (current US$)"},
             "country":{"id":"1W","value":"World"},"countryiso3code":"WLD","date":"2024","value":1.66E13},
            {"indicator":{"id":"NV.IND.MANF.CD","value":"Manufacturing, value added (current US$)"},
             "country":{"id":"US","value":"United States"},"countryiso3code":"USA","date":"2024","value":null},
            {"indicator":{"id":"NV.IND.MANF.CD","value":"Manufacturing, value added (current US$)"},
             "country":{"id":"EU","value":"European Union"},"countryiso3code":"EUU","date":"2024","value":2.8E12},
            {"indicator":{"id":"NV.IND.MANF.CD","value":"Manufacturing, value added (current US$)"},
             "country":{"id":"ZH","value":"Africa Eastern"},"countryiso3code":"AFE","date":"2024","value":1}]]
            """;
    private static final String CSV = """
            \uFEFF"Data Source","World Development Indicators",

            "Last Updated Date","2026-10-07",

            "Country Name","Country Code","Indicator Name","Indicator Code","2023","2024",
            "China","CHN","Manufacturing, value added (current US$)","NV.IND.MANF.CD","","4661400000000.5",
            "World","WLD","Manufacturing, value added (current US$)","NV.IND.MANF.CD","","1.66E13",
            "European Union","EUU","Manufacturing, value added (current US$)","NV.IND.MANF.CD","","2800000000000",
            "Africa Eastern","AFE","Manufacturing, value added (current US$)","NV.IND.MANF.CD","","1",
            """;

    @TempDir
    Path folder;

    private IndicatorPack one(String name, String text) throws IOException, SourceException {
        return WorldBank.find(Files.writeString(folder.resolve(name), text)).get(0);
    }

    private static List<String> values(IndicatorPack pack) {
        return pack.files()
                .getOrDefault("facts.csv", "")
                .lines()
                .map(line -> line.replaceFirst(",world-bank-.*", ""))
                .toList();
    }

    @Test
    void both_layouts_give_the_same_facts_and_groups_are_left_out() throws IOException, SourceException {
        IndicatorPack json = one("a.json", JSON);
        assertThat(values(json))
                .containsExactly(
                        "predicate,place,period,value,unit,basis,source,locator",
                        "INDICATOR,CHN,2024,4661400000000.5,current US$,NV.IND.MANF.CD",
                        "INDICATOR,WORLD,2024,16600000000000,current US$,NV.IND.MANF.CD",
                        "INDICATOR,EU27,2024,2800000000000,current US$,NV.IND.MANF.CD");
        assertThat(json.leftOut()).containsExactly("AFE");
        assertThat(json.blanks()).isEqualTo(1);
        assertThat(json.places()).isEqualTo(3);
        IndicatorPack csv = one("API_NV.IND.MANF.CD_DS2_en_csv_v2_1.csv", CSV);
        assertThat(values(csv)).isEqualTo(values(json));
        assertThat(csv.blanks()).isEqualTo(4);
        assertThat(csv.files().get("facts.csv")).contains("API_NV.IND.MANF.CD_DS2_en_csv_v2_1.csv:6, 2024");
        assertThat(json.files().get("facts.csv")).contains("a.json, record 1");
        assertThat(csv.files().get("sources.csv")).contains("CC-BY-4.0", "official,2026");
    }

    @Test
    void the_zip_is_read_without_its_descriptions() throws IOException, SourceException {
        Path zip = folder.resolve("API_NV.IND.MANF.CD_DS2_en_csv_v2_1.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (String name : List.of("Metadata_Country_API_1.csv", "API_NV.IND.MANF.CD_1.csv")) {
                entries.putNextEntry(new ZipEntry(name));
                entries.write((name.startsWith("API") ? CSV : "\"Country Code\",\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(WorldBank.find(folder)).hasSize(1);
    }

    @Test
    void a_unit_is_what_the_name_says() throws IOException, SourceException {
        String governance = JSON.replace("NV.IND.MANF.CD", "PV.EST")
                .replace(
                        "Manufacturing, value added (current US$)",
                        "Political Stability and Absence of Violence/Terrorism: Estimate")
                .replace("4661400000000.5", "-0.441");
        assertThat(values(one("pv.json", governance))).contains("INDICATOR,CHN,2024,-0.441,estimate,PV.EST");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x.json|[{"message":[{"id":"120","key":"Invalid value","value":"The parameter is not valid"}]}]|answered: The
            x.json|[{"page":1,"pages":3},[{"date":"2024","value":1}]]|it is page 1 of 3
            x.json|<html>|it is not JSON
            x.json|[{"page":1,"pages":1},null]|it holds no records
            x.csv|a,b|it has no header Country Name
            """)
    void what_is_not_a_whole_indicator_is_refused(String name, String text, String why) {
        assertThatThrownBy(() -> one(name, text))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(why);
    }

    @Test
    void letters_in_a_number_are_named_with_their_line() {
        assertThatThrownBy(() -> one("x.csv", CSV.replace("1.66E13", "n/a")))
                .hasMessageContaining("line 7, 2024: value (n/a) is no number");
    }

    @Test
    void nothing_there_and_no_indicator_are_refused() {
        assertThatThrownBy(() -> WorldBank.find(folder.resolve("nowhere"))).hasMessageContaining("There is nothing at");
        assertThatThrownBy(() -> WorldBank.find(folder)).hasMessageContaining("There is no indicator at");
    }

    @Test
    void governance_comes_from_another_collection_and_a_wrong_code_is_refused() {
        Download download = WorldBank.download("pv.est", WorldBank.PUBLISHER, folder);
        assertThat(download.address())
                .isEqualTo(URI.create("https://api.worldbank.org/v2/country/all/indicator/PV.EST?source=3&format=json"
                        + "&per_page=32500"));
        assertThatThrownBy(() -> WorldBank.download("manufacturing", WorldBank.PUBLISHER, folder))
                .hasMessage("Indicator (manufacturing) is no code of the World Bank. Maybe NV.IND.MANF.CD.");
    }
}
