// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.comext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.sources.ExchangeRate;
import org.chokepoint.sources.SourceException;
import org.chokepoint.store.LoadedTrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawn months and years in both layouts of the bulk files; a euro is worth two dollars here. */
class ComextTest {
    private static final ExchangeRate TWO = new ExchangeRate("EUR", "2", "drawn");
    private static final String NEW = "REPORTER,PARTNER,TRADE_TYPE,PRODUCT_NC,PRODUCT_SITC,PRODUCT_CPA21,PRODUCT_CPA22,"
            + "PRODUCT_BEC,PRODUCT_BEC5,PRODUCT_SECTION,FLOW,STAT_PROCEDURE,SUPPL_UNIT,PERIOD,VALUE_EUR,VALUE_NAC,"
            + "QUANTITY_KG,QUANTITY_SUPPL_UNIT\n";
    private static final String OLD = "DECLARANT,DECLARANT_ISO,PARTNER,PARTNER_ISO,TRADE_TYPE,PRODUCT_NC,PRODUCT_SITC,"
            + "PRODUCT_cpa2002,PRODUCT_cpa2008,PRODUCT_CPA2_1,PRODUCT_BEC,PRODUCT_SECTION,FLOW,STAT_REGIME,SUPP_UNIT,"
            + "PERIOD,VALUE_IN_EUROS,QUANTITY_IN_KG,SUP_QUANTITY\n";

    @TempDir
    Path folder;

    private static String row(String places, String product, String flow, String procedure, String end) {
        return "%s,E,%s,1,1,1,1,1,06,%s,%s,NO_SU,%s,0\n".formatted(places, product, flow, procedure, end);
    }

    private static String month(String period) {
        return NEW + row("AT,CN", "85051100", "1", "1", period + ",100,100,2000");
    }

    private LoadedTrade load(String name, String text) throws Exception {
        Files.writeString(folder.resolve(name), text);
        return LoadedTrade.in(folder, Comext.find(folder.resolve(name), TWO));
    }

    private Path packed(String name, String... members) throws IOException {
        Path archive = folder.resolve(name);
        try (SevenZOutputFile out = new SevenZOutputFile(archive.toFile())) {
            for (int i = 0; i < members.length; i++) {
                SevenZArchiveEntry entry = new SevenZArchiveEntry();
                entry.setName("full_" + i + ".dat");
                out.putArchiveEntry(entry);
                out.write(members[i].getBytes(StandardCharsets.UTF_8));
                out.closeArchiveEntry();
            }
        }
        return archive;
    }

    @Test
    void a_year_keeps_its_national_lines_and_says_what_it_sets_aside() throws Exception {
        String text = NEW
                + row("AT,CN", "85051100", "1", "1", "202452,100.5,100,2000")
                + row("AT,CN", "85051100", "1", "2", "202452,50,50,0")
                + row("GR,US", "85051190", "2", "1", "202452,7,7,")
                + row("AT,CN", "TOTAL", "1", "1", "202452,9999,9999,1")
                + row("AT,CN", "8505", "1", "1", "202452,150,150,1")
                + row("AT,EU27_2020_EXTRA", "85051100", "1", "1", "202452,300,300,1")
                + row("AT,CN", "85051100", "1", "4", "202452,150,150,1")
                + row("AT,CN", "85XXXXXX", "1", "1", "202452,5,5,0")
                + row("AT,CN", "28SSS280", "1", "1", "202452,6,6,0")
                + row("AT,QZ", "85051100", "1", "1", "202452,8,8,0")
                + row("AT,CN", "99500000", "1", "1", "202452,3,3,0");
        LoadedTrade loaded = load("full_202452.dat", text);
        assertThat(loaded.report().loaded()).as(loaded.findings().toString()).isTrue();
        assertThat(loaded.rows())
                .containsExactly(
                        "CHN AUT 850511 M 2024 85051100 E/1/NO_SU 201 2.000",
                        "CHN AUT 850511 M 2024 85051100 E/2/NO_SU 100 0.000",
                        "GRC USA 850511 X 2024 85051190 E/1/NO_SU 14 -",
                        "CHN AUT TOTAL M 2024 - E/1/NO_SU 19998 0.001 TOTAL",
                        "CHN AUT 8505 M 2024 - E/1/NO_SU 300 0.001 TOTAL",
                        "GROUP AUT 850511 M 2024 85051100 E/1/NO_SU 600 0.001 TOTAL",
                        "CHN AUT 850511 M 2024 85051100 E/4/NO_SU 300 0.001 TOTAL",
                        "CHN AUT 85XXXX M 2024 85XXXXXX E/1/NO_SU 10 0.000 CONFIDENTIAL",
                        "CHN AUT 28SSS2 M 2024 28SSS280 E/1/NO_SU 12 0.000 CONFIDENTIAL",
                        "NES_SECRET AUT 850511 M 2024 85051100 E/1/NO_SU 16 0.000 NOWHERE",
                        "CHN AUT 995000 M 2024 99500000 E/1/NO_SU 6 0.000 NO_PRODUCT");
        assertThat(loaded.findings())
                .containsExactly(
                        "full_202452.dat: products kept secret, such as 28SSS280, are set aside: 2 rows,"
                                + " 22 US dollars.",
                        "full_202452.dat: codes that are no product, such as 99500000, are set aside: 1 rows,"
                                + " 6 US dollars.");
        assertThat(loaded.record()).isEqualTo("comext-2024; 2024, EUR at 2 USD (drawn); DECLARATIONS HS2022");
    }

