// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.Outcome;
import org.chokepoint.measures.concentration.HerfindahlHirschman;
import org.chokepoint.measures.concentration.KnownShares;

/** The worked example of the competition authority. */
final class DojConcentration implements Check {
    static final String TABLE = "doj-hhi.csv";
    private static final int FIRMS = 4;

    @Override
    public CheckCard card() {
        return new CheckCard(
                "doj-hhi",
                new HerfindahlHirschman().card(),
                "four firms of 30, 30, 20 and 20 percent",
                "U.S. Department of Justice, Antitrust Division",
                "the same to 1e-12",
                Optional.empty());
    }

    @Override
    public List<Compared> compare(Figures figures) throws IOException {
        return figures.table(TABLE).rows().stream()
                .map(row -> {
                    List<Interval> shares = IntStream.rangeClosed(1, FIRMS)
                            .mapToObj(i -> PublishedTable.printed(row, "share_" + i))
                            .map(share -> Interval.point(share.value()))
                            .toList();
                    Outcome.Measured hhi = (Outcome.Measured) new HerfindahlHirschman().of(KnownShares.of(shares));
                    double expected = PublishedTable.printed(row, "hhi").value();
                    return Compared.exact(
                            row.getField("market"), expected, hhi.value().low(), 1e-12);
                })
                .toList();
    }
}
