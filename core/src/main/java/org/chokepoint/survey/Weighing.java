// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chokepoint.domain.Capability;
import org.chokepoint.domain.Grade;
import org.chokepoint.domain.Verdict;
import org.chokepoint.survey.Evidence.Stance;

/** Sets each piece of evidence beside a verdict that has been reached: does it support or contradict it? */
final class Weighing {
    private final ItemEvidence known;

    private final double threshold;

    Weighing(ItemEvidence known, double threshold) {
        this.known = known;
        this.threshold = threshold;
    }

    Ruling rule(Verdict verdict, Reason reason, List<Evidence> deciding) {
        List<Evidence> all = new ArrayList<>();
        deciding.forEach(one -> all.add(one.as(Stance.DECIDES)));
        Set<String> used = deciding.stream().map(Weighing::key).collect(Collectors.toSet());
        known.cited().ifPresent(range -> weigh(range, verdict, used, all));
        known.aside().stream().filter(one -> used.add(key(one))).forEach(one -> all.add(one.as(Stance.CONTEXT)));
        known.derived().ifPresent(range -> weigh(range, verdict, used, all));
        for (Dependence dependence : known.dependences()) {
            if (used.add(key(dependence.evidence()))) {
                all.add(dependence.evidence().as(stance(dependence, verdict)));
            }
        }
        known.trade()
                .ifPresent(trade -> trade.evidence().stream()
                        .filter(one -> used.add(key(one)))
                        .forEach(one -> all.add(one.as(stance(trade, verdict)))));
        return new Ruling(known.item(), verdict, reason, footing(verdict, reason, all), all);
    }

    private static void weigh(CapabilityRange range, Verdict verdict, Set<String> used, List<Evidence> all) {
        for (Evidence one : range.evidence()) {
            if (used.add(key(one))) {
                all.add(one.as(stance(range, verdict)));
            }
        }
        for (Evidence one : range.beside()) {
            if (used.add(key(one))) {
                all.add(one.as(besideStance(one, range, verdict)));
            }
        }
    }

    /** An ability is rarely lost: an earlier fact above the newest one contradicts it, one below is how it began. */
    private static Stance besideStance(Evidence one, CapabilityRange range, Verdict verdict) {
        if (one.stance() == Stance.CONTRADICTS) {
            return verdict == Verdict.SELF_SUPPLIED ? Stance.CONTRADICTS : Stance.CONTEXT;
        }
        boolean above = one.content() instanceof Evidence.CapabilityStated stated
                && stated.level().compareTo(range.high()) > 0;
        boolean matters = verdict == Verdict.BLANK || verdict == Verdict.IMPORT_RELIANT;
        return above && matters ? Stance.CONTRADICTS : Stance.CONTEXT;
    }

    private static Stance stance(CapabilityRange range, Verdict verdict) {
        if (verdict == Verdict.UNKNOWN) {
            return Stance.CONTEXT;
        }
        if (verdict == Verdict.BLANK) {
            return range.high().isVolume() ? Stance.CONTRADICTS : Stance.SUPPORTS;
        }
        if (range.gradeOpen()) {
            return Stance.CONTEXT;
        }
        boolean highGrade = range.low().compareTo(Capability.HIGH_GRADE_VOLUME) >= 0;
        boolean lowGrade = range.high() == Capability.LOW_GRADE_VOLUME;
        if (!highGrade && !lowGrade) {
            return Stance.CONTEXT;
        }
        return highGrade == (verdict == Verdict.SELF_SUPPLIED) ? Stance.SUPPORTS : Stance.CONTRADICTS;
    }

    private Stance stance(Dependence dependence, Verdict verdict) {
        if (!dependence.isRecentAt(known.year()) || verdict == Verdict.UNKNOWN) {
            return Stance.CONTEXT;
        }
        if (dependence.isAtLeast(threshold)) {
            return verdict == Verdict.SELF_SUPPLIED ? Stance.CONTRADICTS : Stance.SUPPORTS;
        }
        if (dependence.isBelow(threshold)) {
            return verdict == Verdict.SELF_SUPPLIED ? Stance.SUPPORTS : Stance.CONTRADICTS;
        }
        return Stance.CONTEXT;
    }

    private static Stance stance(TradeBalance trade, Verdict verdict) {
        if (!trade.clearImporter() || verdict == Verdict.UNKNOWN) {
            return Stance.CONTEXT;
        }
        return verdict == Verdict.SELF_SUPPLIED ? Stance.CONTRADICTS : Stance.SUPPORTS;
    }

    private static Footing footing(Verdict verdict, Reason reason, List<Evidence> all) {
        if (verdict == Verdict.UNKNOWN) {
            return Footing.NONE;
        }
        if (all.stream().anyMatch(one -> one.stance() == Stance.CONTRADICTS)) {
            return Footing.DISPUTED;
        }
        boolean computed = all.stream()
                .filter(one -> one.stance() == Stance.DECIDES)
                .allMatch(one -> one.content() instanceof Evidence.DependenceComputed);
        if (computed || reason == Reason.DERIVED_EXPORTER || reason == Reason.TRADE_ONLY) {
            return Footing.DERIVED;
        }
        List<Evidence> agreeing = all.stream()
                .filter(one -> one.stance() == Stance.DECIDES || one.stance() == Stance.SUPPORTS)
                .toList();
        boolean official = agreeing.stream().anyMatch(one -> one.source().grade() == Grade.OFFICIAL);
        long publishers = agreeing.stream()
                .map(one -> one.source().publisher())
                .distinct()
                .count();
        return official || publishers > 1 ? Footing.FIRM : Footing.SINGLE;
    }

    private static String key(Evidence evidence) {
        return evidence.content().getClass().getSimpleName() + " " + evidence.row();
    }
}
