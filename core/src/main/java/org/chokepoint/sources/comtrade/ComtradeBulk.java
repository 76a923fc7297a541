// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.comtrade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.SourceException.Reason;
import org.chokepoint.sources.fetch.Download;
import org.chokepoint.sources.fetch.Downloader;
import org.chokepoint.sources.fetch.Fetched;
import org.chokepoint.sources.fetch.SafeAddress;

/**
 * The ready-made files of UN Comtrade, one for each reporter, year and edition of the Harmonized System: compressed
 * tables of all codes. They need a key of a premium subscription. A list names them, then each is brought.
 */
public final class ComtradeBulk {
    private static final String HINT =
            "Maybe the key has no premium subscription, which bulk files need; without it leave --bulk out.";

    private final URI publisher;
    private final ComtradeKey key;
    private final Downloader downloader;

    public ComtradeBulk(URI publisher, ComtradeKey key, Downloader downloader) {
        this.publisher = publisher;
        this.key = key;
        this.downloader = downloader;
    }

    /**
     * Brings the list anew, and the files on it that the folder does not hold.
     *
     * @param reporters numbers by which UN Comtrade knows countries; none means all
     * @throws SourceException with the reason in words for the person who asked
     */
    public List<Fetched> fetch(int year, List<String> reporters, Path folder) throws SourceException {
        String query = "?period=%d%s"
                .formatted(year, reporters.isEmpty() ? "" : "&reporterCode=" + String.join(",", reporters));
        Download list = Download.of(
                publisher.resolve("bulk/v1/get/C/A/HS" + query),
                folder.resolve("comtrade-bulk-C-A-HS-%d.list.json".formatted(year)));
        Fetched listed = downloader.fetch(permitted(list));
        List<Fetched> files = new ArrayList<>();
        for (JsonNode row : rows(listed.file())) {
            files.add(downloader.fetchIfAbsent(file(row, folder)));
        }
        if (files.isEmpty()) {
            throw new SourceException(
                    Reason.NOT_PUBLISHED,
                    "UN Comtrade lists no bulk file for %d. Maybe the year is not published yet.".formatted(year));
        }
        return files;
    }

    private Download permitted(Download download) {
        return key.on(download).withAccessHint(HINT);
    }

    private static JsonNode rows(Path list) throws SourceException {
        try {
            return new ObjectMapper().readTree(Files.readAllBytes(list)).path("data");
        } catch (IOException e) {
            throw new SourceException(
                    Reason.UNREADABLE,
                    "UN Comtrade's list of bulk files is not JSON. Maybe the publisher changed its form.");
        }
    }

    /** The key goes with the request; so a list that points to another host is not followed. */
    private Download file(JsonNode row, Path folder) throws SourceException {
        URI address = address(row.path("fileUrl").asText());
        String name = "comtrade-bulk-C-A-%s-%s-%s-%s.gz"
                .formatted(
                        word(row, "classificationCode"),
                        word(row, "period"),
                        word(row, "reporterCode"),
                        word(row, "publicationDate"));
        return permitted(Download.of(address, folder.resolve(name)));
    }

    private URI address(String text) throws SourceException {
        try {
            URI address = new URI(text);
            if (address.getHost() != null && SafeAddress.sameOrigin(address, publisher)) {
                return address;
            }
        } catch (java.net.URISyntaxException e) {
            // falls through to the same refusal
        }
        throw new SourceException(
                Reason.UNREADABLE,
                "UN Comtrade's list of bulk files points outside %s. Maybe the publisher changed its form."
                        .formatted(SafeAddress.shown(publisher)));
    }

    /** Letters and digits only, since they become part of a file's name; of a date the day. */
    private static String word(JsonNode row, String field) {
        String text = row.path(field).asText().replaceAll("T.*", "").replaceAll("[^A-Za-z0-9-]", "");
        return text.isEmpty() ? "undated" : text;
    }
}
