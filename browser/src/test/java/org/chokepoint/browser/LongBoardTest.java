// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A board of more than five thousand rows is scrolled to its end. */
class LongBoardTest {
    private static final int PRODUCTS = 5_300;
    private static final String ROWS = "document.querySelectorAll('tbody tr').length";
    private static final String WATCH = "window.slow = []; new PerformanceObserver(list => list.getEntries()"
            + ".forEach(one => window.slow.push(one.duration))).observe({type: 'longtask'})";
    private static final String END = "(() => { const last = document.querySelector('tr[hx-get]');"
            + " if (last) { last.scrollIntoView(); } return !last; })()";

    @TempDir
    static Path home;

    @Test
    void to_the_last_row_without_a_hitch() throws Exception {
        try (Site site = Site.withTrade(home, PRODUCTS, 200_000)) {
            Page page = site.open(Look.DESK_LIGHT, "/dependencies/CHN?country=CHN");
            page.evaluate(WATCH);
            List<Double> steps = new ArrayList<>();
            int seen = (Integer) page.evaluate(ROWS); // before the scroll, which may be answered at once
            while (!(Boolean) page.evaluate(END)) {
                int before = seen;
                long start = System.nanoTime();
                page.waitForCondition(() -> (Integer) page.evaluate(ROWS) > before);
                steps.add((System.nanoTime() - start) / 1e6);
                seen = (Integer) page.evaluate(ROWS);
            }
            int rows = (Integer) page.evaluate("document.querySelectorAll('tbody a[href^=\"/products/\"]').length");
            double slowest = ((Number) page.evaluate("Math.max(0, ...window.slow)")).doubleValue();
            System.out.printf(
                    "%d rows in %d steps: median %.0f ms, longest %.0f ms; longest task of the browser %.0f ms%n",
                    rows,
                    steps.size(),
                    steps.stream().sorted().skip(steps.size() / 2).findFirst().orElseThrow(),
                    Collections.max(steps),
                    slowest);
            assertThat(rows).isGreaterThan(5_000);
            assertThat(site.complaints()).isEmpty();
            assertThat(slowest).as("longest task, ms").isLessThan(500);
            assertThat(Collections.max(steps)).as("longest wait for rows, ms").isLessThan(2_000);
        }
    }
}
