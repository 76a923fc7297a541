// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Capability;
import org.chokepoint.domain.Verdict;

/**
 * The rule by which a verdict is reached, step by step as in {@code docs/methods/verdict.md}: cited capability, then
 * cited dependence, then what the grade or trade says. A basket code decides nothing.
 *
 * @param threshold percent of dependence from which a country counts as import reliant
 */
public record VerdictRule(double threshold) {
    public static final VerdictRule STANDARD = new VerdictRule(50);

    /** A dependence older than this many years no longer decides. */
    static final int YEARS_OF_DEPENDENCE = 5;

    public VerdictRule {
        if (!(threshold > 0 && threshold <= 100)) {
            throw new IllegalArgumentException(
                    "Threshold (%s) must be a percentage above 0 and up to 100.".formatted(threshold));
        }
    }

    public Ruling of(ItemEvidence known) {
        return blank(known)
                .or(() -> byDependence(known))
                .or(() -> byCitedCapability(known))
                .or(() -> byDerivedCapability(known))
                .or(() -> byTrade(known))
                .orElseGet(() -> weigh(known).rule(Verdict.UNKNOWN, Reason.NO_EVIDENCE, List.of()));
    }

    private Weighing weigh(ItemEvidence known) {
        return new Weighing(known, threshold);
    }

    /** Step 1: below volume production a country is blank, unless something made there says otherwise. */
    private Optional<Ruling> blank(ItemEvidence known) {
        if (known.cited().isEmpty()) {
            return Optional.empty();
        }
        CapabilityRange cited = known.cited().get();
        if (cited.straddlesVolume()) {
            return Optional.of(weigh(known).rule(Verdict.UNKNOWN, Reason.CONTESTED, cited.evidence()));
        }
        if (!cited.belowVolume()) {
            return Optional.empty();
        }
        if (madeThereSince(known, cited)) {
            List<Evidence> both = new ArrayList<>(cited.evidence());
            known.derived().ifPresent(derived -> both.addAll(derived.evidence()));
            return Optional.of(weigh(known).rule(Verdict.UNKNOWN, Reason.CONTESTED, both));
        }
        return Optional.of(weigh(known).rule(Verdict.BLANK, Reason.NO_VOLUME_CAPABILITY, cited.evidence()));
    }

    /** Whether production or supplier facts of the same year or later contradict a cited "below volume". */
    private static boolean madeThereSince(ItemEvidence known, CapabilityRange cited) {
        return known.derived()
                .flatMap(CapabilityRange::year)
                .filter(year -> cited.year().isEmpty() || year >= cited.year().get())
                .isPresent();
    }

    /** Step 2: what part of the whole item's need is imported. */
    private Optional<Ruling> byDependence(ItemEvidence known) {
        List<Dependence> recent = known.dependences().stream()
                .filter(dependence -> dependence.isRecentAt(known.year()))
                .toList();
        List<Evidence> above =
                evidence(recent.stream().filter(d -> d.isAtLeast(threshold)).toList());
        List<Evidence> below =
                evidence(recent.stream().filter(d -> d.isBelow(threshold)).toList());
        if (recent.isEmpty()) {
            return Optional.empty();
        }
        Weighing weighing = weigh(known);
        if (above.isEmpty() == below.isEmpty()) {
            return Optional.of(weighing.rule(Verdict.UNKNOWN, Reason.CONTESTED, evidence(recent)));
        }
        return Optional.of(
                below.isEmpty()
                        ? weighing.rule(Verdict.IMPORT_RELIANT, Reason.DEPENDENCE_ABOVE, above)
                        : weighing.rule(Verdict.SELF_SUPPLIED, Reason.DEPENDENCE_BELOW, below));
    }

    private static List<Evidence> evidence(List<Dependence> dependences) {
        return dependences.stream().map(Dependence::evidence).toList();
    }

    /** Step 3: without a dependence, the grade decides. */
    private Optional<Ruling> byCitedCapability(ItemEvidence known) {
        return known.cited().map(cited -> {
            Weighing weighing = weigh(known);
            if (cited.high() == Capability.LOW_GRADE_VOLUME) {
                return weighing.rule(Verdict.IMPORT_RELIANT, Reason.LOW_GRADE_ONLY, cited.evidence());
            }
            if (cited.low() == Capability.LOW_GRADE_VOLUME) {
                Reason why = cited.gradeOpen() ? Reason.GRADE_UNKNOWN : Reason.CONTESTED;
                return weighing.rule(Verdict.UNKNOWN, why, cited.evidence());
            }
            return weighing.rule(Verdict.SELF_SUPPLIED, Reason.HIGH_GRADE_CAPABILITY, cited.evidence());
        });
    }

    private Optional<Ruling> byDerivedCapability(ItemEvidence known) {
        return known.derived().map(derived -> {
            Weighing weighing = weigh(known);
            return derived.low() == Capability.EXPORTER
                    ? weighing.rule(Verdict.SELF_SUPPLIED, Reason.DERIVED_EXPORTER, derived.evidence())
                    : weighing.rule(Verdict.UNKNOWN, Reason.GRADE_UNKNOWN, derived.evidence());
        });
    }

    /** Imports far above exports show a need; exports above imports show nothing, they may be re-exports. */
    private Optional<Ruling> byTrade(ItemEvidence known) {
        return known.trade()
                .filter(TradeBalance::clearImporter)
                .map(trade -> weigh(known).rule(Verdict.IMPORT_RELIANT, Reason.TRADE_ONLY, trade.evidence()));
    }
}
