// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The rules of axe-core find nothing on any page, and none is wider than its screen: in both languages, light on a desk
 * and dark on a phone. Where somebody wants to look, {@code -Dchokepoint.screens=FOLDER} takes pictures.
 */
class EveryPageTest {
    private static final String AXE = AxeBuilder.getAxeScript();
    /** The builder's own run also works out a selector for every place of every rule, which takes most of its time. */
    private static final String BROKEN = "axe.run({resultTypes: ['violations'], selectors: false, preload: false})"
            + ".then(found => found.violations.map(rule => rule.id + ': ' + rule.nodes[0].html))";
    /** Rows far down a table are made as those before; a thousand of them would take ten seconds. */
    private static final String SHORTEN =
            "document.querySelectorAll('tbody tr:nth-child(n+60)').forEach(row => row.remove())";

    private static final String OVER = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final Optional<Path> SCREENS =
            Optional.ofNullable(System.getProperty("chokepoint.screens")).map(Path::of);

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

    @ParameterizedTest
    @EnumSource(names = {"DESK_LIGHT", "PHONE_DARK"})
    void every_page_is_sound(Look look) {
        Addresses.ALL.forEach((name, path) -> {
            sound(site, look, name + "-en", path);
            sound(site, look, name + "-zh", Addresses.inChinese(path));
        });
    }

    @Test
    void nor_does_a_page_that_says_what_to_load(@TempDir Path bare) {
        try (Site without = new Site(bare)) {
            sound(without, Look.DESK_LIGHT, "bare-en", "/dependencies/CHN");
            sound(without, Look.PHONE_DARK, "bare-zh", "/dependencies/CHN?lang=zh");
        }
    }

    @Test
    void a_broken_rule_is_found() {
        Page page = site.open(Look.DESK_LIGHT, "/");
        page.evaluate("document.querySelector('h1').style.color = '#ddd'");
        page.evaluate("document.documentElement.removeAttribute('lang')");
        assertThat(broken(page)).hasSize(2);
        page.context().close();
    }

    private static void sound(Site site, Look look, String name, String path) {
        Page page = site.open(look, path);
        picture(page, look, name);
        assertThat((Integer) page.evaluate(OVER))
                .as("%s %s is too wide", look, path)
                .isZero();
        page.evaluate(SHORTEN);
        assertThat(broken(page)).as("%s %s", look, path).isEmpty();
        page.context().close();
    }

    private static void picture(Page page, Look look, String name) {
        String file = look.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + name + ".png";
        SCREENS.ifPresent(folder -> page.screenshot(
                new Page.ScreenshotOptions().setPath(folder.resolve(file)).setFullPage(true)));
    }

    /** The rules that are broken, each with the first place. */
    private static List<String> broken(Page page) {
        page.evaluate(AXE);
        List<?> broken = (List<?>) page.evaluate(BROKEN);
        return broken.stream().map(Object::toString).toList();
    }
}
