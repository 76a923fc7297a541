// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A printed page holds all rows and no controls, dark on white. */
class PrintTest {
    @TempDir
    static Path home;

    @Test
    void paper_shows_the_whole_and_nothing_to_click() throws Exception {
        try (Site site = new Site(home)) {
            Page page = site.open(Look.DESK_DARK, "/survey/CHN?country=CHN");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("header").isVisible()).isFalse();
            assertThat(page.locator("form").isVisible()).isFalse();
            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
            assertThat(page.evaluate("[...document.querySelectorAll('.table')]"
                            + ".filter(one => one.scrollHeight > one.clientHeight + 2).length"))
                    .isEqualTo(0);
            Path paper = home.resolve("survey.pdf");
            page.pdf(new Page.PdfOptions().setPath(paper).setFormat("A4").setPrintBackground(false));
            assertThat(Files.size(paper)).isGreaterThan(20_000);
        }
    }
}
