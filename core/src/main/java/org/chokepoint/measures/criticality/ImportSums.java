// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.criticality;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.criticality.ImportedSupply.Partner;

/** What the partners of one importer come to together: tonnes, thousand dollars, and tonnes times governance. */
final class ImportSums {
    /** The government of which nothing is known, as the authors of the method have it. */
    private static final double NEUTRAL = 0.5;

    private final ImportedSupply supply;
    private final List<Partner> weighed;
    private final List<Partner> unweighed;

    ImportSums(ImportedSupply supply) {
        this.supply = supply;
        this.weighed = supply.partners().stream()
                .filter(partner -> partner.quantity().isPresent())
                .toList();
        this.unweighed = supply.partners().stream()
                .filter(partner -> partner.quantity().isEmpty())
                .toList();
    }

    /** Tonnes imported, of goods that were weighed. */
    double quantity() {
        return weighed.stream()
                .mapToDouble(partner -> partner.quantity().orElseThrow())
                .sum();
    }

    double value() {
        return supply.partners().stream().mapToDouble(Partner::value).sum();
    }

    double unweighedValue() {
        return unweighed.stream().mapToDouble(Partner::value).sum();
    }

    /** Thousand US dollars a tonne, which is dollars a kilogram, of goods that were weighed. */
    double price() {
        return weighed.stream().mapToDouble(Partner::value).sum() / quantity();
    }

    /** Part of the tonnes whose sellers' governments nobody judged, 0 to 1. */
    double unjudged() {
        return weighed.stream()
                        .filter(Partner::isUnjudged)
                        .mapToDouble(partner -> partner.quantity().orElseThrow())
                        .sum()
                / quantity();
    }

    String unjudgedPlaces() {
        return places(Partner::isUnjudged);
    }

    String unweighedPlaces() {
        return places(partner -> partner.quantity().isEmpty());
    }

    private String places(Predicate<Partner> which) {
        return supply.partners().stream()
                .filter(which)
                .map(Partner::place)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Sum of tonnes times governance, over own production and all tonnes. */
    Interval risk() {
        double low = weighed.stream()
                .mapToDouble(
                        one -> one.quantity().orElseThrow() * governance(one).low())
                .sum();
        double high = weighed.stream()
                .mapToDouble(
                        one -> one.quantity().orElseThrow() * governance(one).high())
                .sum();
        double tonnes = quantity();
        double more = 0;
        double moreHigh = 0;
        if (supply.missing() == MissingInput.WORST_TO_BEST) {
            double lowest = lowestPrice().orElse(Double.POSITIVE_INFINITY);
            more = unweighedValue() / lowest;
            moreHigh = unweighed.stream()
                            .mapToDouble(one -> one.value() * governance(one).high())
                            .sum()
                    / lowest;
        }
        return new Interval(
                low / (supply.production().high() + tonnes + more),
                Math.min(1, (high + moreHigh) / (supply.production().low() + tonnes)));
    }

    /** Thousand US dollars a tonne; empty where no goods have both a value and a quantity. */
    OptionalDouble lowestPrice() {
        return weighed.stream()
                .filter(one -> one.quantity().orElseThrow() > 0 && one.value() > 0)
                .mapToDouble(one -> one.value() / one.quantity().orElseThrow())
                .min();
    }

    private Interval governance(Partner partner) {
        if (partner.inside()) {
            return Interval.point(0);
        }
        if (partner.governance().isPresent()) {
            return Interval.point(partner.governance().getAsDouble());
        }
        return supply.missing() == MissingInput.NEUTRAL ? Interval.point(NEUTRAL) : new Interval(0, 1);
    }
}
