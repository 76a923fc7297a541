// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

/** Many rows of an edition at once as a file, for those who read with tools of their own. */
public final class Bulk {
    private final Edition edition;

    public Bulk(Edition edition) {
        this.edition = edition;
    }

    /** All facts of all packs; {@code ref} is the row, {@code low} and {@code high} are NULL where a bound is open. */
    public void facts(TableForm form, Path file) {
        edition.write(form, "export-facts.sql", Map.of(), file);
    }

    /**
     * All flows of a table into and out of the places, US dollars and metric tons.
     *
     * @param places codes of countries
     */
    public void trade(TradeTable table, Collection<String> places, TableForm form, Path file) {
        edition.write(
                form,
                "export-trade.sql",
                Map.of(
                        "dataset",
                        Sql.quoted(table.dataset()),
                        "revision",
                        Sql.quoted(table.revision().name()),
                        "year",
                        Integer.toString(table.year()),
                        "places",
                        Sql.texts(places)),
                file);
    }
}
