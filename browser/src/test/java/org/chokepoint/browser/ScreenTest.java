// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page is as wide as its screen, on a desk and on a phone. Pictures are taken where somebody wants to look. */
class ScreenTest {
    /** The folder of {@code -Dchokepoint.screens}, for pictures of all pages, light and dark. */
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

    @Test
    void no_page_is_wider_than_its_screen() {
        List<String> wide = new ArrayList<>();
        List<Look> looks = SCREENS.isPresent() ? List.of(Look.values()) : List.of(Look.DESK_LIGHT, Look.PHONE_DARK);
        for (Look look : looks) {
            Addresses.ALL.forEach((name, path) -> {
                wide.addAll(look(look, name + "-en", path));
                wide.addAll(look(look, name + "-zh", Addresses.inChinese(path)));
            });
        }
        assertThat(wide).isEmpty();
    }

    private static List<String> look(Look look, String name, String path) {
        Page page = site.open(look, path);
        SCREENS.ifPresent(folder -> page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(look.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + name + ".png"))
                .setFullPage(true)));
        Number over =
                (Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        page.context().close();
        return over.intValue() > 0 ? List.of("%s %s by %d".formatted(look, path, over.intValue())) : List.of();
    }
}
