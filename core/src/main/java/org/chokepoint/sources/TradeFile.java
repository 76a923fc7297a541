// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources;

import java.util.List;
import java.util.Map;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.registry.Finding;

/**
 * One year of a publisher's trade, in one file or several.
 *
 * @param dataset such as {@code baci}; years and revisions of one dataset answer questions together
 * @param name such as {@code baci-hs2017-2024}; a later load of the same name takes its place
 * @param release the publisher's edition, such as {@code 202601}
 * @param products names of the six-digit codes that the publisher lists beside the file; empty where it lists none
 * @param remarks where the publisher's lists beside the file say something else than ours
 */
public record TradeFile(
        String dataset,
        String name,
        Kind kind,
        SourceCard source,
        String release,
        List<Delivered> parts,
        HsRevision revision,
        int year,
        Mapping mapping,
        Map<String, String> products,
        List<Finding> remarks) {
    public TradeFile {
        parts = List.copyOf(parts);
        products = Map.copyOf(products);
        remarks = List.copyOf(remarks);
    }

    /** What a row is. */
    public enum Kind {
        /** One value a flow, with exporter and importer. */
        FLOWS,
        /** What one side declares: a flow may be there twice, once from each side. */
        DECLARATIONS,
        /** What a place sold to, or bought from, the whole world; the other side is not named. */
        TOTALS
    }
}
