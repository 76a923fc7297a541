// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chokepoint.registry.Finding;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.TradeFile;
import org.chokepoint.sources.baci.Baci;
import org.chokepoint.survey.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year of trade is loaded whole or not at all, and every row that is not used is named. */
class TradeLoadTest {
    private static final String NAME = "BACI_HS17_Y2024_V202601.csv";
    private static final String SOUND = """
            t,i,j,k,v,q
            2024,4,276,850511,1.484,0.029
            2024,156,276,810194,1250.5,          NA
            2024,156,842,810194,80000,2.5
            2024,490,276,810194,12.25,0.5
            2024,842,276,810194,100,1
            """;
    private static final Question<String> FLOWS = new Question<>(
            TradeLoadTest.class,
            "flows.sql",
            row -> "%s>%s %s %d %s %d"
                    .formatted(
                            row.text("exporter"),
                            row.text("importer"),
                            row.text("hs6"),
                            row.count("value_usd"),
                            row.text("quantity_t"),
                            row.count("row")));

    @TempDir
    Path folder;

    private Store store = World.store(Path.of(""));

    @BeforeEach
    void open() {
        store = World.store(folder);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve(NAME), text);
    }

    private LoadReport load(Path file) throws SourceException {
        return store.load(Baci.find(file), false).get(0);
    }

    private List<String> flows() {
        try (Edition edition = store.open()) {
            return edition.ask(FLOWS, java.util.Map.of());
        }
    }

    @Test
    void every_row_is_there_in_dollars_and_tonnes_with_its_place_in_the_file() throws IOException, SourceException {
        LoadReport report = load(write(SOUND));

        assertThat(report.loaded()).isTrue();
        assertThat(report.rowsIn()).isEqualTo(5);
        assertThat(report.rowsMatched()).isEqualTo(5);
        assertThat(report.trade().orElseThrow().valueIn()).isEqualTo(81_364_234);
        assertThat(flows())
                .containsExactly(
                        "AFG>DEU 850511 1484 0.029000 0",
                        "CHN>DEU 810194 1250500  1",
                        "CHN>USA 810194 80000000 2.500000 2",
                        "TWN>DEU 810194 12250 0.500000 3",
                        "USA>DEU 810194 100000 1.000000 4");
    }

    @Test
    void a_country_list_that_says_otherwise_is_named() throws IOException, SourceException {
        Files.writeString(folder.resolve("country_codes_V202601.csv"), """
                country_code,country_name,country_iso2,country_iso3
                4,Afghanistan,AF,AFG
                490,Taiwan,TW,S19
                156,Japan,JP,JPN
                """);
        assertThat(load(write(SOUND)).findings())
                .singleElement()
                .hasToString(
                        "country_codes_V202601.csv:4: code (156) is JPN (Japan) here, and CHN in the table of codes"
                                + " it is read with. Maybe the release changed it.");
    }

    @Test
    void the_quick_way_and_the_slow_way_read_the_same() throws IOException, SourceException {
        load(write(SOUND));
        List<String> quick = flows();
        store = World.store(folder.resolve("slow"));
        List<TradeFile> slow = Baci.find(folder.resolve(NAME)).stream()
                .map(year -> new TradeFile(
                        year.dataset(),
                        year.name(),
                        year.kind(),
                        year.source(),
                        year.release(),
                        year.parts(),
                        year.revision(),
                        year.year(),
                        new org.chokepoint.sources.Mapping(
                                year.mapping().dialect(),
                                year.mapping().text(),
                                java.util.Optional.empty(),
                                year.mapping().dollars(),
                                year.mapping().tonnes(),
                                1),
                        year.products(),
                        year.remarks()))
                .toList();
        assertThat(store.load(slow, false).get(0).loaded()).isTrue();
        assertThat(flows()).isEqualTo(quick);
    }

    @Test
    void a_sound_file_takes_the_quick_way() throws IOException, SourceException {
        try (Database database = Database.open()) {
            TradeJudge judge = judge(database);
            TradeCounts counts = judge.judge(staging(), new org.chokepoint.registry.Findings());
            assertThat(counts.isClean()).isTrue();
            assertThat(judge.tookQuickWay()).isTrue();
        }
    }

    /** As the engine leaves one out now and then, where threads write at the same time. */
    @ParameterizedTest
    @CsvSource({"hs6, 810194", "exporter, CHN", "importer, DEU", "aside, NOWHERE", "dataset, baci", "revision, HS2017"})
    void a_word_that_was_left_blank_is_seen(String column, String word) throws IOException, SourceException {
        try (Database database = Database.open()) {
            TradeJudge judge = judge(database);
            Path part = judge.judge(staging(), new org.chokepoint.registry.Findings())
                    .parts()
                    .get(0);
            Path blank = folder.resolve("blank.parquet");
            database.run(
                    "blank-word.sql",
                    java.util.Map.of(
                            "column",
                            column,
                            "word",
                            word,
                            "files",
                            Sql.paths(List.of(part)),
                            "out",
                            Sql.quoted(blank)));
            assertThat(judge.everythingInPlace(part)).isTrue();
            assertThat(judge.everythingInPlace(blank)).isFalse();
        }
    }

    private TradeJudge judge(Database database) throws IOException, SourceException {
        TradeLists lists =
                new TradeLists(org.chokepoint.registry.Dialects.standard(), org.chokepoint.registry.HsCodes.standard());
        return new TradeJudge(
                database,
                lists,
                Baci.find(write(SOUND + "2024,4,697,010121,7,1\n")).get(0));
    }

    private Path staging() throws IOException {
        return Files.createDirectories(folder.resolve("staging"));
    }

    /** Large enough for several threads and blocks to read it. */
    @Test
    void rows_of_a_long_file_keep_their_numbers() throws IOException, SourceException {
        StringBuilder text = new StringBuilder("t,i,j,k,v,q\n");
        List<String> codes =
                List.copyOf(org.chokepoint.registry.HsCodes.standard().list(org.chokepoint.domain.HsRevision.HS2017));
        int rows = 300_000;
        for (int row = 0; row < rows; row++) {
            int importer = new int[] {276, 392, 410, 842, 156, 251, 380, 826}[row / 5000 % 8];
            int exporter = new int[] {36, 76, 124, 152, 484, 643, 710, 804}[row / 40_000];
            text.append("2024,%d,%d,%s,%d.001,1%n".formatted(exporter, importer, codes.get(row % 5000), row));
        }
        assertThat(load(write(text.toString())).loaded()).isTrue();
        try (Edition edition = store.open()) {
            List<Long> wrong = edition.ask(
                    new Question<>(TradeLoadTest.class, "misplaced.sql", row -> row.count("row")), java.util.Map.of());
            assertThat(wrong).isEmpty();
            assertThat(edition.cube(edition.tables().get(0)).flows()).isEqualTo(rows);
        }
    }

    @Test
    void codes_that_lost_their_zeros_are_whole_again() throws IOException, SourceException {
        load(write("t,i,j,k,v,q\n2024,4,8,10121,5,1\n"));
        assertThat(flows()).containsExactly("AFG>ALB 010121 5000 1.000000 0");
    }

    @Test
    void a_zip_as_published_loads_year_by_year_as_one_edition() throws IOException, SourceException {
        Path zip = folder.resolve("BACI_HS17_V202601.zip");
        zip(zip, "BACI_HS17_Y2023_V202601.csv", SOUND.replace("2024,", "2023,"), NAME, SOUND);
        List<LoadReport> reports = store.load(Baci.find(zip), false);

        assertThat(reports)
                .allMatch(LoadReport::loaded)
                .extracting(LoadReport::edition)
                .containsOnly(2);
        try (Edition edition = store.open()) {
            assertThat(edition.tables()).extracting(TradeTable::year).containsExactly(2023, 2024);
        }
    }

    @Test
    void the_same_file_again_changes_nothing() throws IOException, SourceException {
        load(write(SOUND));
        LoadReport again = load(folder.resolve(NAME));
        assertThat(again.alreadyThere()).isTrue();
        try (Edition edition = store.open()) {
            assertThat(edition.number()).isEqualTo(2);
        }
    }

    /** Each kind of bad row: the sentence names file, line and value, and the store is as it was. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024,156,276,810194,12x,1 | :7: value (12x) must be a number",
                "2024,156,392,810194,-5,1 | :7: value (-5) must not be negative",
                "2024,156,392,810194,5,two | :7: quantity (two) must be a number",
                "2024,156,392,81019,5,1 | :7: HS code (081019) is not in HS2017: 1 rows, 5,000 US dollars",
                "2024,156,392,8101940,5,1 | more than 0.5 %",
                "2023,156,392,810194,5,1 | :7: the year (2023) must be 2024",
                "2023,156,697,810194,5,1 | :7: the year (2023) must be 2024",
                "2024,156,697,810194,-5,1 | :7: value (-5) must not be negative",
                "2024,156,697,810194,5,-1 | :7: quantity (-1) must not be negative",
                "2024,156,392,810194,5,-1 | :7: quantity (-1) must not be negative",
                "2024,999,392,810194,5000,1 | :7: exporter (999) is not known: 1 rows, 5,000,000 US dollars",
                "2024,156,276,810194,7,1 | :7: the flow of 810194 from CHN to DEU was already in line 3",
                "2024,156,276,810194 | :7: the line cannot be read",
                "2024,156,392,810194,,1 | :7: the value is missing",
            })
    void a_bad_row_is_named(String row, String sentence) throws IOException, SourceException {
        store.open().close();
        List<Path> before = files();
        LoadReport report =
                store.load(Baci.find(write(SOUND + row.strip() + "\n")), false).get(0);

        if (sentence.startsWith(":7: HS code (081019)")) {
            // A little value under an unknown code is dropped and said so.
            assertThat(report.loaded()).isTrue();
            assertThat(report.trade().orElseThrow().rowsDropped()).isEqualTo(1);
        } else if (sentence.equals("more than 0.5 %")) {
            // Seven digits are a national code of the product.
            assertThat(report.loaded()).isTrue();
        } else {
            assertThat(report.loaded()).isFalse();
            assertThat(files()).isEqualTo(before);
        }
        if (!sentence.equals("more than 0.5 %")) {
            assertThat(report.findings().stream().map(Finding::toString))
                    .anyMatch(line -> line.contains(NAME + sentence));
        }
    }

    @Test
    void too_much_value_of_unknown_countries_fails_unless_accepted() throws IOException, SourceException {
        Path file = write(SOUND + "2024,999,392,810194,5000,1\n");
        assertThat(load(file).findings().stream().map(Finding::message))
                .anyMatch(line -> line.contains("5.79 % of the value") && line.contains("--accept-loss"));
        LoadReport accepted = store.load(Baci.find(file), true).get(0);
        assertThat(accepted.loaded()).isTrue();
        assertThat(accepted.rowsMatched()).isEqualTo(5);
        assertThat(flows()).hasSize(5);
    }

    @Test
    void files_that_are_no_files_of_baci_are_refused_in_one_sentence() throws IOException {
        refused(write("i,j,k\n1,2,3\n"), "the header (i,j,k) must be t,i,j,k,v,q");
        refused(write(""), "is empty");
        Files.write(folder.resolve(NAME), SOUND.getBytes(StandardCharsets.UTF_16));
        refused(folder.resolve(NAME), "is UTF-16");
        refused(folder.resolve("nowhere"), "There is nothing at");
        Path renamed = Files.writeString(folder.resolve("trade.csv"), SOUND);
        refused(renamed, "no BACI file");
        Path zip = folder.resolve("BACI_HS17_V202601.zip");
        zip(zip, NAME, SOUND);
        Files.write(zip, Arrays.copyOf(Files.readAllBytes(zip), 120));
        refused(zip, "is no sound zip");
    }

    @Test
    void a_header_without_rows_is_refused() throws IOException, SourceException {
        assertThat(load(write("t,i,j,k,v,q\n")).findings())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("there are no rows");
    }

    @Test
    void one_bad_year_keeps_the_others_out_too() throws IOException, SourceException {
        store.open().close();
        List<Path> before = files();
        write(SOUND);
        Files.writeString(
                folder.resolve("BACI_HS17_Y2023_V202601.csv"),
                SOUND.replace("2024,", "2023,").replace("80000", "many"));
        List<LoadReport> reports = store.load(Baci.find(folder), false);
        assertThat(reports).noneMatch(LoadReport::loaded);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_table_of_flows_that_changed_is_refused() throws IOException, SourceException {
        load(write(SOUND));
        Path cube = files().stream()
                .filter(path -> path.endsWith("flows.cube"))
                .findFirst()
                .orElseThrow();
        byte[] bytes = Files.readAllBytes(cube);
        bytes[bytes.length / 2] ^= 1;
        Files.write(cube, bytes);
        try (Edition edition = store.open()) {
            assertThatThrownBy(() -> edition.cube(edition.tables().get(0)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("has changed");
        }
    }

    private static void refused(Path file, String sentence) {
        assertThatThrownBy(() -> Baci.find(file))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining(sentence);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(folder.resolve("store"))) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> !path.getFileName().toString().startsWith("lock"))
                    .sorted()
                    .toList();
        }
    }

    private static void zip(Path zip, String... entries) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries.length; i += 2) {
                out.putNextEntry(new ZipEntry(entries[i]));
                out.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
    }
}
