// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chokepoint.domain.Grade;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Role;

/**
 * A small supply network in lines: {@code item: seller seller …; needs a, b|c, ?d}. A seller is {@code firm@CHN+JPN},
 * or a country alone; an equals sign before the list closes it, {@code +} after the item's name says that the area
 * makes it. {@code b|c} are alternatives, {@code ?d} is important and no more. Shares: {@code CHN=60};
 * a star before a seller: an entrant.
 */
final class Drawn {
    private Drawn() {}

    static SupplyNetwork network(String drawing) {
        Map<String, OwnSupply> supply = new LinkedHashMap<>();
        Map<String, List<Need>> needs = new LinkedHashMap<>();
        for (String line : drawing.lines().filter(one -> !one.isBlank()).toList()) {
            String[] halves = line.split(";", -1);
            String[] head = halves[0].split(":", -1);
            String name = head[0].strip();
            boolean made = name.endsWith("+");
            String item = made ? name.substring(0, name.length() - 1) : name;
            supply.put(item, own(item, made, head[1].strip()));
            needs.put(
                    item,
                    halves.length > 1 ? needs(halves[1].replace("needs", "").strip()) : List.of());
        }
        return new SupplyNetwork(supply, needs);
    }

    private static OwnSupply own(String item, boolean made, String words) {
        boolean closed = words.startsWith("=");
        List<Seller> sellers = new ArrayList<>();
        List<Seller> entrants = new ArrayList<>();
        Map<String, Interval> shares = new TreeMap<>();
        for (String word : (closed ? words.substring(1) : words).strip().split("\\s+", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            boolean isNew = word.startsWith("*");
            String[] parts = (isNew ? word.substring(1) : word).split("=", -1);
            Seller seller = seller(parts[0]);
            (isNew ? entrants : sellers).add(seller);
            if (parts.length > 1) {
                String[] ends = parts[1].split("-", -1);
                shares.put(
                        seller.id(),
                        new Interval(Double.parseDouble(ends[0]), Double.parseDouble(ends[ends.length - 1])));
            }
        }
        return new OwnSupply(
                item,
                sellers,
                closed ? Optional.of(sellers) : Optional.empty(),
                entrants,
                shares,
                Map.of(),
                made ? OwnSupply.Home.MAKES : OwnSupply.Home.MAKES_NOT);
    }

    private static Seller seller(String word) {
        String[] parts = word.split("@", -1);
        boolean firm = parts.length > 1;
        Set<String> countries = new TreeSet<>(List.of((firm ? parts[1] : parts[0]).split("\\+", -1)));
        return new Seller(
                parts[0],
                new TreeSet<>(countries),
                false,
                firm,
                parts[0],
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Grade.PRESS,
                "drawn:" + word);
    }

    private static List<Need> needs(String words) {
        List<Need> needs = new ArrayList<>();
        for (String word : words.split(",", -1)) {
            String bare = word.strip();
            if (!bare.isEmpty()) {
                boolean important = bare.startsWith("?");
                needs.add(new Need(
                        List.of((important ? bare.substring(1) : bare).split("\\|", -1)),
                        Role.FEED,
                        !important,
                        Optional.empty()));
            }
        }
        return needs;
    }
}
