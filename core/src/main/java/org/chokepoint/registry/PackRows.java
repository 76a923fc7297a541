// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.domain.Capability;
import org.chokepoint.domain.CapabilityFact;
import org.chokepoint.domain.CodeLink;
import org.chokepoint.domain.Essentiality;
import org.chokepoint.domain.Fact;
import org.chokepoint.domain.FigureState;
import org.chokepoint.domain.Firm;
import org.chokepoint.domain.Grade;
import org.chokepoint.domain.Hs6;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Kind;
import org.chokepoint.domain.Licence;
import org.chokepoint.domain.NationalCode;
import org.chokepoint.domain.Period;
import org.chokepoint.domain.Predicate;
import org.chokepoint.domain.RecipeEdge;
import org.chokepoint.domain.Role;
import org.chokepoint.domain.Rung;
import org.chokepoint.domain.Site;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.domain.Specificity;
import org.chokepoint.domain.Stage;
import org.chokepoint.domain.Supply;
import org.chokepoint.domain.SupplyWords;
import org.chokepoint.domain.WayOut;

/** What a row of each file means. */
final class PackRows {
    private static final Interval ANY = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    private static final Interval AT_LEAST_NOTHING = new Interval(0, Double.POSITIVE_INFINITY);

    private PackRows() {}

    static SourceCard source(Row row) {
        String licence = row.text("licence");
        return new SourceCard(
                row.id(),
                row.text("title"),
                row.text("publisher"),
                row.text("url"),
                Licence.find(licence)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "licence (%s) is not known. Maybe QUOTED_FACTS or PUBLIC_DOMAIN; see docs/packs.md."
                                        .formatted(licence))),
                row.oneOf("grade", Grade.class),
                row.findYear(),
                row.text("note"),
                row.ref());
    }

    static Item item(Row row) {
        return new Item(
                row.text("id"),
                row.name("name"),
                row.listOf("aliases"),
                row.oneOf("kind", Kind.class),
                Stage.ofNumber(row.findInteger("stage").orElseThrow()),
                row.find("grade_of"),
                row.listOf("lists"),
                row.text("note"),
                row.ref());
    }

    static CodeLink code(Row row) {
        HsRevision revision = row.oneOf("revision", HsRevision.class);
        return new CodeLink(
                row.text("item"),
                revision,
                row.find("hs6").map(code -> new Hs6(code, revision)),
                row.find("national").map(digits -> new NationalCode(row.text("country"), digits)),
                row.oneOf("specificity", Specificity.class),
                row.findShare("share", "share_low", "share_high"),
                row.text("source"),
                row.text("note"),
                row.ref());
    }

    static RecipeEdge recipe(Row row) {
        return new RecipeEdge(
                row.text("item"),
                row.text("input"),
                row.find("group"),
                row.oneOf("role", Role.class),
                row.findShare("share", "share_low", "share_high"),
                row.findOneOf("essentiality", Essentiality.class),
                row.findInteger("lag_days"),
                row.text("source"),
                row.text("note"),
                row.ref());
    }

    static Rung rung(Row row) {
        return new Rung(
                row.text("chain"),
                row.name("chain"),
                row.text("rung"),
                row.findInteger("order").orElseThrow(),
                row.name("rung"),
                row.find("item"),
                row.find("metal"),
                row.ref());
    }

    static Firm firm(Row row) {
        return new Firm(
                row.id(),
                row.name("name"),
                row.find("lei"),
                row.find("parent"),
                row.text("headquarters"),
                row.text("source"),
                row.text("note"),
                row.ref());
    }

    static Site site(Row row) {
        return new Site(
                row.id(),
                row.text("firm"),
                row.text("country"),
                row.text("place"),
                row.find("item"),
                row.findNumber("capacity"),
                row.text("unit"),
                row.findYear(),
                row.text("source"),
                row.text("note"),
                row.ref());
    }

    static Supply supply(Row row) {
        Set<String> madeIn = new HashSet<>(row.listOf("production_country"));
        return new Supply(
                row.text("item"),
                row.find("firm"),
                row.find("country"),
                madeIn,
                row.text("market"),
                row.findShare("share", "share_low", "share_high"),
                row.findNumber("volume"),
                row.text("unit"),
                row.findOneOf("words", SupplyWords.class),
                row.findYear(),
                row.text("source"),
                row.text("statement"),
                row.ref());
    }

    static CapabilityFact capability(Row row) {
        return new CapabilityFact(
                row.text("item"),
                row.text("country"),
                row.oneOf("level", Capability.class),
                row.findOneOf("up_to", Capability.class).orElseGet(() -> row.oneOf("level", Capability.class)),
                row.findYear(),
                row.oneOf("reading", CapabilityFact.Reading.class),
                row.text("source"),
                row.text("statement"),
                row.ref());
    }

    static Fact fact(Row row) {
        Predicate predicate = row.oneOf("predicate", Predicate.class);
        Optional<Interval> value = predicate.isShare()
                ? row.findShare("value", "low", "high")
                : row.findInterval("value", "low", "high", mayBeNegative(predicate) ? ANY : AT_LEAST_NOTHING);
        value.ifPresent(number -> demandSense(predicate, number, row));
        return new Fact(
                row.find("item"),
                row.find("firm"),
                predicate,
                row.find("place"),
                row.find("partner"),
                row.find("period").map(Period::parse),
                value,
                row.text("words"),
                row.text("unit"),
                row.text("basis"),
                row.findOneOf("state", FigureState.class).orElse(FigureState.REPORTED),
                row.text("source"),
                row.text("locator"),
                row.text("statement"),
                row.ref());
    }

    static WayOut option(Row row) {
        return new WayOut(
                row.id(),
                row.find("item"),
                row.oneOf("kind", WayOut.Kind.class),
                row.text("name"),
                row.find("place"),
                row.findNumber("capacity"),
                row.text("capacity_unit"),
                row.findInterval("cost", "cost_low", "cost_high", AT_LEAST_NOTHING),
                row.text("currency"),
                row.findInteger("cost_year"),
                row.findInterval("lead_years", "lead_years_low", "lead_years_high", AT_LEAST_NOTHING),
                row.oneOf("basis", WayOut.Basis.class),
                row.text("source"),
                row.text("statement"),
                row.ref());
    }

    private static boolean mayBeNegative(Predicate predicate) {
        return predicate.isDependence() || predicate == Predicate.INDICATOR;
    }

    private static void demandSense(Predicate predicate, Interval value, Row row) {
        if (predicate.isQuantity() && value.low() < 0) {
            throw new IllegalArgumentException("%s (%s) is negative.".formatted(predicate, value.low()));
        }
        if (predicate.isQuantity() && row.text("unit").isEmpty()) {
            throw new IllegalArgumentException("%s has a number and no unit.".formatted(predicate));
        }
        if (predicate == Predicate.INDICATOR
                && (row.text("place").isEmpty() || row.text("basis").isEmpty())) {
            throw new IllegalArgumentException("INDICATOR needs a place and, as its basis, the publisher's code.");
        }
        boolean imported = predicate.isDependence() && predicate != Predicate.SELF_SUFFICIENCY;
        if (imported && !Double.isInfinite(value.high()) && value.high() > 100) {
            throw new IllegalArgumentException(
                    "%s (%s) is above 100 percent. Maybe a decimal point was lost.".formatted(predicate, value.high()));
        }
    }
}
