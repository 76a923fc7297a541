// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.domain.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes with the program agrees; a wrong input is seen; what is not there is neither passed nor failed. */
class VerificationTest {
    @TempDir
    Path folder;

    private static Verified run(Check check, Figures figures) {
        return Verification.of(List.of(check), figures).checks().get(0);
    }

    @Test
    void every_table_that_comes_with_the_program_agrees() {
        Verification verification = Verification.of(Checks.STANDARD, Figures.shipped());
        assertThat(verification.hasFailed()).isFalse();
        Map<String, Integer> rows = new TreeMap<>();
        verification.checks().stream()
                .filter(check -> check.notRun().isEmpty())
                .forEach(check -> rows.put(check.card().id(), check.rows().size()));
        assertThat(rows)
                .containsEntry("doj-hhi", 1)
                .containsEntry("eu-supply-risk-2017", 59)
                .containsEntry("eu-fallbacks-2017", 175)
                .containsEntry("eu-groups-2017", 4)
                .containsEntry("normalised-hhi-2020", 30)
                .containsEntry("geopolrisk-2022", 10);
    }

    @Test
    void ids_are_one_and_only_and_tables_say_whose_they_are() {
        assertThat(Checks.STANDARD).extracting(check -> check.card().id()).doesNotHaveDuplicates();
        assertThat(Checks.STANDARD)
                .allSatisfy(check -> assertThat(check.card().citation()).isNotBlank());
    }

    @Test
    void three_rows_of_the_eu_lists_are_disputed_for_a_reason() {
        Verified lists = run(new EuCriticalLists(), Figures.shipped());
        assertThat(lists.rows())
                .filteredOn(row -> row.verdict() == Compared.Agreement.DISPUTED)
                .allSatisfy(row -> assertThat(row.note()).isNotBlank())
                .extracting(Compared::what)
                .containsExactly("Coking coal 2017", "Copper 2023", "Nickel 2023");
        assertThat(lists.rows().stream().filter(row -> row.expected().equals("listed")))
                .hasSize(27 + 30 + 34);
    }

