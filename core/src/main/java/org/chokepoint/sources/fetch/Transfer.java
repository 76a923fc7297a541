// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.fetch;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.sources.SourceException;

/** One attempt at one file: goes on where the last one stopped if the publisher allows it, else begins again. */
final class Transfer {
    private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (?:(\\d{1,18})-\\d{1,18}|\\*)/(\\d{1,18}|\\*)");
    private static final int WHOLE = 200;
    private static final int PARTIAL = 206;
    private static final int NO_SUCH_RANGE = 416;

    private final Exchange exchange;
    private final Duration stall;
    private final Clock clock;
    private final Progress progress;

    Transfer(Exchange exchange, Duration stall, Clock clock, Progress progress) {
        this.exchange = exchange;
        this.stall = stall;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Brings the rest of the file, or all of it, and gives the mark of its version.
     *
     * @throws TryAgain if it was cut off, changed meanwhile, or the publisher is busy
     * @throws SourceException if another attempt would not help
     */
    Validator run(Download download, PartFile part) throws TryAgain, SourceException, InterruptedException {
        Optional<Validator> known = part.resumable(download.address());
        long from = part.size();
        HttpResponse<Chunks> answer =
                exchange.ask(download, known.flatMap(Validator::ifRange).map(mark -> new Exchange.Resume(from, mark)));
        try {
            switch (answer.statusCode()) {
                case WHOLE -> bringAll(download, part, answer);
                case PARTIAL -> bringRest(part, known.orElse(Validator.NONE), answer);
                case NO_SUCH_RANGE -> compareLength(part, answer.headers());
                default -> Refusal.raise(download, answer.statusCode(), answer.headers(), clock);
            }
            return answer.statusCode() == WHOLE ? Validator.of(answer.headers()) : known.orElse(Validator.NONE);
        } finally {
            answer.body().cancel();
        }
    }

    private void bringAll(Download download, PartFile part, HttpResponse<Chunks> answer)
            throws TryAgain, SourceException, InterruptedException {
        part.startAnew(download.address(), Validator.of(answer.headers()));
        copy(answer.body(), part, answer.headers().firstValueAsLong("Content-Length"));
    }

    private void bringRest(PartFile part, Validator known, HttpResponse<Chunks> answer)
            throws TryAgain, SourceException, InterruptedException {
        Matcher range = contentRange(answer.headers());
        boolean fits = range.matches() && String.valueOf(part.size()).equals(range.group(1));
        if (!fits || known.contradicts(Validator.of(answer.headers()))) {
            part.discard();
            throw new TryAgain("the publisher went on with another part or version of the file");
        }
        copy(answer.body(), part, total(range));
    }

    /** The publisher has nothing beyond what is there: it is all, or it is of another version. */
    private static void compareLength(PartFile part, HttpHeaders headers) throws TryAgain, SourceException {
        Matcher range = contentRange(headers);
        if (!range.matches() || total(range).orElse(-1) != part.size()) {
            part.discard();
            throw new TryAgain("the file has become shorter");
        }
    }

    private void copy(Chunks body, PartFile part, OptionalLong total)
            throws TryAgain, SourceException, InterruptedException {
        progress.at(part.size(), total);
        for (Optional<List<ByteBuffer>> piece = body.next(stall); piece.isPresent(); piece = body.next(stall)) {
            part.append(piece.orElseThrow());
            progress.at(part.size(), total);
        }
        if (total.isPresent() && total.getAsLong() != part.size()) {
            throw new TryAgain("%d of %d bytes came".formatted(part.size(), total.getAsLong()));
        }
    }

    private static Matcher contentRange(HttpHeaders headers) {
        return CONTENT_RANGE.matcher(
                headers.firstValue("Content-Range").orElse("").strip());
    }

    private static OptionalLong total(Matcher range) {
        return range.group(2).equals("*") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(range.group(2)));
    }
}
