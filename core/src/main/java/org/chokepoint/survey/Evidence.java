// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.Optional;
import org.chokepoint.domain.Capability;
import org.chokepoint.domain.CapabilityFact;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Predicate;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.domain.Specificity;

/**
 * One thing a verdict rests on, or that speaks against it.
 *
 * @param content what it is worth for the rule
 * @param statement what the source says in words; may be blank
 * @param year of the state described; empty where the source gives none
 * @param source who says so
 * @param row the row it came from, such as {@code starter/capability.csv:12}
 */
public record Evidence(
        Content content, Stance stance, String statement, Optional<Integer> year, SourceCard source, String row) {

    /** What it does to the verdict. */
    public enum Stance {
        DECIDES,
        SUPPORTS,
        CONTRADICTS,
        CONTEXT
    }

    /** What a piece of evidence says, in the terms of the rule. */
    public sealed interface Content
            permits CapabilityStated, DependenceStated, DependenceComputed, WorldSharePart, SupplierHosted, TradeFlow {}

    /** A source says what a country can do; {@code upTo} is above {@code level} where the grade is left open. */
    public record CapabilityStated(String country, Capability level, Capability upTo, CapabilityFact.Reading reading)
            implements Content {}

    /** A source says what percent of the need is imported; 0 or less for a net exporter. */
    public record DependenceStated(String place, Predicate as, Interval percent, String period, String basis)
            implements Content {}

    /** Net import reliance worked out from production, imports and exports in one unit; the row names all three. */
    public record DependenceComputed(
            String place, Interval percent, Interval production, Interval imports, Interval exports, String unit)
            implements Content {}

    /** A place makes that percent of world supply; {@code large} from the share on that makes it an exporter. */
    public record WorldSharePart(String place, Interval percent, String basis, boolean large) implements Content {}

    /** A supplier makes the item in the place; {@code large} if it is the sole one or makes much of world supply. */
    public record SupplierHosted(String place, String supplier, Optional<Interval> percent, boolean large)
            implements Content {}

    /** What a place imports or exports under the item's code in a year. */
    public record TradeFlow(
            String place, Predicate flow, double amount, String unit, String basis, Specificity specificity)
            implements Content {}

    public Evidence as(Stance newStance) {
        return new Evidence(content, newStance, statement, year, source, row);
    }
}
