// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.fetch;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A body handed over piece by piece. The client's own timeouts end with the headers; here each piece has one, so that a
 * connection which falls silent is noticed. One piece is asked for at a time: a slow disk slows the network down.
 */
final class Chunks implements HttpResponse.BodySubscriber<Chunks> {
    private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    private final AtomicReference<Flow.@Nullable Subscription> subscription = new AtomicReference<>();

    private record Piece(List<ByteBuffer> bytes, @Nullable Throwable failure, boolean isEnd) {}

    @Override
    public CompletionStage<Chunks> getBody() {
        return CompletableFuture.completedStage(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        if (subscription.compareAndSet(null, given)) {
            given.request(1);
        } else {
            given.cancel();
        }
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        pieces.add(new Piece(bytes, null, false));
    }

    @Override
    public void onError(Throwable failure) {
        pieces.add(new Piece(List.of(), failure, true));
    }

    @Override
    public void onComplete() {
        pieces.add(new Piece(List.of(), null, true));
    }

    /**
     * The next piece, or nothing at the body's end.
     *
     * @throws TryAgain if none comes in time, or the connection broke
     */
    Optional<List<ByteBuffer>> next(Duration patience) throws TryAgain, InterruptedException {
        Piece piece = pieces.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (piece == null) {
            cancel();
            throw new TryAgain("no byte came for %s".formatted(Spell.out(patience)));
        }
        if (piece.failure() != null) {
            throw new TryAgain("the connection broke (%s)".formatted(Spell.out(piece.failure())));
        }
        if (piece.isEnd()) {
            return Optional.empty();
        }
        Flow.Subscription open = subscription.get();
        if (open != null) {
            open.request(1);
        }
        return Optional.of(piece.bytes());
    }

    /** Closes the connection; what is still on its way is dropped. */
    void cancel() {
        Flow.Subscription open = subscription.get();
        if (open != null) {
            open.cancel();
        }
    }
}
