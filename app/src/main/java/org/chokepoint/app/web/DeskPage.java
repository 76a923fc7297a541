// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import java.util.List;
import org.chokepoint.report.Phrases;

/**
 * What the template of the desk needs.
 *
 * @param upload where packs are sent
 * @param secret what every form carries
 */
public record DeskPage(Phrases phrases, String upload, String secret, List<Table> tables, List<Page.Entry> packs) {
    public DeskPage {
        tables = List.copyOf(tables);
        packs = List.copyOf(packs);
    }

    /**
     * What is stated in one file.
     *
     * @param form where one more is stated
     */
    public record Table(String title, String form, String formName, List<String> columns, List<Row> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** A row, and where it is looked at or changed. */
    public record Row(List<String> cells, String address) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public String say(String key) {
        return phrases.say(key);
    }
}
