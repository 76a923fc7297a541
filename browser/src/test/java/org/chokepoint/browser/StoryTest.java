// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chokepoint.store.PackBytes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people come for, each from the first click to the answer. */
class StoryTest {
    private static final Path EXAMPLE = Path.of("../docs/examples/spindle-maker");

    @TempDir
    static Path home;

    private static Site site;

    @BeforeAll
    static void start() throws Exception {
        site = Site.withTrade(home, 600, 60_000);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @AfterEach
    void nothing_was_refused_by_the_browser() {
        assertThat(site.complaints()).isEmpty();
    }

    private static Page open(String path) {
        return site.open(Look.DESK_LIGHT, path);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String heading(Page page) {
        return page.locator("h1").innerText();
    }

    @Test
    void first_visit_a_country_is_picked_on_the_map_or_in_the_list() {
        Page page = open("/");
        assertThat(heading(page)).isEqualTo("Whose position do you want to see?");
        link(page, "Japan").click();
        assertThat(page).hasURL(Pattern.compile("/survey/JPN\\?country=JPN$"));
        assertThat(heading(page)).startsWith("Japan: what it can and cannot make");
        page.getByLabel("Country or bloc").selectOption("EU27");
        page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page).hasURL(Pattern.compile("/survey/EU27\\?"));
        assertThat(heading(page)).startsWith("European Union");
    }

    @Test
    void the_language_changes_and_all_else_stays() {
        Page page = open("/survey/JPN?kind=component");
        page.getByText("中文").click();
        assertThat(page).hasURL(Pattern.compile("/survey/JPN\\?kind=component&lang=zh$"));
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh-CN");
        assertThat(heading(page)).contains("日本");
        link(page, "品种").click();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh-CN");
        page.getByText("English").click();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    }

    @Test
    void an_item_is_opened_and_its_evidence_traced_to_the_row() {
        Page page = open("/survey/CHN?country=CHN");
        link(page, "High-purity quartz").first().click();
        String id = page.url().replaceAll(".*/items/([a-z0-9-]+).*", "$1");
        assertThat(heading(page)).startsWith("High-purity quartz");
        Locator row = page.locator("main a[href^='/rows/starter/']").first();
        String place = row.innerText();
        row.click();
        assertThat(heading(page)).isEqualTo("Row " + place);
        assertThat(page.locator("main")).containsText(id);
        page.goBack();
        link(page, "What could stop it").click();
        assertThat(heading(page)).startsWith("High-purity quartz for China");
    }

    @Test
    void a_figure_of_trade_is_traced_to_the_rows_it_adds_up_from() {
        Page page = open("/dependencies/CHN?country=CHN");
        Locator first = page.locator("tbody a[href^='/products/']").first();
        String code = first.innerText();
        first.click();
        assertThat(heading(page)).startsWith("HS2017 " + code.substring(0, 4) + "." + code.substring(4));
        assertThat(page.locator("main")).containsText("delivered rows that the figures above add up from");
    }

    @Test
    void a_set_is_lit_and_the_address_holds_it_all() {
        Page page = open("/chokepoints/lcd-panel?country=CHN&max=2");
        assertThat(page.locator("tr.chosen")).hasCount(0);
        link(page, "Japan").first().click();
        assertThat(page.locator("tr.chosen")).hasCount(1);
        assertThat(page.getByLabel("At most").inputValue()).isEqualTo("2");
        Page other =
                site.open(Look.PHONE_DARK, page.url().substring(site.at("/").length() - 1));
        assertThat(other.locator("main").innerText())
                .isEqualTo(page.locator("main").innerText());
    }

    @Test
    void the_board_is_searched_and_ordered_by_its_address() {
        Page page = open("/dependencies/CHN?country=CHN");
        page.getByLabel("Words or code").fill("85");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("q=85"));
        List<String> codes = page.locator("tbody a[href^='/products/']").allInnerTexts();
        assertThat(codes).isNotEmpty().allMatch(code -> code.startsWith("85"));
        Page other = open(page.url().substring(site.at("/").length() - 1));
        assertThat(other.locator("tbody a[href^='/products/']").allInnerTexts()).isEqualTo(codes);
    }

