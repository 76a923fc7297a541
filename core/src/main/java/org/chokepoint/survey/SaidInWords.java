// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Supply;
import org.chokepoint.domain.SupplyWords;
import org.chokepoint.measures.bounds.Limit;
import org.chokepoint.measures.bounds.Statement;
import org.chokepoint.measures.bounds.Statement.Of;

/**
 * What the words of supplier rows say in numbers. {@code SOLE}, {@code ONE_OR_TWO}, {@code DUOPOLY} and {@code FEW} of
 * a firm limit how many firms there are. {@code ONE_OR_TWO} of a country limits its firms, which hold everything unless
 * a share is stated beside it; {@code SOLE} of a country leaves others nothing. {@code NEGLIGIBLE} means no more than
 * that somebody else is larger. The other words bound nothing. See docs/methods/share-bounds.md.
 */
final class SaidInWords {
    private static final Interval ALL = Interval.point(100);

    /** Who is not the largest has no more than half. */
    private static final Interval NOT_THE_LARGEST = new Interval(0, 50);

    private SaidInWords() {}

    /** How many firms there can be in the whole market by the word about one of them, or in a country by its own. */
    static OptionalInt atMost(Supply supply) {
        if (supply.words().isEmpty() || (supply.firm().isEmpty() && !says(supply, SupplyWords.ONE_OR_TWO))) {
            return OptionalInt.empty();
        }
        return switch (supply.words().get()) {
            case SOLE -> OptionalInt.of(1);
            case ONE_OR_TWO, DUOPOLY -> OptionalInt.of(2);
            case FEW -> OptionalInt.of(4);
            case LEADER, NAMED, ENTRANT, NEGLIGIBLE -> OptionalInt.empty();
        };
    }

    static boolean limits(Supply supply) {
        return atMost(supply).isPresent() || (supply.country().isPresent() && says(supply, SupplyWords.SOLE));
    }

    static List<Limit> limitsOf(List<Supply> rows) {
        List<Limit> limits = new ArrayList<>();
        for (Supply supply : rows) {
            atMost(supply)
                    .ifPresent(most -> limits.add(
                            new Limit(supply.country(), most, supply.row().toString())));
        }
        return limits;
    }

    static List<Statement> statementsOf(List<Supply> rows) {
        List<Statement> statements = new ArrayList<>();
        for (Supply supply : rows) {
            String row = supply.row().toString();
            if (says(supply, SupplyWords.NEGLIGIBLE)) {
                statements.add(new Statement(of(supply), supply.supplier(), NOT_THE_LARGEST, row));
            }
            boolean alone = says(supply, SupplyWords.SOLE) || says(supply, SupplyWords.ONE_OR_TWO);
            if (alone && supply.country().isPresent() && supply.share().isEmpty()) {
                statements.add(new Statement(of(supply), supply.supplier(), ALL, row));
                if (says(supply, SupplyWords.ONE_OR_TWO) && of(supply) == Of.OUTPUT) {
                    statements.add(new Statement(Of.MAKERS, supply.supplier(), ALL, row));
                }
            }
        }
        return statements;
    }

    /** A country's row is of output located there where it says so, else of the makers seated there. */
    static Of of(Supply supply) {
        if (supply.firm().isPresent()) {
            return Of.FIRM;
        }
        return supply.madeIn().isEmpty() ? Of.MAKERS : Of.OUTPUT;
    }

    static boolean sellsInVolume(Supply supply) {
        return supply.share().filter(share -> share.high() > 0).isPresent()
                || supply.words().filter(SupplyWords::meansVolume).isPresent();
    }

    private static boolean says(Supply supply, SupplyWords word) {
        return supply.words().filter(said -> said == word).isPresent();
    }
}
