// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Outcome;
import org.chokepoint.measures.criticality.NormalisedHhi;

/** Thirty materials of the EU list of 2020. */
final class NormalisedHhi2020 implements Check {
    static final String TABLE = "normalised-hhi-2020.csv";
    private static final int PLACES = 10;

    @Override
    public CheckCard card() {
        return new CheckCard(
                "normalised-hhi-2020",
                new NormalisedHhi().card(),
                "concentration of 30 critical raw materials, 2020",
                "DW data team, after European Commission, RMIS, list of 2020",
                "the same to the four decimals printed; ten places, also where fewer producers are named",
                Optional.empty());
    }

    @Override
    public List<Compared> compare(Figures figures) throws IOException {
        return figures.table(TABLE).rows().stream().map(NormalisedHhi2020::row).toList();
    }

    private static Compared row(NamedCsvRecord row) {
        List<Double> shares = IntStream.rangeClosed(1, PLACES)
                .mapToObj(i -> PublishedTable.printed(row, "share_" + i).value())
                .toList();
        Outcome.Measured got = (Outcome.Measured) new NormalisedHhi().of(new NormalisedHhi.Listed(shares, PLACES));
        return Compared.rounded(
                row.getField("material"),
                PublishedTable.printed(row, "hhi_normalised"),
                Interval.point(got.value().low()));
    }
}
