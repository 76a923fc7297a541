// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import java.util.OptionalDouble;

/** A quantity that definitions of dependence set a limit to. All of them grow with dependence. */
public enum Criterion {
    /** Concentration of imports over suppliers, 0 to 1. */
    IMPORT_HHI("importHhi", "sum over suppliers i of (M_i / M)^2") {
        @Override
        double of(TradeSums sums) {
            return sums.importSquares() / (sums.imports() * sums.imports());
        }
    },
    /** Concentration of the world's exports over exporters, 0 to 1. */
    WORLD_EXPORT_HHI("worldExportHhi", "sum over exporters j of (X_j / X_world)^2") {
        @Override
        double of(TradeSums sums) {
            return sums.worldSquares() / (sums.world() * sums.world());
        }
    },
    /** Imports over exports, both with the outside; infinite without exports. */
    IMPORTS_OVER_EXPORTS("importsOverExports", "M / X") {
        @Override
        double of(TradeSums sums) {
            return sums.imports() / sums.exports();
        }
    },
    /** Imports from outside over all exports of the members, those to each other among them. */
    IMPORTS_OVER_ALL_EXPORTS("importsOverAllExports", "M / (X + trade between members)") {
        @Override
        double of(TradeSums sums) {
            return sums.imports() / (sums.exports() + sums.inside());
        }
    },
    /** Imports from outside over all that the members import, from each other too; a bloc's only. */
    OUTSIDE_SHARE("outsideShare", "M / (M + trade between members)") {
        @Override
        double of(TradeSums sums) {
            return sums.imports() / (sums.imports() + sums.inside());
        }
    };

    private final String word;
    private final String formula;

    Criterion(String word, String formula) {
        this.word = word;
        this.formula = formula;
    }

    /** Whether it means something only where there are members that trade with each other. */
    public boolean isOfBlocs() {
        return this == IMPORTS_OVER_ALL_EXPORTS || this == OUTSIDE_SHARE;
    }

    /** M imports and X exports of the area, in money. */
    public String formula() {
        return formula;
    }

    /** The name in options and JSON. */
    public String word() {
        return word;
    }

    /** The quantity; none where the area imports nothing of the product. */
    public OptionalDouble of(ProductTrade trade) {
        return trade.imports() == 0 ? OptionalDouble.empty() : OptionalDouble.of(of(trade.sums()));
    }

    /** The quantity of sums whose imports are above zero. */
    abstract double of(TradeSums sums);
}