    @Test
    void months_become_the_year_and_those_that_are_missing_are_said() throws Exception {
        for (int month = 1; month <= 12; month++) {
            if (month != 5 && month != 11) {
                String period = "2024%02d".formatted(month);
                packed("full_v2_" + period + ".7z", month(period));
            }
        }
        LoadedTrade loaded = LoadedTrade.in(folder, Comext.find(folder, TWO));
        assertThat(loaded.report().loaded()).as(loaded.findings().toString()).isTrue();
        assertThat(loaded.rows())
                .hasSize(10)
                .element(1)
                .isEqualTo("CHN AUT 850511 M 202402 85051100 E/1/NO_SU 200 2.000");
        assertThat(loaded.findings())
                .containsExactly("comext-2024: 2 months of 2024 are missing (2024-05, 2024-11):"
                        + " what follows is a part of the year.");
        assertThat(loaded.record()).contains("2024, EUR at 2 USD (drawn), without 2024-05 2024-11");
        packed("full_v2_202405.7z", month("202405"));
        packed("full_v2_202411.7z", month("202411"));
        LoadedTrade whole = LoadedTrade.in(folder, Comext.find(folder, TWO));
        assertThat(whole.findings()).isEmpty();
        assertThat(whole.report().rowsMatched()).isEqualTo(12);
    }

    @Test
    void a_year_beside_its_months_is_refused() throws Exception {
        Files.writeString(folder.resolve("full202401.dat"), month("202401"));
        Files.writeString(folder.resolve("full202452.dat"), month("202452"));
        assertThat(LoadedTrade.in(folder, Comext.find(folder, TWO)).findings())
                .anyMatch(said -> said.endsWith("2024 is there as a whole year and by months, which would count twice."
                        + " Maybe load one of the two."));
        assertThat(load("full_202413.dat", month("202413")).findings())
                .contains("comext-2024: period (202413) is neither the year nor a month of it."
                        + " Maybe the file was edited.");
        String twice = month("202401") + month("202401").substring(NEW.length());
        assertThat(load("full_double.dat", twice).findings())
                .anyMatch(said -> said.contains("the flow of 85051100 from CHN to AUT was already in line 2."));
    }

    @Test
    void the_older_layout_has_numbers_and_letters_of_places() throws Exception {
        String text = OLD + "001,FR,0003,NL,I,85051100,1,1,1,1,1,1,1,1,A,200101,2580,600,1\n";
        LoadedTrade loaded = load("full200101.dat", text);
        assertThat(loaded.rows()).containsExactly("NLD FRA 850511 M 200101 85051100 I/1/A 5160 0.600");
        assertThat(loaded.record()).endsWith("DECLARATIONS HS1996");
    }

    @ParameterizedTest
    @CsvSource({"1988,HS1992", "1995,HS1992", "1996,HS1996", "2006,HS2002", "2007,HS2007", "2021,HS2017", "2024,HS2022"
    })
    void a_year_is_counted_in_the_edition_of_its_time(int year, HsRevision revision) {
        assertThat(HsRevision.inForce(year)).isEqualTo(revision);
    }

