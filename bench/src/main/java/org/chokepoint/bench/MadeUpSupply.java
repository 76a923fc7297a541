// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chokepoint.domain.Grade;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Role;
import org.chokepoint.network.Need;
import org.chokepoint.network.OwnSupply;
import org.chokepoint.network.Seller;
import org.chokepoint.network.SupplyNetwork;

/**
 * A supply network that is made up: eight tiers of items that need lower ones, each item sold by a few of 200 countries
 * with shares.
 */
final class MadeUpSupply {
    private static final int COUNTRIES = 200;
    private static final int TIERS = 8;

    private final Random random = new Random(7);
    private final int items;
    private final int fewest;
    private final int most;

    /**
     * A wish.
     *
     * @param fewest inputs that an item needs at least
     * @param most inputs that it needs at most, every third of them with an alternative
     */
    MadeUpSupply(int items, int fewest, int most) {
        this.items = items;
        this.fewest = fewest;
        this.most = most;
    }

    SupplyNetwork network() {
        Map<String, OwnSupply> supply = new LinkedHashMap<>();
        Map<String, List<Need>> needs = new LinkedHashMap<>();
        for (int item = 0; item < items; item++) {
            String id = "item-" + item;
            supply.put(id, own(id));
            needs.put(id, item < items / TIERS ? List.of() : needs(item * TIERS / items));
        }
        return new SupplyNetwork(supply, needs);
    }

    /** Inputs come from the tier below, one in five from any lower one. */
    private List<Need> needs(int tier) {
        List<Need> needs = new ArrayList<>();
        int slots = fewest + random.nextInt(most - fewest + 1);
        for (int slot = 0; slot < slots; slot++) {
            List<String> alternatives = new ArrayList<>(List.of(below(tier)));
            String other = below(tier);
            if (random.nextInt(3) == 0 && !alternatives.contains(other)) {
                alternatives.add(other);
            }
            needs.add(new Need(alternatives, Role.FEED, true, Optional.empty()));
        }
        return needs;
    }

    private String below(int tier) {
        int from = random.nextInt(5) == 0 ? random.nextInt(tier) : tier - 1;
        return "item-" + (from * (items / TIERS) + random.nextInt(items / TIERS));
    }

    /** Two to eight countries, some of which sell far more things than others; falling shares that add up to 100. */
    private OwnSupply own(String id) {
        int sellers = 2 + random.nextInt(7);
        Map<String, Interval> shares = new TreeMap<>();
        double left = 100;
        while (shares.size() < sellers) {
            String country = "%03d".formatted((int) Math.pow(COUNTRIES, random.nextDouble()) - 1);
            double share = shares.size() + 1 == sellers ? left : left * (0.2 + 0.4 * random.nextDouble());
            if (shares.putIfAbsent(country, Interval.point(share)) == null) {
                left -= share;
            }
        }
        List<Seller> list = shares.keySet().stream().map(MadeUpSupply::seller).toList();
        return new OwnSupply(id, list, Optional.of(list), List.of(), shares, Map.of(), OwnSupply.Home.MAKES_NOT);
    }

    private static Seller seller(String country) {
        return new Seller(
                country,
                new TreeSet<>(List.of(country)),
                false,
                false,
                country,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Grade.OFFICIAL,
                "");
    }
}
