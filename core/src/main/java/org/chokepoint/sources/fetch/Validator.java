// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.fetch;

import java.net.http.HttpHeaders;
import java.util.Optional;

/** By what a publisher marks one version of a file. */
record Validator(Optional<String> etag, Optional<String> lastModified) {
    static final Validator NONE = new Validator(Optional.empty(), Optional.empty());

    static Validator of(HttpHeaders headers) {
        return new Validator(headers.firstValue("ETag"), headers.firstValue("Last-Modified"));
    }

    /** What {@code If-Range} may say; a weak tag does not promise the same bytes and is of no use there. */
    Optional<String> ifRange() {
        return etag.filter(tag -> !tag.startsWith("W/")).or(() -> lastModified);
    }

    /** Whether both speak of the same tag or date, and differ in it. */
    boolean contradicts(Validator other) {
        return differ(etag, other.etag) || differ(lastModified, other.lastModified);
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
