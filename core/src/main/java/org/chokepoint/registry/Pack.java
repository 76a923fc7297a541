// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.domain.CapabilityFact;
import org.chokepoint.domain.CodeLink;
import org.chokepoint.domain.Fact;
import org.chokepoint.domain.Firm;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.RecipeEdge;
import org.chokepoint.domain.RowRef;
import org.chokepoint.domain.Rung;
import org.chokepoint.domain.Site;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.domain.Supply;
import org.chokepoint.domain.WayOut;

/** Everything one pack says, row by row, in the order of its files. */
public record Pack(
        PackCard card,
        List<SourceCard> sources,
        List<Item> items,
        List<CodeLink> codes,
        List<RecipeEdge> recipes,
        List<Rung> rungs,
        List<Firm> firms,
        List<Site> sites,
        List<Supply> suppliers,
        List<CapabilityFact> capabilities,
        List<Fact> facts,
        List<WayOut> options) {

    /** Number of rows of statements, the header lines aside. */
    public int rows() {
        return (int) allRows().count();
    }

    /** Whether one of the pack's rows stands there; a refused row does not. */
    public boolean holds(String file, long line) {
        return allRows().anyMatch(row -> row.line() == line && row.file().equals(file));
    }

    private Stream<RowRef> allRows() {
        return Stream.of(
                        sources.stream().map(SourceCard::row),
                        items.stream().map(Item::row),
                        codes.stream().map(CodeLink::row),
                        recipes.stream().map(RecipeEdge::row),
                        rungs.stream().map(Rung::row),
                        firms.stream().map(Firm::row),
                        sites.stream().map(Site::row),
                        suppliers.stream().map(Supply::row),
                        capabilities.stream().map(CapabilityFact::row),
                        facts.stream().map(Fact::row),
                        options.stream().map(WayOut::row))
                .flatMap(rows -> rows);
    }
}
