// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of axe-core find nothing on any page, in both languages, light on a desk and dark on a phone. */
class AxeTest {
    private static final String AXE = AxeBuilder.getAxeScript();
    /** The builder's own run also works out a selector for every place of every rule, which takes most of its time. */
    private static final String BROKEN = "axe.run({resultTypes: ['violations'], selectors: false, preload: false})"
            + ".then(found => found.violations.map(rule => rule.id + ': ' + rule.nodes[0].html))";
    /** Rows far down a table are made as those before; a thousand of them would take ten seconds. */
    private static final String SHORTEN =
            "document.querySelectorAll('tbody tr:nth-child(n+60)').forEach(row => row.remove())";

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
    void no_page_breaks_a_rule(Look look) {
        Addresses.ALL.values().forEach(path -> {
            clean(site, look, path);
            clean(site, look, Addresses.inChinese(path));
        });
    }

    @Test
    void nor_does_a_page_that_says_what_to_load(@TempDir Path bare) {
        try (Site without = new Site(bare)) {
            clean(without, Look.DESK_LIGHT, "/dependencies/CHN");
            clean(without, Look.PHONE_DARK, "/dependencies/CHN?lang=zh");
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

    private static void clean(Site site, Look look, String path) {
        Page page = site.open(look, path);
        page.evaluate(SHORTEN);
        assertThat(broken(page)).as("%s %s", look, path).isEmpty();
        page.context().close();
    }

    /** The rules that are broken, each with the first place. */
    private static List<String> broken(Page page) {
        page.evaluate(AXE);
        List<?> broken = (List<?>) page.evaluate(BROKEN);
        return broken.stream().map(Object::toString).toList();
    }
}
