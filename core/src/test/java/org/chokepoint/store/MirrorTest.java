// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.registry.Finding;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.comtrade.ComtradeFiles;
import org.chokepoint.survey.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both sides' declarations of UN Comtrade, in every layout, become one value a flow. */
class MirrorTest {
    private static final String CSV = """
            typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,flowCode,partnerCode,partner2Code,\
            classificationCode,cmdCode,customsCode,motCode,netWgt,isNetWgtEstimated,primaryValue
            C,A,20240101,2024,52,2024,156,X,276,0,H6,810194,C00,0,2000,False,100000
            C,A,20240101,2024,52,2024,276,M,156,0,H6,810194,C00,0,2100,False,110000
            C,A,20240101,2024,52,2024,276,M,156,0,H6,810194,C00,1000,2100,False,110000
            C,A,20240101,2024,52,2024,276,M,0,0,H6,810194,C00,0,2100,False,110000
            C,A,20240101,2024,52,2024,392,X,842,0,H6,810194,C00,0,0,True,5000
            C,A,20240101,2024,52,2024,842,M,490,0,H6,810194,C00,0,700,True,7000
            C,A,20240101,2024,52,2024,842,M,899,0,H6,810194,C00,0,700,False,900
            C,A,20240101,2024,52,2024,842,RX,490,0,H6,810194,C00,0,700,False,7000
            C,A,20240101,2024,52,2024,842,M,156,0,H5,851712,C00,0,700,False,7000
            C,A,20230101,2023,52,2023,842,M,156,0,H6,810194,C00,0,700,False,7000
            C,A,20240101,2024,52,2024,842,M,156,0,H6,81,C00,0,700,False,7000
            """.replace("\\\n", "");

    private record Flow(String exporter, String importer, long value, String tonnes, String state, double gap) {}

    private static final Question<Flow> FLOWS = new Question<>(
            MirrorTest.class,
            "mirrored.sql",
            row -> new Flow(
                    row.text("exporter"),
                    row.text("importer"),
                    row.count("value_usd"),
                    row.text("quantity_t"),
                    row.text("state"),
                    row.real("gap")));

    @TempDir
    Path folder;

