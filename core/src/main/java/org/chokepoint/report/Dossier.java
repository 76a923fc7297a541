// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.Map;

/**
 * A report that is sent to somebody, whatever file it becomes.
 *
 * @param name what its file is called, without an ending
 * @param document what it says
 * @param data the same as the command line's {@code --json}
 * @param annex the rows behind it
 */
public record Dossier(String name, Document document, Map<String, Object> data, Annex annex) {
    /** How much it says. */
    public enum Length {
        /** One page. */
        BULLETIN,
        FULL
    }
}
