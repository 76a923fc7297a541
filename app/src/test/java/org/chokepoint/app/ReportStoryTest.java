// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chokepoint.app.file.Letters;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The survey becomes a file that can be sent. */
class ReportStoryTest {
    @TempDir
    static Path home;

    private static final ByteArrayOutputStream SAID = new ByteArrayOutputStream();

    private static int run(String... arguments) {
        PrintStream stream = new PrintStream(SAID, true, StandardCharsets.UTF_8);
        Clock clock = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
        return Main.run(new Main.Surface(stream, stream, Map.of(), home.toString(), clock), arguments);
    }

    @Test
    void as_a_page_as_markdown_or_not_at_all() throws Exception {
        Path page = home.resolve("brief.html");
        assertThat(run("report", "CHN", "--lang", "zh", "--out", page.toString()))
                .isZero();
        assertThat(Files.readString(page))
                .contains("<html lang=\"zh-CN\">", "中国", "<svg")
                .doesNotContain("src=");
        Path text = home.resolve("brief.md");
        assertThat(run("report", "CHN", "--out", text.toString())).isZero();
        assertThat(Files.readString(text))
                .startsWith("# China: what it can and cannot make")
                .contains("| --- | ---: |");
        assertThat(run("report", "CHN", "--out", home.resolve("brief.doc").toString()))
                .isOne();
        assertThat(SAID.toString(StandardCharsets.UTF_8))
                .contains("must end in .html, .pdf, .md, .xlsx, .json. Maybe brief.pdf.");
    }

    @Test
    void as_a_pdf_of_one_page_or_of_many() throws Exception {
        Path one = home.resolve("one.pdf");
        assertThat(run("report", "CHN", "--item", "lcd-panel", "--bulletin", "--out", one.toString()))
                .isZero();
        try (PDDocument pdf = Loader.loadPDF(one.toFile())) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(pdf)).contains("LCD panels", "must stop it: Japan");
        }
        Path full = home.resolve("full.pdf");
        assertThat(run("report", "CHN", "--out", full.toString())).isZero();
        try (PDDocument pdf = Loader.loadPDF(full.toFile())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
        }
    }

    @Test
    void a_wide_picture_is_on_a_turned_page_after_the_text() throws Exception {
        Path file = home.resolve("cuts.pdf");
        assertThat(run("report", "CHN", "--cuts", "lcd-panel", "--out", file.toString()))
                .isZero();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            int last = pdf.getNumberOfPages() - 1;
            for (int page = 0; page <= last; page++) {
                PDRectangle paper = pdf.getPage(page).getMediaBox();
                assertThat(paper.getWidth() > paper.getHeight()).isEqualTo(page == last);
            }
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(pdf)).contains("what could stop it", "starter/suppliers.csv");
        }
    }

    @Test
    void in_chinese_with_its_letters_or_a_clear_word() throws Exception {
        Path file = home.resolve("zh.pdf");
        boolean there = Letters.find(Map.of(), home.toString()).chinese().isPresent();
        int status = run("report", "CHN", "--lang", "zh", "--cuts", "lcd-panel", "--out", file.toString());
        assertThat(status).isEqualTo(there ? 0 : 1);
        if (there) {
            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                assertThat(new PDFTextStripper().getText(pdf)).contains("日本");
            }
        } else {
            assertThat(SAID.toString(StandardCharsets.UTF_8)).contains("needs a TrueType font with Chinese letters");
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void as_a_workbook_with_the_rows_behind_it() throws Exception {
        Path book = home.resolve("lcd.xlsx");
        Path rows = home.resolve("rows.parquet");
        assertThat(run("report", "CHN", "--item", "lcd-panel", "--out", book.toString(), "--annex", rows.toString()))
                .isZero();
        try (ReadableWorkbook read = new ReadableWorkbook(book.toFile())) {
            List<String> sheets = read.getSheets().map(Sheet::getName).toList();
            assertThat(sheets).contains("Report", "suppliers", "capability", "cited");
            Sheet suppliers = read.findSheet("suppliers").orElseThrow();
            assertThat(suppliers.read().get(0).getCellText(0)).isEqualTo("row");
            assertThat(suppliers.read().get(1).getCellText(0)).startsWith("starter/suppliers.csv:");
        }
        assertThat(Files.readAllBytes(rows)).startsWith("PAR1".getBytes(StandardCharsets.US_ASCII));
        Path arrow = home.resolve("rows.arrow");
        assertThat(run("report", "CHN", "--item", "lcd-panel", "--out", book.toString(), "--annex", arrow.toString()))
                .isZero();
        assertThat(Files.readAllBytes(arrow)).startsWith("ARROW1".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void as_data_and_as_a_table_of_all_cells() throws Exception {
        Path data = home.resolve("cuts.json");
        Path cells = home.resolve("cells.csv");
        assertThat(run("report", "CHN", "--cuts", "lcd-panel", "--out", data.toString(), "--annex", cells.toString()))
                .isZero();
        assertThat(new ObjectMapper().readTree(data.toFile()).get("cutSets")).isNotEmpty();
        assertThat(Files.readString(cells))
                .startsWith("sheet,line,field,value\n")
                .contains("suppliers,1,row,starter/suppliers.csv:");
        assertThat(run("report", "CHN", "--out", data.toString(), "--annex", "rows.doc"))
                .isOne();
        assertThat(run(
                        "report",
                        "CHN",
                        "--chain",
                        "tungsten",
                        "--out",
                        home.resolve("chain.md").toString()))
                .isZero();
        assertThat(run(
                        "report",
                        "CHN",
                        "--dependencies",
                        "--out",
                        home.resolve("board.md").toString()))
                .isOne();
        assertThat(SAID.toString(StandardCharsets.UTF_8)).contains("No trade is loaded");
    }
}