    private List<Flow> load(Path file) throws SourceException {
        Store store = World.store(folder.resolve(file.getFileName() + "-store"));
        LoadReport report = store.load(ComtradeFiles.find(file, 2024, HsRevision.HS2022), false)
                .get(0);
        assertThat(report.findings().stream().filter(Finding::isError)).isEmpty();
        assertThat(report.loaded()).isTrue();
        List<Flow> flows;
        try (Edition edition = store.open()) {
            flows = edition.ask(FLOWS, Map.of());
            assertThat(edition.tables()).allMatch(edition::prepareFlows);
        }
        try (Edition edition = store.open()) {
            assertThat(edition.ask(FLOWS, Map.of())).as("sorted by product").isEqualTo(flows);
        }
        return flows;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void totals_are_taken_and_parts_other_years_revisions_and_levels_set_aside() throws IOException, SourceException {
        List<Flow> flows = load(write("current.csv", CSV));

        assertThat(flows)
                .extracting(flow -> flow.exporter() + ">" + flow.importer() + " " + flow.state())
                .containsExactly("CHN>DEU RECONCILED", "JPN>USA REPORTED", "TWN>USA MIRRORED");
        assertThat(flows.get(0).tonnes()).isEqualTo("2.000000");
        // A weight of nothing, and one that was estimated, are no weights.
        assertThat(flows.get(1).tonnes()).isEmpty();
        assertThat(flows.get(2).tonnes()).isEmpty();
        assertThat(flows.get(1).value()).isEqualTo(5000);
    }

    @Test
    void rows_of_another_revision_are_named() throws IOException, SourceException {
        LoadReport report = World.store(folder)
                .load(ComtradeFiles.find(write("current.csv", CSV), 2024, HsRevision.HS2022), false)
                .get(0);
        assertThat(report.findings())
                .singleElement()
                .extracting(Object::toString)
                .asString()
                .isEqualTo("current.csv: codes of another HS revision, such as 851712, are set aside:"
                        + " 1 rows, 7,000 US dollars.");
        assertThat(report.rowsMatched()).isEqualTo(4);
    }

    /** 8101.94 is the same code in HS2017 and HS2022; what a code of several goods held cannot be told apart. */
    @Test
    void a_code_that_went_over_whole_is_converted_and_named() throws IOException, SourceException {
        String older = "C,A,20240101,2024,52,2024,36,X,276,0,H5,810194,C00,0,5,False,400\n";
        List<Flow> flows = load(write("mixed.csv", CSV + older));
        assertThat(flows)
                .filteredOn(flow -> flow.exporter().equals("AUS"))
                .singleElement()
                .satisfies(flow -> {
                    assertThat(flow.value()).isEqualTo(400);
                    assertThat(flow.state()).isEqualTo("REPORTED");
                });
    }

    @Test
    void every_layout_tells_the_same() throws IOException, SourceException {
        List<Flow> plain = load(write("current.csv", CSV));
        assertThat(load(write("bulk.txt", CSV.replace(",", "\t")))).isEqualTo(plain);
        assertThat(load(write("answer.json", json(CSV)))).isEqualTo(plain);
        assertThat(load(write("classic.csv", classic(CSV)))).isEqualTo(plain);
        Path packed = folder.resolve("current.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(CSV.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(load(packed)).isEqualTo(plain);
    }

    /** Freight of a tenth on every flow and no other error: the margin takes it off, and both sides are one. */
    @Test
    void freight_is_found_and_taken_off() throws IOException, SourceException {
        List<Flow> flows = load(write("freight.csv", declared((exporter, value, random) -> value, 1.1)));
        assertThat(flows).hasSizeGreaterThan(300);
        for (Flow flow : flows) {
            assertThat(flow.gap()).isEqualTo(0, within(1e-3));
            assertThat(flow.state()).isEqualTo("RECONCILED");
        }
    }

    /** Where one exporter writes nonsense the importers are believed; where all are sound both are. */
    @Test
    void the_side_that_errs_less_weighs_more() throws IOException, SourceException {
        List<Flow> flows = load(write(
                "liar.csv",
                declared(
                        (exporter, value, random) ->
                                exporter == 156 ? value * Math.exp(2 * random.nextGaussian()) : value,
                        1)));
        List<Double> misses = new ArrayList<>();
        for (Flow flow : flows) {
            if (flow.exporter().equals("CHN")) {
                misses.add(Math.abs(Math.log(flow.value() / truth(156))));
            }
        }
        assertThat(misses).hasSizeGreaterThan(30);
        double median = misses.stream().sorted().toList().get(misses.size() / 2);
        assertThat(median).isLessThan(0.25);
    }

    @Test
    void what_is_no_file_of_comtrade_is_refused() throws IOException {
        assertThatThrownBy(() -> ComtradeFiles.find(write("x.csv", "a,b\n1,2\n"), 2024, HsRevision.HS2022))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining(
                        "x.csv:1: the header is in no layout of UN Comtrade (classificationcode is missing)");
        assertThatThrownBy(() -> ComtradeFiles.find(write("y.json", ""), 2024, HsRevision.HS2022))
                .hasMessageContaining("y.json is empty");
        assertThatThrownBy(() -> ComtradeFiles.find(folder.resolve("no"), 2024, HsRevision.HS2022))
                .hasMessageContaining("There is nothing at");
    }

    @Test
    void an_answer_that_was_cut_off_is_refused() throws IOException, SourceException {
        String text = json(CSV);
        LoadReport report = World.store(folder)
                .load(
                        ComtradeFiles.find(
                                write("cut.json", text.substring(0, text.length() / 2)), 2024, HsRevision.HS2022),
                        false)
                .get(0);
        assertThat(report.loaded()).isFalse();
        assertThat(report.findings().toString()).contains("cut.json: the file cannot be read (at byte ");
    }

    @Test
    void a_declaration_that_is_there_twice_is_named() throws IOException, SourceException {
        String twice = CSV + "C,A,20240101,2024,52,2024,156,X,276,0,H6,810194,C00,0,2000,False,100001\n";
        LoadReport report = World.store(folder)
                .load(ComtradeFiles.find(write("twice.csv", twice), 2024, HsRevision.HS2022), false)
                .get(0);
        assertThat(report.loaded()).isFalse();
        assertThat(report.findings())
                .filteredOn(Finding::isError)
                .singleElement()
                .extracting(Object::toString)
                .asString()
                .contains("twice.csv:13: the flow of 810194 from CHN to DEU was already in line 2");
    }

    @Test
    void reporters_are_told_apart_by_their_gaps() {
        List<ReporterErrors.Cell> cells = new ArrayList<>();
        for (String exporter : List.of("A", "B", "C")) {
            for (String importer : List.of("D", "E", "F")) {
                double gap = (exporter.equals("A") ? 0.8 : 0.1) + (importer.equals("F") ? 0.5 : 0.1);
                cells.add(new ReporterErrors.Cell(exporter, importer, 10_000, 10_000 * gap));
            }
        }
        ReporterErrors errors = new ReporterErrors(cells);
        assertThat(errors.ofExporter("A") - errors.ofExporter("B")).isEqualTo(0.7, within(0.01));
        assertThat(errors.ofImporter("F") - errors.ofImporter("D")).isEqualTo(0.4, within(0.01));
        assertThat(errors.ofExporter("A") + errors.ofImporter("F")).isEqualTo(1.3, within(0.01));
        assertThat(new ReporterErrors(List.of()).ofExporter("X")).isEqualTo(0.5);
    }

    private interface Told {
        double of(int exporter, double value, Random random);
    }

    private static double truth(int exporter) {
        return exporter * 1000.0;
    }

    private static String declared(Told told, double freight) {
        int[] places = {156, 276, 392, 410, 842, 36, 76};
        List<String> codes = List.of("810194", "850511", "260600", "283691", "010121", "250490", "280429", "811010");
        Random random = new Random(5);
        StringBuilder text = new StringBuilder(CSV.lines().findFirst().orElseThrow()).append('\n');
        String row = "C,A,1,2024,52,2024,%d,%s,%d,0,H6,%s,C00,0,1,False,%.3f%n";
        for (int exporter : places) {
            for (int importer : places) {
                for (String code : codes) {
                    if (exporter != importer) {
                        double value = truth(exporter);
                        double exported = told.of(exporter, value, random);
                        text.append(String.format(Locale.ROOT, row, exporter, "X", importer, code, exported));
                        text.append(String.format(Locale.ROOT, row, importer, "M", exporter, code, value * freight));
                    }
                }
            }
        }
        return text.toString();
    }

    private static String json(String csv) {
        List<String> lines = csv.lines().toList();
        String[] names = lines.get(0).split(",", -1);
        List<String> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            List<String> fields = new ArrayList<>();
            for (int i = 0; i < names.length; i++) {
                boolean bare = names[i].equals("netWgt") || names[i].equals("primaryValue");
                fields.add("\"%s\": %s".formatted(names[i], bare ? cells[i] : "\"" + cells[i] + "\""));
            }
            rows.add("{" + String.join(", ", fields) + "}");
        }
        return "{\"elapsedTime\": \"1 secs\", \"count\": %d, \"data\": [%s], \"error\": \"\"}"
                .formatted(rows.size(), String.join(",\n", rows));
    }

    /** The same rows in the classic layout, whose flag 6 says that net weight was estimated. */
    private static String classic(String csv) {
        StringBuilder text = new StringBuilder("Classification,Year,Period,Trade Flow,Reporter Code,Partner Code,"
                + "2nd Partner Code,Customs Proc. Code,Mode of Transport Code,Commodity Code,Commodity,"
                + "Netweight (kg),Trade Value (US$),Flag\n");
        Map<String, String> flows = Map.of("X", "Export", "M", "Import", "RX", "Re-Export");
        for (String line : csv.lines().skip(1).toList()) {
            String[] cell = line.split(",", -1);
            text.append(String.join(
                            ",",
                            cell[10],
                            cell[3],
                            cell[5],
                            flows.get(cell[7]),
                            cell[6],
                            cell[8],
                            cell[9],
                            cell[12],
                            cell[13],
                            cell[11],
                            "\"Tungsten, unwrought\"",
                            cell[14],
                            cell[16],
                            cell[15].equals("True") ? "6" : "0"))
                    .append('\n');
        }
        return text.toString();
    }
}
