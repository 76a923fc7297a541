// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.chokepoint.domain.Grade;
import org.chokepoint.domain.Licence;
import org.chokepoint.domain.RowRef;
import org.chokepoint.domain.SourceCard;
import org.jspecify.annotations.Nullable;

/**
 * What one load brought, as written in its {@code load.json}.
 *
 * @param id the folder's name: kind, name and the start of the content's checksum
 * @param kind {@code pack} or {@code trade}
 * @param publisher who says so: a pack's authors, or who published the statistics
 * @param url where it comes from; blank for a pack
 * @param grade the word of {@link org.chokepoint.domain.Grade}; blank for a pack, whose sources have their own
 * @param trade what tables of trade it holds; none for a pack
 * @param loaded the moment of loading, ISO 8601
 * @param sha256 over all delivered files
 */
@JsonPropertyOrder({
    "id",
    "kind",
    "name",
    "title",
    "version",
    "publisher",
    "url",
    "licence",
    "grade",
    "loaded",
    "sha256",
    "files",
    "trade"
})
public record LoadRecord(
        String id,
        String kind,
        String name,
        String title,
        String version,
        String publisher,
        @Nullable String url,
        String licence,
        @Nullable String grade,
        String loaded,
        String sha256,
        List<StoredFile> files,
        @Nullable List<TradeTable> trade) {
    /** Loads of an older program have no address, no grade and no trade. */
    public LoadRecord {
        files = List.copyOf(files);
        url = Objects.requireNonNullElse(url, "");
        grade = Objects.requireNonNullElse(grade, "");
        trade = List.copyOf(Objects.requireNonNullElse(trade, List.of()));
    }

    /** One file of a load. */
    public record StoredFile(String name, long bytes, String sha256) {}

    Optional<StoredFile> find(String file) {
        return files.stream().filter(stored -> stored.name().equals(file)).findFirst();
    }

    /** Whether it is a delivery of trade, not a pack. */
    public boolean ofTrade() {
        return kind.equals("trade");
    }

    /** The tables of trade that it holds; none of a pack. */
    public List<TradeTable> tables() {
        return Objects.requireNonNull(trade);
    }

    /** The source that a load of trade is; a pack brings its sources itself. */
    public SourceCard card() {
        return new SourceCard(
                name,
                title,
                publisher,
                Objects.requireNonNull(url),
                Licence.find(licence).orElse(Licence.TERMS),
                Grade.valueOf(Objects.requireNonNull(grade).toUpperCase(Locale.ROOT)),
                Optional.empty(),
                "",
                new RowRef("load", id, 0));
    }
}