    @Test
    void an_archive_that_is_not_whole_or_not_one_table_is_refused() throws Exception {
        Path whole = packed("full_v2_202401.7z", month("202401"));
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("full_v2_202402.7z"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> Comext.find(cut, TWO))
                .withMessageStartingWith("full_v2_202402.7z is no sound 7z archive (")
                .withMessageEndingWith("Maybe the download was cut off.");
        Path two = packed("full_v2_202403.7z", month("202403"), month("202404"));
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> Comext.find(two, TWO))
                .withMessage("full_v2_202403.7z holds 2 tables, not one .dat file. Maybe it is another archive.");
        Path parts = packed("full_partxixu_v2_202401.7z", month("202401"));
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> Comext.find(parts, TWO))
                .withMessageContaining("parts of the United Kingdom, which would count twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "202401,100,100|202401,many,100|full.dat:2: value (many) must be a number. Maybe a comma",
                "202401,100,100,2000|202401,100,100,2 t|full.dat:2: quantity (2 t) must be a number. Maybe a comma",
                "AT,CN|AT,ZZ|full.dat:2: exporter (ZZ) is not known: 1 rows, 200 US dollars.",
                "85051100|850511|comext-2024: none of the 1 rows is a flow: all are totals",
                "85051100|85051|full.dat:2: HS code (85051) must have six digits. Maybe a leading zero was lost."
            })
    void a_row_that_is_not_right_is_named(String from, String to, String said) throws Exception {
        String row = month("202401").substring(NEW.length()).replace(from, to);
        LoadedTrade loaded = load("full.dat", NEW + row);
        assertThat(loaded.report().loaded()).isFalse();
        assertThat(loaded.findings().toString()).contains(said);
    }

    @Test
    void a_file_that_ends_in_the_middle_of_a_row_is_refused() throws Exception {
        String text = month("202401") + row("AT,US", "85051100", "1", "1", "202401,1,1,1");
        LoadedTrade loaded = load("full.dat", text.substring(0, text.length() - 9));
        assertThat(loaded.findings())
                .anyMatch(
                        line -> line.startsWith("full.dat:3: the line cannot be read (Expected Number of Columns: 18"));
        assertThat(loaded.report().loaded()).isFalse();
    }

    @Test
    void a_file_of_another_kind_is_refused() throws Exception {
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> load("full.dat", month("202401").replace("VALUE_EUR", "VALUE")))
                .withMessageStartingWith("full.dat:1: the header has no column VALUE_EUR or VALUE_IN_EUROS.");
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> load("full.dat", NEW))
                .withMessageContaining("full.dat:2: PERIOD () must be a month such as 202401");
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> load("full.dat", ""))
                .withMessage("full.dat is empty. Maybe the download was cut off.");
        Path wide = Files.writeString(folder.resolve("wide.dat"), month("202401"), Charset.forName("UTF-16"));
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> Comext.find(wide, TWO))
                .withMessageContaining("wide.dat is UTF-16");
        Files.createDirectory(folder.resolve("none"));
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> Comext.find(folder.resolve("none"), TWO))
                .withMessageContaining("There is no Comext file in");
    }

    @Test
    void one_rate_serves_one_year_and_one_layout() throws Exception {
        Files.writeString(folder.resolve("full1.dat"), month("202301"));
        Files.writeString(folder.resolve("full2.dat"), month("202401"));
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> Comext.find(folder, TWO))
                .withMessageEndingWith("holds the years [2023, 2024], and the rate is the average of one."
                        + " Maybe load one year at a time.");
        String older = OLD + "001,FR,0003,NL,I,85051100,1,1,1,1,1,1,1,1,A,202401,1,1,1\n";
        Files.writeString(folder.resolve("full1.dat"), older);
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> Comext.find(folder, TWO))
                .withMessageContaining("full1.dat and full2.dat have other columns.");
    }

    @Test
    void another_rate_is_another_load() throws Exception {
        Path file = Files.writeString(folder.resolve("full_202401.dat"), month("202401"));
        LoadedTrade.in(folder, Comext.find(file, TWO));
        LoadedTrade again = LoadedTrade.in(folder, Comext.find(file, new ExchangeRate("EUR", "1.08245", "drawn anew")));
        assertThat(again.report().loaded()).isTrue();
        assertThat(again.rows()).containsExactly("CHN AUT 850511 M 202401 85051100 E/1/NO_SU 108 2.000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0.00", "1,08", "-1", "1.123456789", "12345", "NaN", "1e3"})
    void a_rate_that_is_none_is_refused(String rate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExchangeRate("EUR", rate, "ECB"))
                .withMessage("Rate (" + rate + ") must be US dollars for one EUR, a number above zero."
                        + " Maybe a comma stands for the point.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExchangeRate("EUR", "1.08", " "))
                .withMessageStartingWith("The rate (1.08) has no source.");
    }
}
