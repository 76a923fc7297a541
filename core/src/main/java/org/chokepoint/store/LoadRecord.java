// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;

/**
 * What one load brought, as written in its {@code load.json}.
 *
 * @param id the folder's name: kind, name and the start of the content's checksum
 * @param kind {@code pack}
 * @param publisher who says so: a pack's authors
 * @param loaded the moment of loading, ISO 8601
 * @param sha256 over all delivered files
 */
@JsonPropertyOrder({"id", "kind", "name", "title", "version", "publisher", "licence", "loaded", "sha256", "files"})
public record LoadRecord(
        String id,
        String kind,
        String name,
        String title,
        String version,
        String publisher,
        String licence,
        String loaded,
        String sha256,
        List<StoredFile> files) {
    public LoadRecord {
        files = List.copyOf(files);
    }

    /** One file of a load. */
    public record StoredFile(String name, long bytes, String sha256) {}

    Optional<StoredFile> find(String file) {
        return files.stream().filter(stored -> stored.name().equals(file)).findFirst();
    }
}
