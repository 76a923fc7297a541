// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.comtrade;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.SourceException.Reason;
import org.chokepoint.sources.fetch.Download;
import org.chokepoint.sources.fetch.Downloader;
import org.chokepoint.sources.fetch.Fetched;

/**
 * Asks UN Comtrade for annual trade in goods and saves its answers, each as one file of JSON. An answer that reaches
 * the number of rows at which the publisher cuts off is thrown away, and its question asked again in two halves.
 */
public final class ComtradeApi {
    /** Where UN Comtrade answers programs. */
    public static final URI PUBLISHER = URI.create("https://comtradeapi.un.org/");

    private final URI publisher;
    private final Optional<ComtradeKey> key;
    private final ComtradeService service;
    private final Downloader downloader;

    private ComtradeApi(URI publisher, Optional<ComtradeKey> key, ComtradeService service, Downloader downloader) {
        this.publisher = publisher;
        this.key = key;
        this.service = service;
        this.downloader = downloader;
    }

    /** The final data, for which a key is needed. */
    public static ComtradeApi withKey(URI publisher, ComtradeKey key, Downloader downloader) {
        return new ComtradeApi(publisher, Optional.of(key), ComtradeService.FINAL, downloader);
    }

    /** The same figures without a key, at most 500 rows an answer: enough for a look at one code. */
    public static ComtradeApi preview(URI publisher, Downloader downloader) {
        return new ComtradeApi(publisher, Optional.empty(), ComtradeService.PREVIEW, downloader);
    }

    /** One saved answer and how many rows it has; none is an answer too. */
    public record Saved(Fetched fetched, long rows) {}

    /**
     * Saves the answers to all of a question. Those that the folder holds already are not asked for again.
     *
     * @throws SourceException {@link Reason#INCOMPLETE} if a part that cannot be cut further reaches the limit; answers
     *     that came before stay, so that the same question goes on from there
     */
    public List<Saved> fetch(ComtradeQuery query, Path folder) throws SourceException {
        Deque<ComtradeQuery> open = new ArrayDeque<>(ComtradePlan.parts(query, service.rowLimit()));
        List<Saved> saved = new ArrayList<>();
        while (!open.isEmpty()) {
            ComtradeQuery part = open.removeFirst();
            Optional<Saved> answer = ask(part, folder);
            if (answer.isPresent()) {
                saved.add(answer.orElseThrow());
            } else {
                List<ComtradeQuery> halves = ComtradePlan.halves(part);
                for (int i = halves.size() - 1; i >= 0; i--) {
                    open.addFirst(halves.get(i));
                }
            }
        }
        return saved;
    }

    /** The answer; nothing if it was cut off and its question can be halved. */
    private Optional<Saved> ask(ComtradeQuery part, Path folder) throws SourceException {
        try {
            Fetched fetched = downloader.fetchIfAbsent(download(part, folder));
            return Optional.of(new Saved(fetched, ComtradeRows.count(fetched.file())));
        } catch (SourceException e) {
            if (e.reason() != Reason.INCOMPLETE || ComtradePlan.halves(part).size() < 2) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private Download download(ComtradeQuery part, Path folder) {
        Download download = Download.of(service.address(publisher, part), folder.resolve(ComtradeNames.of(part)))
                .withAccessHint("Maybe the key is not valid or the day's requests are used up. " + ComtradeKey.HINT)
                .withCheck(file -> ComtradeRows.demandWhole(file, part, service.rowLimit()));
        return key.map(secret -> secret.on(download)).orElse(download);
    }
}
