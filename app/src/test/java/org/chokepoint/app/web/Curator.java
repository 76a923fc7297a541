// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Somebody who has logged in with a token, and sends forms as a browser does. */
final class Curator {
    private static final String BOUNDARY = "----a-line-between";

    private final Served served;
    private final String cookie;
    private final String secret;

    Curator(Served served, String token) throws IOException, InterruptedException {
        this.served = served;
        String set = served.send(HttpRequest.newBuilder(served.at("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("token=" + encoded(token)))
                        .build())
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        this.cookie = set.substring(0, set.indexOf(';'));
        this.secret = get("/login").body().replaceAll("(?s).*name=\"secret\" value=\"([^\"]+)\".*", "$1");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    String secret() {
        return secret;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return served.get(path, "Cookie", cookie);
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        return raw(path, "secret=" + encoded(secret) + "&" + joined(form));
    }

    /** Without what shows that the form is the server's own. */
    HttpResponse<String> forged(String path, Map<String, String> form) throws IOException, InterruptedException {
        return raw(path, joined(form));
    }

    private static String joined(Map<String, String> form) {
        return form.entrySet().stream()
                .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> raw(String path, String body) throws IOException, InterruptedException {
        return served.send(HttpRequest.newBuilder(served.at(path))
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> upload(byte[] zip) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"secret\"\r\n\r\n" + secret
                        + "\r\n--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"pack\"; filename=\"pack.zip\"\r\n"
                        + "Content-Type: application/zip\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(zip);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return served.send(HttpRequest.newBuilder(served.at("/desk/packs"))
                .header("Cookie", cookie)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
