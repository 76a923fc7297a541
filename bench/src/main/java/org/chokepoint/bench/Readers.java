// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Readers of a server on this machine, who ask as browsers do: compressed, over connections that are kept. */
final class Readers {
    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI server;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    Readers(URI server) {
        this.server = server;
    }

    /**
     * What was seen.
     *
     * @param errors answers other than 200, and none at all
     * @param seconds how long the readers read
     */
    record Seen(List<Double> sortedMillis, long errors, long bytes, double seconds) {
        double percentile(double share) {
            if (sortedMillis.isEmpty()) {
                return Double.NaN;
            }
            int at = (int) Math.ceil(share * sortedMillis.size()) - 1;
            return sortedMillis.get(Math.max(0, at));
        }

        double aSecond() {
            return sortedMillis.size() / seconds;
        }
    }

    byte[] get(String path) throws IOException {
        try {
            HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                    .timeout(PATIENCE)
                    .header("Accept-Encoding", "gzip")
                    .build();
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != OK) {
                throw new IOException("%s answers %d.".formatted(path, answer.statusCode()));
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** One reader opens each path once, in order. */
    Seen one(List<String> paths) {
        Log log = new Log();
        long start = System.nanoTime();
        paths.forEach(path -> ask(path, log));
        return seen(List.of(log), start);
    }

    /** So many readers open paths at random, each its next as soon as it has the last, until the time is over. */
    Seen many(List<String> paths, int readers, Duration time) {
        ExecutorService threads = Executors.newFixedThreadPool(readers);
        long start = System.nanoTime();
        List<Future<Log>> reading = new ArrayList<>();
        for (int i = 0; i < readers; i++) {
            Random random = new Random(i);
            reading.add(threads.submit(() -> {
                Log log = new Log();
                while (System.nanoTime() - start < time.toNanos()) {
                    ask(paths.get(random.nextInt(paths.size())), log);
                }
                return log;
            }));
        }
        List<Log> logs = new ArrayList<>();
        try {
            for (Future<Log> one : reading) {
                logs.add(one.get());
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
        return seen(logs, start);
    }

    private void ask(String path, Log log) {
        long start = System.nanoTime();
        try {
            log.bytes += get(path).length;
            log.millis.add((System.nanoTime() - start) / 1e6);
        } catch (IOException e) {
            log.errors++;
            System.err.println(path + ": " + e.getMessage());
        }
    }

    private static Seen seen(List<Log> logs, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        List<Double> millis =
                logs.stream().flatMap(log -> log.millis.stream()).sorted().toList();
        long errors = logs.stream().mapToLong(log -> log.errors).sum();
        return new Seen(
                millis, errors, logs.stream().mapToLong(log -> log.bytes).sum(), seconds);
    }

    /** What one reader saw. */
    private static final class Log {
        private final List<Double> millis = new ArrayList<>();
        private long errors;
        private long bytes;
    }
}