    /** Each is one figure of one row, changed; each must be seen. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eu-supply-risk-2017.csv|BOTH,7.5,1.9|BOTH,9.5,1.9|eu-supply-risk-2017|Tungsten
            eu-supply-risk-2017.csv|3.5,1.1,34,0,1.0|3.5,1.1,94,0,1.0|eu-fallbacks-2017|Gallium, both
            eu-supply-risk-2017.csv|0.0,1.0,2.1|0.0,1.0,3.1|eu-groups-2017|PGMs, supply risk
            eu-scores.csv|Tungsten,1.8,7.3|Tungsten,0.8,7.3|eu-lists|Tungsten 2017
            eu-lists.csv|2020,strontium,Strontium|2020,strontium,Talc|eu-lists|Talc 2020
            eu-lists.csv|2020,strontium,Strontium|2020,strontium,Strontia|eu-lists|Strontia 2020
            eu-lists.csv|2017,vanadium,Vanadium|2017,arsenic,Arsenic|eu-lists|Arsenic 2017
            normalised-hhi-2020.csv|Vanadium,0.2423,39|Vanadium,0.2423,41|normalised-hhi-2020|Vanadium
            doj-hhi.csv|four firms,2600,30|four firms,2600,31|doj-hhi|four firms
            geopolrisk-imports-2022.csv|CHN,125.447,31.769|CHN,125.447,31.770|geopolrisk-2022|Nickel, score
            geopolrisk-2022.csv|0.2035183372902862|0.2035183372912862|geopolrisk-2022|Manganese, factor
            """)
    void a_wrong_figure_is_seen(String table, String right, String wrong, String check, String row) throws IOException {
        String text = Figures.shipped().text(table);
        assertThat(text).contains(right);
        Figures changed = Figures.shipped().replacing(table, text.replace(right, wrong));
        Verification verification = Verification.of(Checks.STANDARD, changed);
        assertThat(verification.hasFailed()).isTrue();
        assertThat(verification.checks().stream()
                        .filter(one -> one.card().id().equals(check))
                        .flatMap(one -> one.rows().stream())
                        .filter(one -> one.verdict() == Compared.Agreement.DIFFERS)
                        .map(Compared::what))
                .contains(row);
    }

    @Test
    void a_table_whose_file_is_not_there_is_not_run() {
        Verified check = run(new EuEconomicImportance2023(), Figures.with(folder));
        assertThat(check.notRun()).contains("eu-crm/fact_MaterialUseShares.csv");
        assertThat(check.hasFailed()).isFalse();
        assertThat(run(new EuEconomicImportance2023(), Figures.shipped()).notRun())
                .isEqualTo(check.notRun());
    }

    @Test
    void a_file_of_data_is_compared_with_what_was_printed() throws IOException {
        Files.createDirectories(folder.resolve("eu-crm"));
        Files.writeString(folder.resolve("eu-crm/fact_MaterialUseShares.csv"), """
                Material,Application,Share,NACE sector,VA
                Tungsten,Tools,90%,C25,204200
                Tungsten,Other,10%,C28,100000
                Lithium,Batteries,100%,C27,20000
                """);
        Verified check = run(new EuEconomicImportance2023(), Figures.with(folder));
        assertThat(check.rows())
                .extracting(row -> row.what() + " " + row.verdict())
                .containsExactlyInAnyOrder("Tungsten AGREES", "Lithium DIFFERS");
    }

    @Test
    void geopolrisk_from_its_files_knows_what_a_stored_zero_and_a_total_are() throws IOException {
        Files.createDirectories(folder.resolve("geopolrisk"));
        Files.writeString(folder.resolve("geopolrisk/nickel.csv"), """
                Country,Country_Code,Country_ISO,2022
                A,1,AAA,30
                B,2,BBB,10
                C,3,CCC,
                Total,DELETE,DELETE,40
                """);
        Files.writeString(folder.resolve("geopolrisk/manganese.csv"), """
                Country,Country_Code,Country_ISO,2022
                A,1,AAA,5
                """);
        Files.writeString(folder.resolve("geopolrisk/wgi.csv"), """
                Country/Territory,Code,country_code,2022
                A,AAA,1,0.2
                B,BBB,2,0
                C,CCC,3,0.3
                C,CCC,3,0.4
                """);
        Files.writeString(folder.resolve("geopolrisk/trade_data.csv"), """
                Exporting Country,rawMaterial,Trade Value (1000 USD),Quantity (mTonnes)
                1,Nickel,2,10
                2,Nickel,2,10
                3,Nickel,6,20
                1,Manganese,1,1
                """);
        Figures figures = Figures.with(folder).replacing("geopolrisk-2022.csv", """
                        # Title: x
                        # Reference: y
                        # Licence: OWN
                        material,importer,hhi,production,import_risk,score,price,midpoint,factor
                        Nickel,USA,0.625,10,0.34,0.2125,0.25,0.053125,0.129758964437016
                        Manganese,USA,1,0,0.2,0.2,1,0.2,0.488504338757756
                        """);
        assertThat(run(new GeoPolRiskHhi2022(), figures).rows())
                .extracting(Compared::verdict)
                .containsOnly(Compared.Agreement.AGREES);
        assertThat(run(new GeoPolRiskFiles2022(), figures).rows())
                .filteredOn(row -> !row.what().endsWith("factor"))
                .hasSize(8)
                .extracting(Compared::verdict)
                .containsOnly(Compared.Agreement.AGREES);
    }

    @ParameterizedTest
    @CsvSource({"0.22,0.215,0.225", "5,4.5,5.5", "0.0,0,0.05", "-1.5,-1.55,-1.45", "67000,66999.5,67000.5"})
    void a_printed_number_has_the_room_of_its_last_digit(String text, double low, double high) {
        Interval room = new Printed(text).room();
        assertThat(room.low()).isCloseTo(low, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(room.high()).isCloseTo(high, org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void a_table_without_its_citation_or_with_a_word_for_a_number_is_refused() {
        Figures bare = Figures.shipped().replacing("doj-hhi.csv", "# Title: x\nmarket,hhi\na,1\n");
        assertThatThrownBy(() -> run(new DojConcentration(), bare))
                .hasMessage("doj-hhi.csv lacks the line \"# Reference:\" in its head.");
        String head = "# Title: x\n# Reference: y\n# Licence: OWN\n";
        Figures word = Figures.shipped()
                .replacing("doj-hhi.csv", head + "market,hhi,share_1,share_2,share_3,share_4\na,1,2,3,4,five\n");
        assertThatThrownBy(() -> run(new DojConcentration(), word))
                .hasMessageContaining("share_4: Printed number (five) is none");
    }

    @Test
    void a_check_has_rows_or_a_reason() {
        CheckCard card = new DojConcentration().card();
        assertThatThrownBy(() -> new Verified(card, List.of(), Optional.empty()))
                .hasMessageContaining("rows or a reason");
    }
}
