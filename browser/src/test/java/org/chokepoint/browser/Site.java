// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.app.file.Letters;
import org.chokepoint.app.web.Serving;
import org.chokepoint.app.web.WebServer;
import org.chokepoint.bench.GenerateBaci;
import org.chokepoint.registry.Countries;
import org.chokepoint.sources.baci.Baci;
import org.chokepoint.store.Store;

/** A store of its own with the starter registry, its server on a free port, and a browser to look at it. */
final class Site implements AutoCloseable {
    private final Chromium chromium = new Chromium();
    private final Store store;
    private final WebServer server;
    private final List<String> complaints = new ArrayList<>();

    Site(Path home) {
        this(home, Serving.here(0));
    }

    private Site(Path home, Serving serving) {
        Countries countries = Countries.standard();
        this.store = new Store(
                home.resolve("store"),
                countries,
                Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC),
                Duration.ofSeconds(10),
                line -> {});
        this.server = WebServer.start(store, countries, () -> Letters.find(Map.of(), home.toString()), serving);
    }

    /** The same with a made-up year of so many products. */
    static Site withTrade(Path home, int products, long rows) throws Exception {
        Site site = new Site(home);
        Path file = GenerateBaci.write(home.resolve("baci"), new GenerateBaci.Wish(2024, 60, products, rows, 1));
        site.store.load(Baci.find(file), false);
        return site;
    }

    /** The same for those who have a token of the file. */
    static Site withTokens(Path home, Path tokens) {
        return new Site(home, new Serving("127.0.0.1", 0, Set.of(), Optional.of(tokens)));
    }

    Store store() {
        return store;
    }

    /** What the browser found wrong with the pages so far, such as scripts that the content policy forbids. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** An address of this server. */
    String at(String path) {
        return server.address() + path.substring(1);
    }

    /** A page in a window of its own, opened at the path. */
    Page open(Look look, String path) {
        BrowserContext window = chromium.browser().newContext(look.options());
        Page page = window.newPage();
        page.onConsoleMessage(said -> {
            if (said.type().equals("error") || said.type().equals("warning")) {
                complaints.add(page.url() + ": " + said.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.setDefaultTimeout(20_000);
        page.navigate(at(path));
        return page;
    }

    @Override
    public void close() {
        chromium.close();
        server.close();
    }
}
