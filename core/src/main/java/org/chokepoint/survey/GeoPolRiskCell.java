// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.criticality.GeoPolRisk;

/**
 * GeoPolRisk of one material for one area in one year, with its working, or why there is none.
 *
 * @param lack why there is no score; empty where there is one
 * @param production what the score takes for the world's production; empty where no list of it can be used
 * @param governanceYear the year of the governance; empty where none up to the year of the trade is loaded
 * @param risk the score and its parts; empty where there is a lack
 * @param missing partners of whom an input is missing, the greater part first
 */
public record GeoPolRiskCell(
        String item,
        String area,
        int year,
        Optional<Lack> lack,
        Optional<Production> production,
        Optional<Integer> governanceYear,
        Imports imports,
        Optional<Risk> risk,
        List<Missing> missing) {
    public GeoPolRiskCell {
        missing = List.copyOf(missing);
        if (lack.isPresent() == risk.isPresent()) {
            throw new IllegalArgumentException(
                    "%s, %s, %d must have a score or a reason for none.".formatted(item, area, year));
        }
    }

    /** Why a cell has no score. */
    public enum Lack {
        /** No code of the trade's revision holds the item. */
        NO_CODE,
        /** The codes that hold the item hold other goods too. */
        BASKET_CODE,
        /** No country's production of a whole year up to that of the trade. */
        NO_PRODUCTION,
        /** Production is counted in another unit than the tonnes of trade. */
        PRODUCTION_UNIT,
        /** No source that lists producers prints the world's total, so that the list may be a few countries'. */
        NO_WORLD_TOTAL,
        /** The loaded trade of the year has no flow under one of its codes, so that what was imported is not known. */
        NO_TRADE,
        /** What was imported was not weighed. */
        NO_QUANTITY,
        /** Nobody judged a partner's government, and the caller wants no guess. */
        NO_GOVERNANCE,
        /** Nothing was imported, and nothing is known to be made: the question does not arise. */
        NEITHER_MADE_NOR_IMPORTED
    }

    /**
     * The world's production and the area's own.
     *
     * @param year the newest one up to the year of the trade
     * @param basis what is counted, such as {@code mine, Ni content}
     * @param hhi a fraction of 1; an interval where countries do not account for all of the total
     * @param own of the area, tonnes
     */
    public record Production(int year, String basis, String source, Interval hhi, Interval own) {
        /** Whether content or an equivalent is counted, while trade is weighed as shipped. */
        public boolean isContent() {
            return basis.contains("content") || basis.contains("equivalent");
        }
    }

    /**
     * What the area imported, its members' trade with each other included.
     *
     * @param value US dollars
     * @param quantity tonnes as shipped, of what was weighed
     * @param price US dollars a kilogram, of what was weighed; empty where nothing was
     * @param unjudged part of the tonnes whose sellers' governance is missing, 0 to 1
     * @param unweighed part of the value whose quantity is missing, 0 to 1
     */
    public record Imports(double value, double quantity, Optional<Double> price, double unjudged, double unweighed) {}

    /** Import risk and score, both 0 to 1. */
    public record Risk(Interval importRisk, Interval score) {}

    /**
     * A partner of whom an input is missing.
     *
     * @param part of all tonnes where governance is missing, of all value where the quantity is; 0 to 1
     */
    public record Missing(String place, Input input, double part) {}

    /** What may be missing of a partner. */
    public enum Input {
        GOVERNANCE,
        QUANTITY
    }

    /** The same with the partners of whom an input is missing. */
    GeoPolRiskCell with(List<Missing> partners) {
        return new GeoPolRiskCell(item, area, year, lack, production, governanceYear, imports, risk, partners);
    }

    /** Between 0 and 1; empty where there is a lack. */
    public Optional<Interval> score() {
        return risk.map(Risk::score);
    }

    /** US dollars at risk a kilogram; empty without a score or a price. */
    public Optional<Interval> midpoint() {
        return priced(1);
    }

    /** Kilograms of copper, in risk, a kilogram; empty without a score or a price. */
    public Optional<Interval> factor() {
        return priced(GeoPolRisk.COPPER);
    }

    private Optional<Interval> priced(double unit) {
        return risk.flatMap(known -> imports.price()
                .map(price -> new Interval(
                        known.score().low() * price / unit, known.score().high() * price / unit)));
    }

    /** Whether tonnes of content made at home are added to tonnes of ore bought abroad. */
    public boolean mixesContentWithWeight() {
        return imports.quantity() > 0
                && production
                        .filter(made -> made.isContent() && made.own().high() > 0)
                        .isPresent();
    }
}
