// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.chokepoint.app.file.Letters;
import org.chokepoint.registry.Countries;
import org.chokepoint.store.Store;

/** A server on a free port over the starter registry, and a client. */
final class Served implements AutoCloseable {
    private final Store store;
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    Served(Path home) {
        this(home, Serving.here(0));
    }

    Served(Path home, Serving serving) {
        Countries countries = Countries.standard();
        this.store = new Store(
                home.resolve("store"),
                countries,
                Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC),
                Duration.ofSeconds(10),
                line -> {});
        this.server = WebServer.start(store, countries, () -> Letters.find(Map.of(), home.toString()), serving);
    }

    Store store() {
        return store;
    }

    URI at(String path) {
        return URI.create(server.address() + path.substring(1));
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.close();
    }
}
