// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text goes out packed to who takes it so, and says the same to who does not. */
class PackedTest {
    @TempDir
    static Path home;

    private static Served served;

    @BeforeAll
    static void start() {
        served = new Served(home);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static HttpResponse<byte[]> get(String path, String accepted) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(served.at(path))
                .header("Accept-Encoding", accepted)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> packed) throws Exception {
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        try (GZIPInputStream bytes = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void packed_and_plain_say_the_same() throws Exception {
        for (String path : new String[] {"/survey/CHN", "/api/v1/survey/CHN", "/api/v1/survey/CHN.csv", "/"}) {
            HttpResponse<byte[]> packed = get(path, "br, gzip;q=0.8");
            HttpResponse<byte[]> plain = get(path, "identity");
            assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(text(packed)).isEqualTo(new String(plain.body(), StandardCharsets.UTF_8));
            assertThat(packed.body().length).isLessThan(plain.body().length / 2);
            assertThat(packed.headers().allValues("Vary")).contains("Accept-Encoding");
        }
    }

    @Test
    void who_refuses_gzip_does_not_get_it() throws Exception {
        HttpResponse<byte[]> plain = get("/survey/CHN", "gzip;q=0, identity");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(new String(plain.body(), StandardCharsets.UTF_8)).startsWith("<!DOCTYPE html>");
    }
}
