// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.math.BigDecimal;
import org.chokepoint.domain.Tonnes;
import org.chokepoint.store.Answer;

/**
 * What one place sold or bought of one product.
 *
 * @param tonnes gross weight of all flows that have one which nobody estimated
 * @param weighed the flows that unit values are made of; {@code missing}, {@code estimated} and {@code trimmed} are
 *     those left out, for want of a weight, because the weight was worked out from a unit value, and as outliers
 * @param weighedTonnes their gross weight
 * @param both value that both sides declared
 */
public record Sums(
        Amount all,
        BigDecimal tonnes,
        Amount weighed,
        BigDecimal weighedTonnes,
        Amount missing,
        Amount estimated,
        Amount trimmed,
        long both) {
    public static final Sums NONE = new Sums(
            Amount.NONE, BigDecimal.ZERO, Amount.NONE, BigDecimal.ZERO, Amount.NONE, Amount.NONE, Amount.NONE, 0);

    static Sums read(Answer row) {
        return new Sums(
                amount(row, "all"),
                decimal(row, "tonnes"),
                amount(row, "weighed"),
                decimal(row, "weighed_tonnes"),
                amount(row, "missing"),
                amount(row, "estimated"),
                amount(row, "trimmed"),
                row.count("both_value"));
    }

    private static Amount amount(Answer row, String what) {
        return new Amount(row.count(what + "_flows"), row.count(what + "_value"));
    }

    private static BigDecimal decimal(Answer row, String column) {
        return row.findText(column).map(BigDecimal::new).orElse(BigDecimal.ZERO);
    }

    public Sums plus(Sums other) {
        return new Sums(
                all.plus(other.all),
                tonnes.add(other.tonnes),
                weighed.plus(other.weighed),
                weighedTonnes.add(other.weighedTonnes),
                missing.plus(other.missing),
                estimated.plus(other.estimated),
                trimmed.plus(other.trimmed),
                both + other.both);
    }

    public Tonnes gross() {
        return new Tonnes(tonnes.doubleValue());
    }

    /** Whether any flow has a weight that a unit value may be made of. */
    public boolean hasUnitValue() {
        return weighedTonnes.signum() > 0;
    }
}
