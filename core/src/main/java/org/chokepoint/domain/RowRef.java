// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

/** The row of a pack that a statement came from. */
public record RowRef(String pack, String file, long line) {
    @Override
    public String toString() {
        return pack + "/" + file + ":" + line;
    }
}
