// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chokepoint.domain.Firm;
import org.chokepoint.domain.Grade;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Site;
import org.chokepoint.domain.Supply;
import org.chokepoint.domain.SupplyWords;
import org.chokepoint.registry.Registry;
import org.chokepoint.survey.CapabilityRange;
import org.chokepoint.survey.SupplyPicture;
import org.chokepoint.survey.WorldShares;

/** Reads the sellers of each item out of the registry and the counted shares. */
final class Sellers {
    private final Registry registry;
    private final WorldShares shares;
    private final Function<Item, Optional<CapabilityRange>> abilities;
    private final Asker asker;
    private final Set<String> members;

    Sellers(Registry registry, WorldShares shares, Function<Item, Optional<CapabilityRange>> abilities, Asker asker) {
        this.registry = registry;
        this.shares = shares;
        this.abilities = abilities;
        this.asker = asker;
        this.members = asker.members();
    }

    OwnSupply of(String item) {
        SupplyPicture picture = SupplyPicture.of(item, registry, shares, asker.year());
        Optional<OwnSupply> bought = asker.buyer()
                .flatMap(firm -> Purchases.of(
                        item,
                        firm.id(),
                        newest(picture, supply -> supply.market().equals(firm.id()))));
        return bought.orElseGet(() -> offered(item, picture));
    }

    /** What the world offers to anybody. */
    private OwnSupply offered(String item, SupplyPicture picture) {
        OwnSupply.Home home = home(item);
        List<Seller> all = newest(picture, Supply::ofWorld);
        List<Seller> entrants = all.stream().filter(Sellers::isEntrant).toList();
        List<Seller> selling = all.stream()
                .filter(seller -> !isEntrant(seller) && !isNegligible(seller))
                .filter(seller -> home != OwnSupply.Home.MAKES_NOT || !isHome(seller))
                .toList();
        Map<String, Interval> countries = new LinkedHashMap<>();
        picture.countries().forEach(one -> countries.put(one.getKey(), one.getValue()));
        Map<String, Interval> firms = new LinkedHashMap<>();
        picture.firms()
                .set()
                .forEach(row -> firms.merge(row.supplier(), row.share().orElseThrow(), Interval::hull));
        return new OwnSupply(
                item,
                withCounted(selling, countries, home),
                closed(selling, countries, firms, all),
                entrants,
                countries,
                firms,
                home);
    }

    private OwnSupply.Home home(String item) {
        Optional<CapabilityRange> ability = registry.findItem(item).flatMap(abilities);
        if (ability.isEmpty() || !ability.get().high().isVolume()) {
            return OwnSupply.Home.MAKES_NOT;
        }
        return ability.get().low().isVolume() ? OwnSupply.Home.MAKES : OwnSupply.Home.PERHAPS;
    }

    private static boolean isEntrant(Seller seller) {
        return seller.words().filter(word -> word == SupplyWords.ENTRANT).isPresent()
                && seller.share().isEmpty();
    }

    private static boolean isNegligible(Seller seller) {
        return seller.words().filter(word -> word == SupplyWords.NEGLIGIBLE).isPresent();
    }

    private boolean isHome(Seller seller) {
        return seller.countries().stream().allMatch(members::contains);
    }

    /** Each seller to the world with its newest statement; plants and a word of few are kept from older ones. */
    private List<Seller> newest(SupplyPicture picture, Predicate<Supply> wanted) {
        Map<String, Seller> sellers = new LinkedHashMap<>();
        picture.suppliers().stream()
                .filter(wanted)
                .map(this::seller)
                .forEach(seller -> sellers.merge(seller.id(), seller, Sellers::joined));
        return List.copyOf(sellers.values());
    }

    private static Seller joined(Seller newer, Seller older) {
        boolean plants = newer.bySeat() && !older.bySeat();
        return new Seller(
                newer.id(),
                plants ? older.countries() : newer.countries(),
                newer.bySeat() && older.bySeat(),
                newer.firm(),
                newer.owner(),
                newer.share().or(older::share),
                newer.volume().or(older::volume),
                isStronger(older, newer) ? older.words() : newer.words(),
                newer.year(),
                newer.grade(),
                newer.row());
    }

    /** A bare name says less than what an older source says in words. */
    private static boolean isStronger(Seller older, Seller newer) {
        boolean bare = newer.words().map(word -> word == SupplyWords.NAMED).orElse(true);
        return bare && older.words().isPresent();
    }

