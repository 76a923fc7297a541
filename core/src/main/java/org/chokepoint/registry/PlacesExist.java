// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import org.chokepoint.domain.CapabilityFact;
import org.chokepoint.domain.Fact;
import org.chokepoint.domain.Firm;
import org.chokepoint.domain.RowRef;
import org.chokepoint.domain.Site;
import org.chokepoint.domain.Supply;
import org.chokepoint.domain.WayOut;

/** Every place is a country, a bloc, WORLD or OTHER. */
final class PlacesExist implements Gate {
    @Override
    public void judge(Pack pack, Surroundings around, Findings findings) {
        for (Firm firm : pack.firms()) {
            demand(firm.headquarters(), firm.row(), around, findings);
        }
        for (Site site : pack.sites()) {
            demand(site.country(), site.row(), around, findings);
        }
        pack.codes()
                .forEach(link ->
                        link.national().ifPresent(finer -> demand(finer.country(), link.row(), around, findings)));
        for (Supply supply : pack.suppliers()) {
            supply.country().ifPresent(place -> demand(place, supply.row(), around, findings));
            supply.madeIn().forEach(place -> demand(place, supply.row(), around, findings));
            if (!around.known().findFirm(supply.market()).isPresent()
                    && pack.firms().stream().noneMatch(firm -> firm.id().equals(supply.market()))) {
                demand(supply.market(), supply.row(), around, findings);
            }
        }
        for (CapabilityFact fact : pack.capabilities()) {
            demand(fact.country(), fact.row(), around, findings);
        }
        for (Fact fact : pack.facts()) {
            fact.place().ifPresent(place -> demand(place, fact.row(), around, findings));
            fact.partner().ifPresent(place -> demand(place, fact.row(), around, findings));
        }
        for (WayOut option : pack.options()) {
            option.place().ifPresent(place -> demand(place, option.row(), around, findings));
        }
    }

    private static void demand(String place, RowRef row, Surroundings around, Findings findings) {
        if (!around.knowsPlace(place)) {
            String hint = around.countries()
                    .findByAnyName(place)
                    .map(area -> "Maybe " + area.code() + ".")
                    .orElse("Maybe a three-letter code such as CHN, or EU27, WORLD, OTHER.");
            findings.error(row, "Place (%s) is not known. %s".formatted(place, hint));
        }
    }
}
