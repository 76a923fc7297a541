// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.fetch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.SourceException.Reason;

/** Asks for a file once, and again where the answer points elsewhere. */
final class Exchange {
    private static final int MOST_REDIRECTS = 5;

    private final HttpClient client;
    private final Duration stall;

    Exchange(Politeness politeness) {
        this.stall = politeness.stall();
        // HTTP/1.1: giving up a file closes its connection, and one file at a time needs no more.
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(politeness.connect())
                .build();
    }

    /** The bytes that are there already, and of which version of the file. */
    record Resume(long from, String ifRange) {}

    /**
     * The answer, its body still to come.
     *
     * @throws TryAgain if none comes
     * @throws SourceException if it points to where nobody should follow
     */
    HttpResponse<Chunks> ask(Download download, Optional<Resume> resume)
            throws TryAgain, SourceException, InterruptedException {
        URI address = download.address();
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            HttpResponse<Chunks> answer = send(request(download, address, resume));
            if (!isRedirect(answer.statusCode())) {
                return answer;
            }
            answer.body().cancel();
            address = follow(address, answer);
        }
        throw new SourceException(
                Reason.UNREACHABLE,
                "%s points elsewhere more than %d times. Maybe the publisher moved the file."
                        .formatted(SafeAddress.shown(download.address()), MOST_REDIRECTS));
    }

    private static HttpRequest request(Download download, URI address, Optional<Resume> resume) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).GET().header("User-Agent", "chokepoint");
        // A key is for the host it was meant for, not for wherever that host points.
        if (SafeAddress.sameOrigin(address, download.address())) {
            download.headers().forEach(request::setHeader);
        }
        resume.ifPresent(known ->
                request.setHeader("Range", "bytes=" + known.from() + "-").setHeader("If-Range", known.ifRange()));
        return request.build();
    }

    private HttpResponse<Chunks> send(HttpRequest request) throws TryAgain, InterruptedException {
        CompletableFuture<HttpResponse<Chunks>> answer = client.sendAsync(request, headers -> new Chunks());
        try {
            return answer.get(stall.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new TryAgain("no answer came for %s".formatted(Spell.out(stall)));
        } catch (ExecutionException e) {
            throw new TryAgain(
                    "the connection failed (%s)".formatted(Spell.out(e.getCause() == null ? e : e.getCause())));
        } finally {
            answer.cancel(true);
        }
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private static URI follow(URI address, HttpResponse<Chunks> answer) throws SourceException {
        URI next;
        try {
            next = address.resolve(answer.headers().firstValue("Location").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new SourceException(
                    Reason.UNREACHABLE,
                    "%s points to what is no address. Maybe the publisher moved the file."
                            .formatted(SafeAddress.shown(address)));
        }
        if (!SafeAddress.isPermitted(next) || pointsAtThisMachine(address, next)) {
            throw new SourceException(
                    Reason.UNREACHABLE,
                    "%s points to %s, which is not https and is not followed. Maybe the publisher moved the file."
                            .formatted(SafeAddress.shown(address), SafeAddress.origin(next)));
        }
        return next;
    }

    /** A publisher has no business to point at the reader's own machine. */
    private static boolean pointsAtThisMachine(URI from, URI to) {
        return SafeAddress.isLoopback(to) && !SafeAddress.isLoopback(from);
    }
}
