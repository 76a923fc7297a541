// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Supply;
import org.chokepoint.measures.Outcome;
import org.chokepoint.measures.bounds.Contradiction;
import org.chokepoint.measures.bounds.ShareBounds;
import org.chokepoint.measures.bounds.StatedConcentration;
import org.chokepoint.measures.bounds.StatedMarket;
import org.chokepoint.measures.bounds.Statement.Of;

/**
 * What follows from the supplier statements about one item: bounds of every firm's and country's share and of the
 * concentration, each computed when it is asked for. See docs/methods/share-bounds.md.
 *
 * @param market the statements that fit together, printed shares widened by what rounding may have taken
 * @param rows the rows whose shares are among them
 * @param bases where they come from
 * @param clashes statements left out because no market fits them beside the others
 */
public record SupplyBounds(StatedMarket market, List<Supply> rows, List<Basis> bases, List<Clash> clashes) {
    private static final Interval OPEN = new Interval(0, 100);

    /** What a group of statements of one source and year is about. */
    public enum About {
        FIRMS,
        WORDS,
        MAKERS,
        OUTPUT
    }

    /** Statements of one source and year. */
    public record Basis(About about, String source, Optional<Integer> year) {}

    /** A group of statements that was left out, and why. */
    public record Clash(Basis leftOut, Contradiction contradiction) {}

    /**
     * One firm's or country's share.
     *
     * @param stated as the source prints it; empty where only words or nothing is said
     * @param follows what follows from all statements together
     */
    public record Bound(Of of, String id, Optional<Interval> stated, Interval follows) {}

    public SupplyBounds {
        rows = List.copyOf(rows);
        bases = List.copyOf(bases);
        clashes = List.copyOf(clashes);
    }

    public Outcome cr1() {
        return StatedConcentration.CR1.of(market);
    }

    public Outcome cr2() {
        return StatedConcentration.CR2.of(market);
    }

    public Outcome hhi() {
        return StatedConcentration.HHI.of(market);
    }

    /** The least that the two largest firms hold together, percent; zero where nothing is stated. */
    double leastOfTwo() {
        return ShareBounds.of(market).map(bounds -> bounds.leastOfLargest(2)).orElse(0.0);
    }

    /** Every named firm, then every country of which something follows, by seat of the makers and by output. */
    public List<Bound> shares() {
        return ShareBounds.of(market)
                .filter(bounds ->
                        !market.statements().isEmpty() || !market.limits().isEmpty())
                .map(this::shares)
                .orElse(List.of());
    }

    private List<Bound> shares(ShareBounds bounds) {
        List<Bound> shares = new ArrayList<>();
        market.makers().forEach(maker -> shares.add(bound(bounds, Of.FIRM, maker.id())));
        countries(bounds, Of.MAKERS, bounds.seats(), shares);
        countries(bounds, Of.OUTPUT, bounds.places(), shares);
        return shares;
    }

    private void countries(ShareBounds bounds, Of of, Set<String> countries, List<Bound> shares) {
        countries.stream()
                .map(country -> bound(bounds, of, country))
                .filter(bound -> !bound.follows().equals(OPEN))
                .forEach(shares::add);
    }

    private Bound bound(ShareBounds bounds, Of of, String id) {
        return new Bound(of, id, stated(of, id), bounds.of(of, id));
    }

    private Optional<Interval> stated(Of of, String id) {
        return rows.stream()
                .filter(row -> SaidInWords.of(row) == of && row.supplier().equals(id))
                .map(Supply::share)
                .flatMap(Optional::stream)
                .reduce(Interval::hull);
    }
}
