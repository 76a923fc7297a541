// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chokepoint.domain.Area;

/**
 * One area's place on the ladder in one year.
 *
 * @param exported how high what it sells stands, {@code imported} what it buys, {@code world} what all sell
 */
public record LadderView(
        Area area,
        int year,
        List<RungStanding> rungs,
        Optional<Height> exported,
        Optional<Height> imported,
        Optional<Height> world) {
    public LadderView {
        rungs = List.copyOf(rungs);
    }

    static LadderView of(Area area, int year, List<RungStanding> rungs, Map<String, Fraction> heights) {
        return new LadderView(
                area,
                year,
                rungs,
                Height.of(rungs, heights, trade -> Optional.of(trade.exports())),
                Height.of(rungs, heights, RungTrade::imports),
                Height.of(rungs, heights, trade -> Optional.of(trade.world())));
    }

    /** With what the area's own customs show of rungs that nothing else shows. */
    LadderView with(Function<LadderRung, Optional<OwnCustoms>> own) {
        return new LadderView(
                area,
                year,
                rungs.stream()
                        .map(standing ->
                                own.apply(standing.rung()).map(standing::with).orElse(standing))
                        .toList(),
                exported,
                imported,
                world);
    }

    public long visible() {
        return rungs.stream().filter(rung -> rung.sight().isSeen()).count();
    }

    /** All that was sold on the stages of the ladder, by gross weight. */
    public List<Sold> soldGross() {
        List<Sold> sold = new ArrayList<>();
        stages().forEach(trade -> sold.addAll(trade.exports().soldGross()));
        return sold;
    }

    /** The same by contained metal; none where the metal of a stage is not known. */
    public Optional<List<Sold>> soldMetal() {
        List<Sold> sold = new ArrayList<>();
        for (RungTrade trade : stages()) {
            if (trade.exports().contained().isEmpty()) {
                return Optional.empty();
            }
            sold.addAll(trade.exports().soldMetal());
        }
        return Optional.of(sold);
    }

    private List<RungTrade> stages() {
        return rungs.stream()
                .filter(rung -> rung.rung().isStage())
                .map(RungStanding::trade)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * The part of the world's value that the area takes, over its part of the world's metal, on the stages seen: above
     * 1 it gets more for a kilogram than the world does. None where some metal is not known.
     */
    public Optional<Double> capture() {
        List<RungTrade> stages = stages();
        boolean known = !stages.isEmpty()
                && stages.stream()
                        .allMatch(trade -> trade.world().contained().isPresent()
                                && trade.world().perMetal().isPresent());
        Optional<UnitValue> own = sum(stages.stream()
                .map(trade -> trade.exports().perMetal())
                .flatMap(Optional::stream)
                .toList());
        Optional<UnitValue> world = sum(stages.stream()
                .map(trade -> trade.world().perMetal())
                .flatMap(Optional::stream)
                .toList());
        return known ? own.flatMap(one -> world.map(one::over)) : Optional.empty();
    }

    private static Optional<UnitValue> sum(List<UnitValue> values) {
        return values.stream().reduce(UnitValue::plus);
    }
}
