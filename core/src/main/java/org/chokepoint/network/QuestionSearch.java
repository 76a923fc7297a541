// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.domain.Interval;
import org.chokepoint.network.OpenQuestion.Kind;

/**
 * Which missing fact is worth most. An event is in doubt if it stops the target in one reading of what is known and not
 * in another; the items whose own sellers are lost in one reading only keep it so, and share the doubt. See
 * docs/methods/questions.md.
 */
final class QuestionSearch {
    private static final Comparator<OpenQuestion> MOST_WORTH_FIRST = Comparator.comparingDouble(
                    (OpenQuestion question) -> -question.worth())
            .thenComparingInt(question -> -question.settles())
            .thenComparing(OpenQuestion::item)
            .thenComparing(question -> question.subject().orElse(""));

    private final SupplyNetwork network;
    private final Asker asker;
    private final CutSearch.Wish wish;
    private final String target;
    private final EventNumbers numbers;
    private final Families possible;
    private final Families sure;
    private final Families hopeful;
    /** Items whose loss alone may stop the target. */
    private final Set<String> needed;

    /** Those of them whose loss does, as all on the way is essential. */
    private final Set<String> essential;

    private final Bites bites;
    private final Map<Key, Worth> asked = new LinkedHashMap<>();

    private record Key(Kind kind, String item, Optional<String> subject, Optional<Interval> known) {}

    /** What a question is worth, as far as it is added up. */
    private static final class Worth {
        private double doubt;
        private int settles;
        private int makesSure;
    }

    QuestionSearch(SupplyNetwork network, Asker asker, Lost lost, CutSearch.Wish wish) {
        this.network = network;
        this.asker = asker;
        this.wish = wish;
        this.target = wish.target().id();
        this.numbers = lost.numbers();
        this.possible = lost.families(1, new Reading(false, false));
        this.sure = lost.families(1, new Reading(true, false));
        this.hopeful = lost.families(1, new Reading(true, true));
        this.needed = needed(new Reading(false, false));
        this.essential = needed(new Reading(true, false));
        this.bites = new Bites(network, target, wish.kind(), Circumstances.NONE);
    }

    private Set<String> needed(Reading reading) {
        OutrightCuts items = new OutrightCuts(network.byItem(target), EventKind.ITEM, Set.of());
        Set<String> alone = new TreeSet<>();
        items.families(1, reading)
                .of(target)
                .sorted()
                .forEach(set -> alone.addAll(items.numbers().unpacked(set)));
        alone.add(target);
        return alone;
    }

    Questions find() {
        List<String> certain = new ArrayList<>();
        List<String> doubtful = new ArrayList<>();
        List<String> harmless = new ArrayList<>();
        int unasked = 0;
        for (String event : numbers.names()) {
            long set = numbers.packed(List.of(event));
            if (hopeful.of(target).hasSubsetOf(set)) {
                certain.add(event);
                continue;
            }
            boolean inDoubt = possible.of(target).hasSubsetOf(set);
            (inDoubt ? doubtful : harmless).add(event);
            List<String> unsure = unsure(set);
            blind(set, unsure.size());
            unsure.forEach(item -> ask(item, event, set, unsure.size()));
            unasked += inDoubt && unsure.isEmpty() ? 1 : 0;
        }
        List<OpenQuestion> questions = asked.entrySet().stream()
                .map(one -> question(one.getKey(), one.getValue()))
                .sorted(MOST_WORTH_FIRST)
                .toList();
        return new Questions(
                wish.target(), asker, wish.kind(), wish.below(), certain, doubtful, harmless, unasked, questions);
    }

    private List<String> unsure(long set) {
        return needed.stream()
                .filter(item -> possible.ownOf(item).hasSubsetOf(set)
                        && !hopeful.ownOf(item).hasSubsetOf(set))
                .toList();
    }

    /** An item of which no seller is known may hang on the event as often as those do of which some are. */
    private void blind(long set, int others) {
        List<String> blind = network.blindSpots();
        long known = network.items().size() - (long) blind.size();
        long hit = network.items().stream()
                .filter(item -> possible.ownOf(item).hasSubsetOf(set))
                .count();
        double part = known == 0 ? 0 : (double) hit / known;
        blind.stream()
                .filter(needed::contains)
                .filter(item -> network.supplyOf(item).home() != OwnSupply.Home.MAKES)
                .forEach(item ->
                        worth(Kind.SUPPLIERS, item, Optional.empty(), Optional.empty()).doubt += part / (others + 1));
    }

    private void ask(String item, String event, long set, int others) {
        OwnSupply own = network.supplyOf(item);
        if (!own.entrants().isEmpty() && sure.ownOf(item).hasSubsetOf(set)) {
            int entrants = own.entrants().size();
            own.entrants()
                    .forEach(entrant -> add(
                            worth(Kind.ENTRANT_VOLUME, item, Optional.of(entrant.id()), Optional.empty()),
                            item,
                            others,
                            entrants));
        } else if (own.home() == OwnSupply.Home.PERHAPS) {
            Optional<String> home = Optional.of(asker.area().code());
            add(worth(Kind.CAPABILITY, item, home, Optional.empty()), item, others, 1);
        } else {
            Optional<Interval> known =
                    Optional.ofNullable(own.shares(wish.kind()).get(event));
            add(worth(Kind.SHARE, item, Optional.of(event), known), item, others, 1);
        }
    }

    private Worth worth(Kind kind, String item, Optional<String> subject, Optional<Interval> known) {
        return asked.computeIfAbsent(new Key(kind, item, subject, known), key -> new Worth());
    }

    /** Where something on the way is important and no more, only one of the two answers ends the doubt. */
    private void add(Worth worth, String item, int others, int split) {
        boolean decisive = essential.contains(item);
        worth.doubt += (decisive ? 1.0 : 0.5) / others / split;
        worth.makesSure += decisive ? 1 : 0;
        worth.settles += decisive && others == 1 && split == 1 ? 1 : 0;
    }

    private OpenQuestion question(Key key, Worth worth) {
        return new OpenQuestion(
                key.kind(),
                key.item(),
                key.subject(),
                key.known(),
                worth.doubt,
                worth.settles,
                worth.makesSure,
                bites.path(key.item()));
    }
}
