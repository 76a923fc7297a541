// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import java.util.List;
import java.util.Map;
import org.chokepoint.report.Phrases;

/**
 * What the layout needs of a page. Every part of HTML comes from the renderer of documents, which escapes it.
 *
 * @param byToken whether readers log in and out
 * @param top title and introduction
 * @param form the fields by which the page can be asked otherwise; none where there is nothing to choose
 * @param body all that follows the form
 */
public record Page(
        Phrases phrases,
        String language,
        String title,
        String other,
        List<Entry> menu,
        boolean byToken,
        List<Entry> downloads,
        String top,
        List<Field> form,
        String action,
        Map<String, String> kept,
        String body) {
    public Page {
        menu = List.copyOf(menu);
        downloads = List.copyOf(downloads);
        form = List.copyOf(form);
        kept = Map.copyOf(kept);
    }

    /** A link of the menu. */
    public record Entry(String name, String address, boolean here) {}

    /** A field of the form: to be typed into, or with choices. */
    public record Field(String name, String label, String value, List<Choice> choices) {
        public Field {
            choices = List.copyOf(choices);
        }
    }

    /** One of the choices of a field. */
    public record Choice(String value, String label) {}

    public String say(String key) {
        return phrases.say(key);
    }
}
