// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything is reached without a mouse, and one sees where one is. */
class KeyboardTest {
    private static final String FOCUSED = "(document.activeElement.getAttribute('aria-label')"
            + " || document.activeElement.textContent || document.activeElement.name || '').trim()";

    @TempDir
    static Path home;

    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site(home);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String tab(Page page) {
        page.keyboard().press("Tab");
        return (String) page.evaluate(FOCUSED);
    }

    @Test
    void the_first_key_skips_the_menu() {
        Page page = site.open(Look.DESK_LIGHT, "/survey/CHN");
        assertThat(tab(page)).isEqualTo("To the content");
        assertThat(page.locator(".skip").boundingBox().x).isPositive();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("#content$"));
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.querySelector('main').contains(document.activeElement)"))
                .isEqualTo(true);
    }

    @Test
    void tabs_lead_through_menu_and_form_to_the_map_and_are_always_seen() {
        Page page = site.open(Look.DESK_DARK, "/");
        List<String> reached = new ArrayList<>();
        while (!reached.contains("Japan") && reached.size() < 300) {
            reached.add(tab(page));
            assertThat((String) page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .as(reached.toString())
                    .isNotEqualTo("none");
        }
        assertThat(reached).containsSubsequence("To the content", "Survey", "Show", "United States", "Japan");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/survey/JPN"));
    }
}
