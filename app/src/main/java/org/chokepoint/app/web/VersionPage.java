// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import java.util.List;
import org.chokepoint.app.web.desk.Change;
import org.chokepoint.report.Phrases;

/**
 * What the template of one version needs.
 *
 * @param restore where it is made the newest; blank where it is, or where that is not for curators
 * @param seen the edition of the newest version
 */
public record VersionPage(
        Phrases phrases, String history, String restore, String secret, String seen, List<Part> parts) {
    public VersionPage {
        parts = List.copyOf(parts);
    }

    /**
     * What changed in one file.
     *
     * @param more how many rows are not shown
     */
    public record Part(String file, List<String> gone, List<String> come, int more) {
        public Part {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
        }

        static Part of(Change change, int most) {
            List<String> gone = change.gone().stream().limit(most).toList();
            List<String> come = change.come().stream().limit(most).toList();
            int more = change.gone().size() + change.come().size() - gone.size() - come.size();
            return new Part(change.file(), gone, come, more);
        }
    }

    public String say(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }
}
