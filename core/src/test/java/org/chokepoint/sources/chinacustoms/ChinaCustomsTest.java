// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.chinacustoms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.chokepoint.sources.ExchangeRate;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.chinacustoms.ChinaCustoms.Flow;
import org.chokepoint.store.LoadedTrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawn exports of the query, in its encodings, headers and units. */
class ChinaCustomsTest {
    private static final Charset GB = Charset.forName("GB18030");
    private static final Optional<Flow> EXPORT = Optional.of(Flow.EXPORT);
    private static final Optional<ExchangeRate> NO_RATE = Optional.empty();
    private static final String QUERY = """
            数据年月,商品编码,商品名称,贸易伙伴编码,贸易伙伴名称,第一数量,第一计量单位,第二数量,第二计量单位,美元
            202401,85051110,"钕铁硼磁铁",116,日本,"1,234,567",千克,,,"12,345,678"
            202401,85171300,智能手机,502,美国,"1,000",台,"200.5",千克,"300,000"
            202401,90011000,光导纤维,304,德国,500,米,,,"900"
            202401,98010030,未分类商品,116,日本,,,,,"77"
            """;

    @TempDir
    Path folder;

    private LoadedTrade load(String text, Charset charset) throws Exception {
        Path file = Files.write(folder.resolve("export.csv"), text.getBytes(charset));
        return LoadedTrade.in(folder, ChinaCustoms.find(file, EXPORT, NO_RATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "GBK", "UTF-8"})
    void an_export_is_read_in_each_of_its_encodings(String charset) throws Exception {
        LoadedTrade loaded = load(QUERY, Charset.forName(charset));
        assertThat(loaded.report().loaded()).as(loaded.findings().toString()).isTrue();
        assertThat(loaded.rows())
                .containsExactly(
                        "CHN JPN 850511 X 202401 85051110 - 12345678 1234.567",
                        "CHN USA 851713 X 202401 85171300 - 300000 0.201",
                        "CHN DEU 900110 X 202401 90011000 - 900 -",
                        "CHN JPN 980100 X 202401 98010030 - 77 - NO_PRODUCT");
        assertThat(loaded.findings().toString())
                .contains("codes that are no product, such as 98010030, are set aside: 1 rows, 77 US dollars.")
                .contains("11 months of 2024 are missing (2024-02,");
        assertThat(loaded.record()).startsWith("china-customs-export-2024; 2024, without 2024-02");
    }

    @Test
    void a_mark_tabs_and_a_comma_at_the_end_of_rows_do_no_harm() throws Exception {
        String text = "\uFEFF"
                + QUERY.replace("\"12,345,678\"\n", "\"12,345,678\",\n")
                        .replace("116,", "116\t,")
                        .replace("\n", "\r\n");
        LoadedTrade loaded = load(text, StandardCharsets.UTF_8);
        assertThat(loaded.report().loaded()).as(loaded.findings().toString()).isTrue();
        assertThat(loaded.rows().get(0)).isEqualTo("CHN JPN 850511 X 202401 85051110 - 12345678 1234.567");
    }

    @Test
    void headers_may_be_english_and_the_file_may_say_its_flow() throws Exception {
        String text = """
                Flow,Date of data,Commodity code,Trading partner code,Trade mode code,Quantity,Unit,US dollar
                Import,2024-12,26110000,502,10,"2,000",Kilogram,"5,000"
                Import,2024-12,26110000,502,14,"1,000",Kilogram,"2,500"
                出口,2024年12月,26110000,502,10,1,Kilogram,3
                """;
        Path file = Files.writeString(folder.resolve("query.csv"), text);
        LoadedTrade loaded = LoadedTrade.in(folder, ChinaCustoms.find(file, Optional.empty(), NO_RATE));
        assertThat(loaded.rows())
                .containsExactly(
                        "USA CHN 261100 M 202412 26110000 10 5000 2.000",
                        "USA CHN 261100 M 202412 26110000 14 2500 1.000",
                        "CHN USA 261100 X 202412 26110000 10 3 0.001");
        assertThat(loaded.record()).startsWith("china-customs-2024;");
    }

    @Test
    void yuan_need_a_rate_and_dollars_need_none() throws Exception {
        String yuan = QUERY.replace("美元", "人民币");
        Path file = Files.write(folder.resolve("yuan.csv"), yuan.getBytes(GB));
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> ChinaCustoms.find(file, EXPORT, NO_RATE))
                .withMessage("yuan.csv has yuan and no dollars, and no rate is given. Maybe ask the query for dollars,"
                        + " or add --cny-usd RATE --rate-source TEXT.");
        Optional<ExchangeRate> half = Optional.of(new ExchangeRate("CNY", "0.5", "drawn"));
        LoadedTrade loaded = LoadedTrade.in(folder, ChinaCustoms.find(file, EXPORT, half));
        assertThat(loaded.rows().get(0)).contains(" 6172839 ");
        assertThat(loaded.record()).contains("2024, CNY at 0.5 USD (drawn), without");
        Files.write(folder.resolve("a.csv"), yuan.replace("2024", "2023").getBytes(GB));
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> ChinaCustoms.find(folder, EXPORT, half))
                .withMessageContaining("holds the years [2023, 2024], and the rate is the average of one.");
    }

    @Test
    void a_flow_that_nobody_says_is_not_guessed() throws Exception {
        Path file = Files.write(folder.resolve("export.csv"), QUERY.getBytes(GB));
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> ChinaCustoms.find(file, Optional.empty(), NO_RATE))
                .withMessage("export.csv does not say whether it holds imports or exports."
                        + " Maybe add --flow import or --flow export.");
    }

    @Test
    void months_in_files_of_their_own_become_a_year() throws Exception {
        for (int month = 1; month <= 12; month++) {
            String period = "2024%02d".formatted(month);
            String text = QUERY.replace("202401", period);
            Files.write(folder.resolve("m" + period + ".csv"), text.getBytes(GB));
        }
        LoadedTrade loaded = LoadedTrade.in(folder, ChinaCustoms.find(folder, EXPORT, NO_RATE));
        assertThat(loaded.report().rowsMatched()).isEqualTo(36);
        assertThat(loaded.record()).startsWith("china-customs-export-2024; 2024; DECLARATIONS HS2022");
        assertThat(loaded.findings()).noneMatch(said -> said.contains("missing"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"12,345,678\"|\"12,34\"|export.csv:2: value (12,34) must be a number. Maybe a comma",
                "\"12,345,678\"|many|export.csv:2: value (many) must be a number.",
                "\"1,234,567\"|viel|export.csv:2: quantity (viel) must be a number.",
                "85051110|850511101112|export.csv:2: HS code (850511101112) must have six digits.",
                "85051110,\"钕铁硼磁铁\",116|85051110,,888|export.csv:2: importer (888) is not known: 1 rows, 12,345,678",
                "202401,85171300|202301,85171300|export.csv:3: the year (2023) must be 2024. Maybe the file holds two",
                ",美国,\"1,000\",台,\"200.5\",千克,\"300,000\"|,美国|export.csv:3: the value is missing."
            })
    void a_row_that_is_not_right_is_named(String from, String to, String said) throws Exception {
        assertThat(QUERY).contains(from);
        LoadedTrade loaded = load(QUERY.replace(from, to), GB);
        assertThat(loaded.report().loaded()).isFalse();
        assertThat(loaded.findings().toString()).contains(said);
    }

    @Test
    void a_file_of_another_kind_is_refused() throws Exception {
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> load(QUERY.replace("贸易伙伴编码", "国别"), GB))
                .withMessageStartingWith("export.csv:1: the header has no column 贸易伙伴编码 or 伙伴编码 or");
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> load(QUERY, Charset.forName("UTF-16")))
                .withMessage("export.csv is UTF-16, not UTF-8 or GB18030. Maybe it was saved by a spreadsheet.");
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> load("", GB))
                .withMessage("export.csv is empty. Maybe the download was cut off.");
        String headOnly = QUERY.lines().findFirst().orElseThrow() + "\n";
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> load(headOnly, GB))
                .withMessageContaining("export.csv:2: the month () must be like 202401.");
        Path cut = Files.write(folder.resolve("cut.csv"), Arrays.copyOf(QUERY.getBytes(GB), 3));
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> ChinaCustoms.find(cut, EXPORT, NO_RATE))
                .withMessage("cut.csv is neither UTF-8 nor GB18030."
                        + " Maybe it was cut off in the middle of a character.");
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> ChinaCustoms.find(folder.resolve("none"), EXPORT, NO_RATE))
                .withMessageContaining("There is nothing at");
    }
}
