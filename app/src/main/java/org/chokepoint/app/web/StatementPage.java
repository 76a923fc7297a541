// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import java.util.List;
import org.chokepoint.report.Phrases;

/**
 * What the template of a statement's form needs.
 *
 * @param error why the last try was refused; blank before the first
 * @param mark of the row that is changed; blank for a new one
 * @param known the field of a source that is loaded
 * @param fresh the fields of a new source
 */
public record StatementPage(
        Phrases phrases,
        String error,
        String action,
        String removal,
        String secret,
        String mark,
        List<Field> fields,
        List<Field> known,
        List<Field> fresh) {
    public StatementPage {
        fields = List.copyOf(fields);
        known = List.copyOf(known);
        fresh = List.copyOf(fresh);
    }

    /** One field: to be typed into, or with choices. */
    public record Field(
            String name,
            String label,
            String hint,
            String value,
            boolean isLong,
            boolean needed,
            List<Page.Choice> choices) {
        public Field {
            choices = List.copyOf(choices);
        }
    }

    public String say(String key) {
        return phrases.say(key);
    }
}
