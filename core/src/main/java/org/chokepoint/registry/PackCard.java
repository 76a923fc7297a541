// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.util.List;

/** Who made a pack and what it may be used for. */
public record PackCard(
        String id, String name, String version, String licence, Scope scope, List<String> authors, String description) {
    /** Whose list of items a pack is. */
    public enum Scope {
        /** Items that every survey covers. */
        REGISTRY,
        /** A firm's own items: covered only when the firm's survey is asked for. */
        FIRM
    }

    public PackCard {
        authors = List.copyOf(authors);
    }
}
