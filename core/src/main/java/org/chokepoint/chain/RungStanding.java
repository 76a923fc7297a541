// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Specificity;
import org.chokepoint.survey.WorldShare;

/**
 * Where an area stands on one rung.
 *
 * @param codes every code of the rung, seen or not
 * @param trade over the codes that are seen
 * @param bounds of the area's exports in US dollars, where only a basket shows the rung: from a known share, or from
 *     nothing up to the whole basket
 * @param worldBounds the same of the world's
 * @param counted the area's shares of the world's reserves on the rung of reserves, else of its production
 * @param own what finer codes of the area's own customs show, where nothing else shows the rung
 */
public record RungStanding(
        LadderRung rung,
        Sight sight,
        List<CodeLine> codes,
        Optional<RungTrade> trade,
        Optional<Interval> bounds,
        Optional<Interval> worldBounds,
        List<WorldShare> counted,
        Optional<OwnCustoms> own) {
    public RungStanding {
        codes = List.copyOf(codes);
        counted = List.copyOf(counted);
    }

    static RungStanding of(LadderRung rung, List<CodeLine> codes, String place, List<WorldShare> counted) {
        List<CodeLine> seen = codes.stream().filter(CodeLine::isSeen).toList();
        boolean trades = !rung.isReserve() && !seen.isEmpty();
        Optional<Interval> bounds = trades ? Optional.empty() : basket(codes, trade -> trade.exportsOf(place));
        Sight sight = sight(rung, codes, trades, counted);
        return new RungStanding(
                rung,
                sight,
                codes,
                trades ? Optional.of(RungTrade.of(rung.id(), seen, place)) : Optional.empty(),
                rung.isReserve() ? Optional.empty() : bounds,
                rung.isReserve() || trades ? Optional.empty() : basket(codes, CodeTrade::world),
                counted,
                Optional.empty());
    }

    RungStanding with(OwnCustoms shown) {
        return sight == Sight.VISIBLE
                ? this
                : new RungStanding(
                        rung, Sight.OWN_CUSTOMS, codes, trade, bounds, worldBounds, counted, Optional.of(shown));
    }

    private static Sight sight(LadderRung rung, List<CodeLine> codes, boolean trades, List<WorldShare> counted) {
        if (rung.isReserve()) {
            return counted.isEmpty() ? Sight.NOT_LOADED : Sight.VISIBLE;
        }
        if (trades) {
            return Sight.VISIBLE;
        }
        if (codes.stream()
                .anyMatch(line -> line.code().isBounded() && line.trade().isPresent())) {
            return Sight.BOUNDED;
        }
        if (codes.stream()
                .anyMatch(line -> line.code().showsRung() || line.code().isBounded())) {
            return Sight.NOT_LOADED;
        }
        if (codes.isEmpty()) {
            return Sight.NO_CODE;
        }
        boolean elsewhere = codes.stream()
                .allMatch(line -> line.code().countedOn().isPresent()
                        && line.code().specificity().compareTo(Specificity.SHARED) <= 0);
        return elsewhere ? Sight.ELSEWHERE : Sight.CEILING;
    }

    /** What baskets leave open, added up; none where no basket is loaded. */
    private static Optional<Interval> basket(List<CodeLine> codes, java.util.function.Function<CodeTrade, Sums> side) {
        double low = 0;
        double high = 0;
        boolean any = false;
        for (CodeLine line : codes) {
            if (line.trade().isPresent() && !line.code().showsRung()) {
                any = true;
                double value = side.apply(line.trade().get()).all().value();
                Interval share = line.code().share().orElse(new Interval(0, 100));
                low += value * Math.max(0, share.low()) / 100;
                high += value * Math.min(100, share.high()) / 100;
            }
        }
        return any ? Optional.of(new Interval(low, high)) : Optional.empty();
    }

    /** The codes that would show the rung and that nothing loaded knows. */
    public List<CodeLine> unseen() {
        return codes.stream()
                .filter(line -> line.code().showsRung() && !line.isSeen())
                .toList();
    }
}
