// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.fetch;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What came.
 *
 * @param etag the publisher's mark of this version of the file, where it gave one
 * @param lastModified when the publisher last changed it, as it said so
 * @param alreadyThere the file stood there before and nothing was asked of the publisher
 */
public record Fetched(
        Path file,
        long bytes,
        String sha256,
        Optional<String> etag,
        Optional<String> lastModified,
        boolean alreadyThere) {}
