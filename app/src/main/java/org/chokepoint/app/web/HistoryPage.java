// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import java.util.List;
import org.chokepoint.report.Phrases;

/** What the template of a pack's versions needs. */
public record HistoryPage(Phrases phrases, String desk, List<DeskPage.Row> versions) {
    public HistoryPage {
        versions = List.copyOf(versions);
    }

    public String say(String key) {
        return phrases.say(key);
    }
}