    private Seller seller(Supply supply) {
        Optional<Firm> firm = supply.firm().flatMap(registry::findFirm);
        Set<String> countries = new TreeSet<>(supply.madeIn());
        if (countries.isEmpty()) {
            firm.ifPresent(one -> countries.addAll(sites(one, supply.item())));
        }
        boolean bySeat = countries.isEmpty();
        if (bySeat) {
            countries.add(supply.country()
                    .or(() -> firm.map(Firm::headquarters))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "Firm of %s is not known to any pack.".formatted(supply.row()))));
        }
        return new Seller(
                supply.supplier(),
                new TreeSet<>(countries),
                bySeat && supply.firm().isPresent(),
                supply.firm().isPresent(),
                firm.map(this::owner).orElse(supply.supplier()),
                supply.share(),
                supply.volume(),
                supply.words(),
                supply.year(),
                registry.source(supply.source()).grade(),
                supply.row().toString());
    }

    /** Where the firm has plants or mines for the item, or for it knows not what. */
    private List<String> sites(Firm firm, String item) {
        return registry.sitesOf(firm.id()).stream()
                .filter(site -> site.item().map(item::equals).orElse(true))
                .map(Site::country)
                .toList();
    }

    private String owner(Firm firm) {
        Set<String> seen = new HashSet<>(Set.of(firm.id()));
        Firm top = firm;
        while (top.parent().flatMap(registry::findFirm).isPresent()
                && seen.add(top.parent().orElseThrow())) {
            top = top.parent().flatMap(registry::findFirm).orElseThrow();
        }
        return top.id();
    }

    /** Countries that are counted as producers and of which no seller is named sell too. */
    private List<Seller> withCounted(List<Seller> named, Map<String, Interval> countries, OwnSupply.Home home) {
        List<Seller> all = new ArrayList<>(named);
        Set<String> homes = new HashSet<>();
        named.forEach(seller -> homes.addAll(seller.countries()));
        countries.forEach((country, share) -> {
            boolean makes = home != OwnSupply.Home.MAKES_NOT || !members.contains(country);
            if (share.high() > 0 && makes && !homes.contains(country)) {
                all.add(counted(country, share));
            }
        });
        return all;
    }

    private static Seller counted(String country, Interval share) {
        return new Seller(
                country,
                new TreeSet<>(Set.of(country)),
                false,
                false,
                country,
                Optional.of(share),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Grade.OFFICIAL,
                "");
    }

    /** Nobody beside them: by word, if no third one is said to sell in volume; else by shares. */
    private static Optional<List<Seller>> closed(
            List<Seller> selling, Map<String, Interval> countries, Map<String, Interval> firms, List<Seller> all) {
        List<Seller> few = selling.stream().filter(Seller::isOneOfFew).toList();
        if (!few.isEmpty() && isComplete(few) && noOther(few, selling)) {
            return Optional.of(few);
        }
        if (sum(firms) >= OwnSupply.ALL) {
            return Optional.of(all.stream()
                    .filter(seller -> firms.containsKey(seller.id()))
                    .toList());
        }
        if (sum(countries) >= OwnSupply.ALL) {
            List<Seller> counted = new ArrayList<>();
            countries.entrySet().stream()
                    .filter(one -> one.getValue().high() > 0)
                    .sorted(Comparator.comparing(Map.Entry::getKey))
                    .forEach(one -> counted.add(all.stream()
                            .filter(seller -> seller.id().equals(one.getKey()))
                            .findFirst()
                            .orElseGet(() -> counted(one.getKey(), one.getValue()))));
            return Optional.of(counted);
        }
        return Optional.empty();
    }

    private static double sum(Map<String, Interval> shares) {
        return shares.values().stream().mapToDouble(Interval::low).sum();
    }

    /** A sole seller, a country whose makers are one or two, or both of two firms; one of two leaves the other open. */
    private static boolean isComplete(List<Seller> few) {
        boolean alone = few.stream()
                .anyMatch(seller -> !seller.firm()
                        || seller.words()
                                .filter(word -> word == SupplyWords.SOLE)
                                .isPresent());
        return alone || few.size() >= 2;
    }

    private static boolean noOther(List<Seller> few, List<Seller> selling) {
        return selling.stream()
                .filter(seller -> !few.contains(seller) && seller.sellsInVolume())
                .allMatch(seller -> few.stream()
                        .anyMatch(one -> !one.firm() && one.countries().containsAll(seller.countries())));
    }
}
