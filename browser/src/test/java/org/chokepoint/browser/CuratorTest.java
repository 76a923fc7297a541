// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chokepoint.app.web.access.Role;
import org.chokepoint.app.web.access.TokenFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has a token comes in by the form that a browser sends, and a curator states what a source says. */
class CuratorTest {
    private static final Path EXAMPLE = Path.of("../docs/examples/spindle-maker");

    @TempDir
    static Path home;

    private static Site site;
    private static String curator;
    private static String reader;

    @BeforeAll
    static void start() {
        Path tokens = home.resolve("tokens");
        LocalDate today = LocalDate.of(2026, 1, 1);
        curator = TokenFile.add(tokens, "lin", Role.CURATOR, today, Optional.empty());
        reader = TokenFile.add(tokens, "max", Role.READER, today, Optional.empty());
        site = Site.withTokens(home, tokens);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static Page enter(Look look, String token, String path) {
        Page page = site.open(look, path);
        page.fill("input[name=token]", token);
        press(page, "Log in");
        return page;
    }

    private static void isAccessible(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .isEmpty();
    }

    @Test
    void whoever_has_a_token_is_led_to_what_was_asked() {
        Page page = enter(Look.DESK_LIGHT, reader, "/items/spacer-microsphere?country=CHN");
        assertThat(page).hasURL(Pattern.compile("/items/spacer-microsphere\\?country=CHN$"));
        assertThat(page.locator("h1")).containsText("Spacer microspheres");
        page.navigate(site.at("/desk"));
        assertThat(page.locator("main")).containsText("The desk is for curators");
    }

    @Test
    void a_wrong_token_is_told() {
        Page page = enter(Look.DESK_LIGHT, curator.substring(1), "/");
        assertThat(page.locator("main")).containsText("The token is not known here");
    }

    @Test
    void what_a_curator_states_stands_on_the_page_of_the_item() {
        Page page = enter(Look.DESK_LIGHT, curator, "/items/spacer-microsphere?country=CHN");
        page.getByText("State what a country can do with it (curators)").click();
        assertThat(page.locator("select[name=item]")).hasValue("spacer-microsphere");
        isAccessible(page);
        page.selectOption("select[name=country]", "CHN");
        page.selectOption("select[name=level]", "PILOT");
        page.selectOption("select[name=reading]", "STATED");
        page.fill("textarea[name=statement]", "A line in Suzhou delivers samples.");
        page.fill("input[name=year]", "2025");
        press(page, "Save as a new version");
        assertThat(page.locator("[role=alert]")).containsText("every statement needs one");
        page.fill("input[name=title]", "Annual report 2025");
        page.fill("input[name=publisher]", "A maker");
        page.selectOption("select[name=licence]", "TERMS");
        page.selectOption("select[name=grade]", "company");
        press(page, "Save as a new version");
        assertThat(page.locator("[role=status]")).containsText("Loaded.");
        page.getByText("To the item").click();
        assertThat(page.locator("main")).containsText("A line in Suzhou delivers samples.");
        page.navigate(site.at("/desk?lang=zh"));
        assertThat(page.locator("main")).containsText("A line in Suzhou delivers samples.");
        isAccessible(page);
    }

    private static Path[] files(Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            return files.filter(file -> wanted.test(file.toString())).toArray(Path[]::new);
        }
    }

    @Test
    void a_pack_is_judged_and_loaded_by_its_files() throws IOException {
        Page page = enter(Look.PHONE_LIGHT, curator, "/desk");
        page.setInputFiles("input[name=pack]", files(file -> !file.endsWith("sources.csv")));
        press(page, "Send");
        assertThat(page.locator("[role=status]")).containsText("Not loaded: nothing has changed");
        assertThat(page.locator("main")).containsText("suppliers.csv");
        page.navigate(site.at("/desk"));
        page.setInputFiles("input[name=pack]", files(file -> true));
        press(page, "Send");
        assertThat(page.locator("[role=status]")).containsText("Loaded.");
        isAccessible(page);
    }
}
