// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * A code on its rung, with what is loaded of it and how much metal it holds.
 *
 * @param content of the ladder's metal; none where the ladder has no metal or no source tells
 */
public record CodeLine(RungCode code, Optional<CodeTrade> trade, Optional<Content> content) {
    private static final BigDecimal KILOGRAMS = BigDecimal.valueOf(1000);

    /** Whether the trade of the code is loaded and is the rung's. */
    public boolean isSeen() {
        return code.showsRung()
                && trade.filter(one -> one.world().all().value() > 0).isPresent();
    }

    /** By gross weight; none where no flow has a usable weight. */
    static Optional<UnitValue> gross(Sums sums) {
        return sums.hasUnitValue()
                ? Optional.of(UnitValue.gross(
                        sums.weighed().value(), sums.weighedTonnes().multiply(KILOGRAMS)))
                : Optional.empty();
    }

    /** Tonnes of metal in the known gross weight, by one end of the content; nothing where it is not known. */
    double tonnes(Sums sums, Function<Content, BigDecimal> end) {
        return content.map(one -> sums.tonnes().multiply(end.apply(one)).doubleValue())
                .orElse(0.0);
    }

    /** By contained metal; none where the content is not known. */
    Optional<UnitValue> metal(Sums sums) {
        return gross(sums).flatMap(gross -> content.map(gross::of));
    }
}