    @Test
    void the_board_is_ordered_by_its_header_and_filtered_by_badge() {
        Page page = open("/dependencies/CHN?country=CHN");
        link(page, "imports, m USD").click();
        assertThat(page.locator("th[aria-sort=descending]")).hasText("imports, m USD");
        String largest = page.locator("tbody a[href^='/products/']").first().innerText();
        link(page, "imports, m USD").click();
        assertThat(page.locator("th[aria-sort=ascending]")).hasText("imports, m USD");
        String least = page.locator("tbody a[href^='/products/']").first().innerText();
        assertThat(least).isNotEqualTo(largest);
        page.getByLabel("badge").selectOption("fragile");
        page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page).hasURL(Pattern.compile("badge=fragile"));
        assertThat(page.locator("tbody tr:has(a[href^='/products/']) td:nth-child(6)")
                        .allInnerTexts())
                .allMatch("FRAGILE"::equals);
    }

    @Test
    void the_proof_of_a_chokepoint_is_taken_home_in_chinese() throws Exception {
        Page page = open("/chokepoints/lcd-panel?country=CHN");
        page.getByText("中文").click();
        Download report = page.waitForDownload(() -> link(page, "完整报告（PDF）").click());
        byte[] bytes = Files.readAllBytes(report.path());
        assertThat(new String(bytes, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(report.suggestedFilename()).endsWith(".pdf");
        assertThat(bytes).hasSizeGreaterThan(20_000);
    }

    @Test
    void what_rests_on_a_source_is_listed() {
        Page page = open("/items/spacer-microsphere?country=CHN");
        link(page, "kantsuu-2018").first().click();
        assertThat(page).hasURL(Pattern.compile("/sources/kantsuu-2018"));
        assertThat(page.locator("main")).containsText("Spacer microspheres");
        assertThat(page.locator("main a[href^='/rows/starter/']").first()).isVisible();
    }

    @Test
    void a_firm_loads_its_pack_and_sees_its_parts_at_once() {
        Page page = open("/items?q=spindle&country=DEU");
        assertThat(page.getByText("Hybrid ceramic spindle bearing")).hasCount(0);
        assertThat(site.store().load(PackBytes.ofFolder(EXAMPLE)).loaded()).isTrue();
        page.reload();
        link(page, "Hybrid ceramic spindle bearing").click();
        assertThat(page.locator("main")).containsText("Bearing supplier B (invented)");
        link(page, "What could stop it").click();
        assertThat(heading(page)).startsWith("Hybrid ceramic spindle bearing for Germany");
    }

    @Test
    void a_program_reads_what_the_page_says() throws Exception {
        Page page = open("/survey/CHN?country=CHN");
        APIResponse answer = page.request().get(site.at("/api/v1/survey/CHN"));
        JsonObject survey = JsonParser.parseString(answer.text()).getAsJsonObject();
        assertThat(answer.status()).isEqualTo(200);
        int items = survey.get("items").getAsInt();
        assertThat(page.locator("main")).containsText("Of " + items + " key materials, parts and machines");
        Download csv = page.waitForDownload(() -> link(page, "CSV").click());
        assertThat(Files.readAllLines(csv.path())).hasSizeGreaterThan(items);
    }

    @Test
    void the_report_is_taken_away_by_its_button() throws Exception {
        Page page = open("/items/lcd-panel?country=CHN");
        Download download =
                page.waitForDownload(() -> link(page, "Report (PDF)").click());
        assertThat(download.suggestedFilename()).endsWith(".pdf");
        byte[] bytes = Files.readAllBytes(download.path());
        assertThat(new String(bytes, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
        try (PDDocument paper = Loader.loadPDF(bytes)) {
            assertThat(paper.getNumberOfPages()).isGreaterThan(1);
            assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", " "))
                    .contains(heading(page));
        }
    }

    @Test
    void what_is_not_known_is_hatched() {
        Page page = open("/items/lcd-panel?country=CHN");
        Locator unknown = page.locator("figure rect[fill^='url(#hatch']").first();
        assertThat(unknown.boundingBox().width).isGreaterThan(100);
        String pattern = unknown.getAttribute("fill").replaceAll("url\\((#.*)\\)", "$1");
        assertThat(page.locator("pattern" + pattern)).hasCount(1);
    }

    @Test
    void without_trade_the_page_says_what_to_load(@TempDir Path bare) {
        try (Site without = new Site(bare)) {
            Page page = without.open(Look.DESK_LIGHT, "/");
            link(page, "Dependencies").click();
            assertThat(page.locator("main")).containsText("chokepoint fetch baci");
        }
    }
}
