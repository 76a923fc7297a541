// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import static org.assertj.core.api.Assertions.assertThat;
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

    private Compared row(String... lines) throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (String line : lines) {
            String[] words = line.split("\\|", -1);
            text.append("X,Salient Statistics—United States,Rock,United States,%s,\"%s\",t,2024,\"%s\",%n"
                    .formatted(words[0], words[1], words[2]));
        }
        Files.createDirectories(folder.resolve("usgs"));
        Files.write(
                folder.resolve("usgs/MCS2026_Commodities_Data.csv"),
                text.toString().getBytes(Charset.forName("windows-1252")));
        List<Compared> rows = new UsgsReliance().compare(Figures.with(folder));
        assertThat(rows).hasSize(1);
        return rows.get(0);
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
                .isEqualTo(Compared.Agreement.DISPUTED);
    }

    @ParameterizedTest
    @CsvSource({
        "E,1500,AGREES",
        "E,600,DISPUTED",
        ">50,100,AGREES",
        ">50,600,DISPUTED",
        "<25,900,AGREES",
        "<25,600,DISPUTED"
    })
    void bounds_and_net_exporters_are_judged_as_such(String percent, String made, Compared.Agreement expected)
            throws IOException {
        assertThat(row("Production|Production|" + made, CONSUMED, printed(percent))
                        .verdict())
                .isEqualTo(expected);
    }

    @Test
    void the_note_says_which_lines_gave_it() throws IOException {
        Compared row = row(
                "Production|Production: Primary|300",
                "Production|Production: Old scrap|100",
                "Production|Production: New scrap|400",
                CONSUMED,
                printed("60"));
        assertThat(row.verdict()).isEqualTo(Compared.Agreement.AGREES);
        assertThat(row.note()).isEqualTo("Production: New scrap");
        Compared trade =
                row("Production|Mine|900", "Import|Imports|500", "Export|Exports|100", CONSUMED, printed("40"));
        assertThat(trade.note()).isEqualTo("imports less exports, over the printed consumption");
    }

    @Test
    void withheld_inputs_leave_it_open() throws IOException {
        assertThat(row("Production|Production|W", CONSUMED, printed("40")).verdict())
                .isEqualTo(Compared.Agreement.OPEN);
        assertThat(row("Production|Production|600", "Consumption|Consumption, apparent|W", printed("40"))
                        .note())
                .contains("withheld");
    }

    @ParameterizedTest
    @CsvSource({"1970,1965,1975", "2200,2150,2250", "114000,113500,114500", "16,15.5,16.5", "—,0,0", "2.4,2.35,2.45"})
    void numbers_are_rounded_to_three_digits_or_fewer(String text, double low, double high) {
        assertThat(UsgsSalient.amount(text).orElseThrow().low()).isEqualTo(low, within(1e-9));
        assertThat(UsgsSalient.amount(text).orElseThrow().high()).isEqualTo(high, within(1e-9));
    }
}
