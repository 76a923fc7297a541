// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.util.List;
import org.chokepoint.domain.CapabilityFact;
import org.chokepoint.domain.CodeLink;
import org.chokepoint.domain.Fact;
import org.chokepoint.domain.Firm;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.RecipeEdge;
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
        return sources.size()
                + items.size()
                + codes.size()
                + recipes.size()
                + rungs.size()
                + firms.size()
                + sites.size()
                + suppliers.size()
                + capabilities.size()
                + facts.size()
                + options.size();
    }
}
