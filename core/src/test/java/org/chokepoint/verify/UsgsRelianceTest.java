// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the salient statistics of a drawn commodity give, and why some give nothing. */
class UsgsRelianceTest {
    private static final String HEADER =
            "MCS chapter,Section,Commodity,Country,Statistics,Statistics_detail,Unit,Year,Value,Notes\n";

    @TempDir
    Path folder;

    private List<Compared> rows(Figures figures, String... lines) throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (String line : lines) {
            String[] words = line.split("\\|", -1);
            text.append("X,Salient Statistics—United States,Rock,United States,%s,\"%s\",t,%s,\"%s\",%n"
                    .formatted(words[0], words[1], words.length > 3 ? words[3] : "2024", words[2]));
        }
        Files.createDirectories(folder.resolve("usgs"));
        Files.write(
                folder.resolve("usgs/MCS2026_Commodities_Data.csv"),
                text.toString().getBytes(Charset.forName("windows-1252")));
        return new UsgsReliance().compare(figures);
    }

    private Compared row(String... lines) throws IOException {
        List<Compared> rows = rows(Figures.with(folder), lines);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private Figures reading(String columns) {
        return Figures.with(folder).replacing("usgs-readings.csv", """
                        # Title: x
                        # Reference: y
                        # Licence: OWN
                        commodity,made,imports,exports,stocks
                        Rock,%s
                        """.formatted(columns));
    }

    private static final String CONSUMED = "Consumption|Consumption, apparent|1,000";

    private static String printed(String percent) {
        return "Net import reliance|Net import reliance as a percentage of apparent consumption|" + percent;
    }

    @Test
    void production_and_consumption_give_the_printed_reliance() throws IOException {
        Compared row = row("Production|Production|600", CONSUMED, printed("40"));
        assertThat(row.verdict()).isEqualTo(Compared.Agreement.AGREES);
        assertThat(row.note()).isEmpty();
        assertThat(row("Production|Production|600", CONSUMED, printed("46")).verdict())
                .isEqualTo(Compared.Agreement.DIFFERS);
    }

    @ParameterizedTest
    @CsvSource({
        "E,1500,AGREES",
        "E,600,DIFFERS",
        ">50,100,AGREES",
        ">50,600,DIFFERS",
        "<25,900,AGREES",
        "<25,600,DIFFERS"
    })
    void bounds_and_net_exporters_are_judged_as_such(String percent, String made, Compared.Agreement expected)
            throws IOException {
        assertThat(row("Production|Production|" + made, CONSUMED, printed(percent))
                        .verdict())
                .isEqualTo(expected);
    }

    /** New scrap alone would give 60, and so nobody is asked which lines to take. */
    @Test
    void lines_are_those_of_the_reading_and_no_others() throws IOException {
        String[] lines = {
            "Production|Production: Primary|300",
            "Production|Production: Old scrap|100",
            "Production|Production: New scrap|400",
            CONSUMED,
            printed("60")
        };
        assertThat(row(lines).verdict()).isEqualTo(Compared.Agreement.DIFFERS);
        assertThat(rows(reading("Production: Primary|Production: Old scrap,,,"), lines))
                .extracting(row -> row.verdict() + " " + row.note())
                .containsExactly("AGREES made: Production: Primary + Production: Old scrap");
    }

    /** From (495 − 0.5 + 90) of 1,050 to (505 + 110) of 950, by the room of two digits each. */
    @Test
    void trade_and_the_fall_of_stocks_give_it_where_they_define_it() throws IOException {
        String[] lines = {
            "Import|Imports|500|2023",
            "Stock|Stocks|300|2023",
            CONSUMED + "|2023",
            printed("50") + "|2023",
            "Production|Mine|900",
            "Import|Imports|500",
            "Export|Exports|s",
            "Stock|Stocks|200",
            CONSUMED,
            printed("60")
        };
        assertThat(rows(reading(",Imports,Exports,Stocks"), lines))
                .extracting(row -> row.what() + " " + row.verdict() + " " + row.got())
                .containsExactly("Rock 2023 OPEN –", "Rock 2024 AGREES 55.667–64.737");
        assertThat(rows(reading(",Imports,,"), lines))
                .extracting(Compared::verdict)
                .containsExactly(Compared.Agreement.AGREES, Compared.Agreement.DIFFERS);
    }

    @Test
    void withheld_inputs_leave_it_open() throws IOException {
        assertThat(row("Production|Production|W", CONSUMED, printed("40")).verdict())
                .isEqualTo(Compared.Agreement.OPEN);
        assertThat(row("Production|Production|600", "Consumption|Consumption, apparent|W", printed("40"))
                        .note())
                .contains("withheld");
        assertThat(row(CONSUMED, printed("40")).note()).isEqualTo("production is not printed");
    }

    @Test
    void readings_that_come_with_the_program_name_one_of_both() throws IOException {
        assertThat(UsgsReading.all(Figures.shipped())).hasSizeGreaterThan(30);
        assertThatThrownBy(() -> rows(reading("Production,Imports,,"), CONSUMED, printed("40")))
                .hasMessageContaining("one of the two");
    }

    @ParameterizedTest
    @CsvSource({
        "1970,1965,1975",
        "2200,2150,2250",
        "114000,113500,114500",
        "16,15.5,16.5",
        "4,3.5,4.5",
        "0.08,0.075,0.085",
        "1.06,1.055,1.065",
        "s,0,0.5",
        "—,0,0",
        "2.4,2.35,2.45",
        "'<1,000',0,1000"
    })
    void numbers_are_rounded_to_three_digits_or_fewer(String text, double low, double high) {
        assertThat(UsgsSalient.amount(text).orElseThrow().low()).isEqualTo(low, within(1e-9));
        assertThat(UsgsSalient.amount(text).orElseThrow().high()).isEqualTo(high, within(1e-9));
    }
}
