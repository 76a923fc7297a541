// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.TradeFile;

/**
 * What a person says of a table of trade: whose it is and what its columns mean. The fields are those of the JSON file;
 * docs/sources/table.md lists them.
 *
 * @param name of the dataset, such as {@code comtrade-totals}
 * @param release the publisher's edition
 * @param kind declarations where the columns are reporter and partner, flows where they are exporter and importer,
 *     totals where only one of these is there
 * @param place the column of the reporter, or of the exporter
 * @param partner the column of the other side; none for totals
 * @param flowWords what the file writes, and the flow it means, {@code X} or {@code M}
 * @param value the column of money, in US dollars
 * @param quantity the column of weights, in metric tons; none if the file has none
 * @param missing words that stand for a missing number
 * @param estimated the column that says so of a row; none if the file does not say
 */
public record TableMapping(
        String name,
        SourceCard source,
        String release,
        HsRevision revision,
        String dialect,
        char delimiter,
        TradeFile.Kind kind,
        Given year,
        String place,
        Optional<String> partner,
        Given flow,
        Map<String, String> flowWords,
        String code,
        Measured value,
        Optional<Measured> quantity,
        List<String> missing,
        Optional<String> estimated) {
    public TableMapping {
        flowWords = Map.copyOf(flowWords);
        missing = List.copyOf(missing);
    }

    /**
     * Reads the JSON file.
     *
     * @param as the name that the dataset gets instead of the mapping's own
     * @throws SourceException if a field is missing, unknown or wrong; the message names file, field and value
     */
    public static TableMapping read(Path json, Optional<String> as) throws SourceException {
        return MappingReader.of(json).mapping(as);
    }
}
