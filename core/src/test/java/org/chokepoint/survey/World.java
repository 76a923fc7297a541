// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.PackText;
import org.chokepoint.store.PackBytes;
import org.chokepoint.store.Store;

/** A store with the starter registry and one drawn pack, for stories told on small worlds. */
public final class World {
    public static final Countries COUNTRIES = Countries.standard();
    public static final Clock NOON = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

    private World() {}

    public static Store store(Path root) {
        return new Store(root.resolve("store"), COUNTRIES, NOON, Duration.ofSeconds(10), line -> {});
    }

    /** Loads the drawing as the pack {@code drawn}; it must be sound. */
    public static Store with(Path root, String drawing) throws IOException {
        Store store = store(root);
        var report = store.load(PackBytes.ofFolder(PackText.of("drawn", drawing).writeTo(root.resolve("pack"))));
        if (!report.loaded() && !report.alreadyThere()) {
            throw new AssertionError("The drawn pack does not load: " + report.findings());
        }
        return store;
    }
}
