// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own, on a free port of this machine; it goes when it is closed. */
final class Served implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

    private final Process process;
    private final URI address;

    private Served(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** The program itself, as its launcher starts it. */
    static Served ours(Path store) throws IOException {
        return start("org.chokepoint.app.Main", "--store", store.toString(), "serve", "--port", "0");
    }

    /** Java's own server, which does nothing but read the file and send it. */
    static Served file(Path file) throws IOException {
        return start(Bench.class.getName(), "task", "file", file.toString());
    }

    /** What the process of {@link #file} does. */
    static void serve(Path file) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            byte[] bytes = Files.readAllBytes(file);
            exchange.sendResponseHeaders(200, bytes.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(bytes);
            }
        });
        server.start();
        System.out.printf("http://127.0.0.1:%d/%n", server.getAddress().getPort());
    }

    private static Served start(String program, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Fresh.HEAP,
                "-XX:+UseG1GC", // as the launcher chooses for a server
                "-Dsun.net.httpserver.nodelay=true",
                "-cp",
                System.getProperty("java.class.path"),
                program));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return new Served(process, URI.create(address.group()));
            }
        }
        process.destroy();
        throw new IOException("%s does not start.".formatted(String.join(" ", command)));
    }

    URI address() {
        return address;
    }

    /** The most memory it ever held, in megabytes. */
    double peak() throws IOException {
        return Measured.peak(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
