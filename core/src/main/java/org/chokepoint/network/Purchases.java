// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.SupplyWords;

/** Who sells one item to a firm. Only those it buys from count: another one would have to be qualified first. */
final class Purchases {
    private Purchases() {}

    /** None if nothing is said of the firm's own suppliers of the item. */
    static Optional<OwnSupply> of(String item, String buyer, List<Seller> all) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Seller> entrants = all.stream().filter(Purchases::isNotQualified).toList();
        List<Seller> qualified =
                all.stream().filter(seller -> !entrants.contains(seller)).toList();
        boolean inHouse = qualified.stream().anyMatch(seller -> seller.id().equals(buyer));
        Map<String, Interval> countries = new TreeMap<>();
        Map<String, Interval> firms = new TreeMap<>();
        for (Seller seller : qualified) {
            share(seller, qualified).ifPresent(share -> {
                if (seller.countries().size() == 1) {
                    countries.merge(seller.countries().first(), share, Purchases::sum);
                }
                firms.put(seller.id(), share);
            });
        }
        return Optional.of(new OwnSupply(
                item,
                qualified,
                Optional.of(qualified),
                entrants,
                countries,
                firms,
                inHouse ? OwnSupply.Home.MAKES : OwnSupply.Home.MAKES_NOT));
    }

    private static boolean isNotQualified(Seller seller) {
        return seller.words().filter(word -> word == SupplyWords.ENTRANT).isPresent();
    }

    /** As stated; else from volumes, if every supplier's is. */
    private static Optional<Interval> share(Seller seller, List<Seller> all) {
        boolean byVolume = all.stream().allMatch(one -> one.volume().isPresent());
        double sum = all.stream().mapToDouble(one -> one.volume().orElse(0.0)).sum();
        return seller.share()
                .or(() -> byVolume && sum > 0
                        ? seller.volume().map(volume -> Interval.point(100 * volume / sum))
                        : Optional.empty());
    }

    private static Interval sum(Interval one, Interval other) {
        return new Interval(Math.min(100, one.low() + other.low()), Math.min(100, one.high() + other.high()));
    }
}
