// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A web server on this machine that answers what a test tells it to, faults included; the last answer repeats. */
public final class ScriptedServer implements AutoCloseable {
    private final ServerSocket socket;
    private final List<Answer> script;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** One request, header names in lower case. */
    public record Request(String path, Map<String, String> headers) {
        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    /** Writes an answer; the connection is closed after it. */
    public interface Answer {
        void write(Request request, OutputStream out) throws IOException, InterruptedException;
    }

    public ScriptedServer(Answer... script) throws IOException {
        this.script = List.of(script);
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "scripted-server");
        thread.setDaemon(true);
        thread.start();
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
    }

    public URI address(String path) {
        return base().resolve(path);
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread thread = new Thread(() -> answer(connection), "scripted-answer");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return; // the test is over
            }
        }
    }

    private void answer(Socket connection) {
        try (connection) {
            Request request = read(connection);
            int turn;
            synchronized (requests) {
                turn = requests.size();
                requests.add(request);
            }
            script.get(Math.min(turn, script.size() - 1)).write(request, connection.getOutputStream());
            connection.getOutputStream().flush();
        } catch (IOException e) {
            // the client gave up, as some tests want it to
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Request read(Socket connection) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(connection.getInputStream(), ISO_8859_1));
        String first = in.readLine();
        if (first == null) {
            throw new IOException("Nothing was asked.");
        }
        Map<String, String> headers = new TreeMap<>();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            String[] parts = line.split(":", 2);
            headers.put(parts[0].strip().toLowerCase(Locale.ROOT), parts[1].strip());
        }
        return new Request(first.split(" ", 3)[1], headers);
    }

    public static Answer status(int status, String... headers) {
        return (request, out) -> head(out, status, 0, headers);
    }

    public static Answer whole(byte[] body, String... headers) {
        return cutAfter(body.length, body, headers);
    }

    /** Promises all of the body and closes the connection after so many bytes. */
    public static Answer cutAfter(int sent, byte[] body, String... headers) {
        return (request, out) -> {
            head(out, 200, body.length, headers);
            out.write(body, 0, sent);
        };
    }

    /** Sends so many bytes and then nothing, with the connection open until the test ends. */
    public Answer silentAfter(int sent, byte[] body, String... headers) {
        return (request, out) -> {
            cutAfter(sent, body, headers).write(request, out);
            out.flush();
            closed.await();
        };
    }

    /** Goes on where it is asked to, if the mark is still this one; else sends everything. */
    public static Answer ranged(byte[] body, String etag) {
        return (request, out) -> {
            String range = request.header("Range");
            if (range.isEmpty() || !request.header("If-Range").equals(etag)) {
                whole(body, "ETag: " + etag).write(request, out);
                return;
            }
            int from = Integer.parseInt(range.replaceAll("\\D", ""));
            partial(from, body, "ETag: " + etag).write(request, out);
        };
    }

    /** Status 206 with the bytes from there to the end, whatever was asked. */
    public static Answer partial(int from, byte[] body, String... headers) {
        return partial(from, body, body.length, headers);
    }

    /** Status 206 with the bytes from there on, of a file that is said to have so many in all. */
    public static Answer partial(int from, byte[] body, int total, String... headers) {
        return (request, out) -> {
            List<String> all = new ArrayList<>(Arrays.asList(headers));
            all.add("Content-Range: bytes %d-%d/%d".formatted(from, body.length - 1, total));
            head(out, 206, body.length - from, all.toArray(String[]::new));
            out.write(body, from, body.length - from);
        };
    }

    private static void head(OutputStream out, int status, int length, String... headers) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Scripted\r\nConnection: close\r\n");
        head.append("Content-Length: ").append(length).append("\r\n");
        Arrays.stream(headers).forEach(header -> head.append(header).append("\r\n"));
        try {
            out.write(head.append("\r\n").toString().getBytes(ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
