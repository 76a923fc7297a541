// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.util.List;

/** Who made a pack and what it may be used for. */
public record PackCard(
        String id, String name, String version, String licence, List<String> authors, String description) {
    public PackCard {
        authors = List.copyOf(authors);
    }
}
