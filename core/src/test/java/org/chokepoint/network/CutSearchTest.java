// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Kind;
import org.chokepoint.domain.Name;
import org.chokepoint.domain.RowRef;
import org.chokepoint.domain.Stage;
import org.chokepoint.network.Cut.Certainty;
import org.chokepoint.network.cutset.CutSets;
import org.chokepoint.network.cutset.FaultTree;
import org.chokepoint.network.cutset.Limits;
import org.chokepoint.registry.Countries;
import org.junit.jupiter.api.Test;

/** Small worlds whose chokepoints can be seen by eye, and random ones whose sets are all tried. */
class CutSearchTest {
    private static final Area CHINA = Countries.standard().get("CHN");

    private static Item item(String id) {
        return new Item(
                id,
                new Name(id, id),
                List.of(),
                Kind.COMPONENT,
                Stage.COMPONENT,
                Optional.empty(),
                List.of(),
                "",
                new RowRef("drawn", "items.csv", 2));
    }

    private static Cuts search(String drawing, String target, EventKind kind, int order, Optional<Double> below) {
        return new CutSearch(Drawn.network(drawing), Asker.of(CHINA, 2024))
                .search(new CutSearch.Wish(item(target), kind, order, below));
    }

    private static List<String> sets(Cuts cuts, Certainty certainty) {
        return cuts.cuts().stream()
                .filter(cut -> cut.certainty() == certainty)
                .map(cut -> String.join("+", cut.events()))
                .toList();
    }

    private static List<String> must(String drawing) {
        return sets(search(drawing, "panel", EventKind.COUNTRY, 3, Optional.empty()), Certainty.MUST);
    }

    @Test
    void one_country_two_tiers_up_stops_the_panel_and_the_path_says_how() {
        Cuts cuts = search("""
                panel+: BOE@CHN; needs film, glass
                film: = Dexerials@JPN Resonac@JPN; needs ball
                ball: = JPN
                glass: Corning@USA AGC@JPN
                """, "panel", EventKind.COUNTRY, 3, Optional.empty());
        assertThat(sets(cuts, Certainty.MUST)).containsExactly("JPN");
        assertThat(cuts.cuts().get(0).bites())
                .extracting(bite -> String.join(">", bite.path()))
                .containsExactly("film>panel", "ball>film>panel");
        assertThat(cuts.completeUpTo()).isEqualTo(3);
    }

    @Test
    void an_open_list_cannot_be_excluded_and_what_is_made_at_home_is_safe() {
        Cuts cuts = search(
                "panel: ; needs glass, steel\nglass: Corning@USA AGC@JPN\nsteel+: = Nippon@JPN\n",
                "panel",
                EventKind.COUNTRY,
                3,
                Optional.empty());
        assertThat(sets(cuts, Certainty.MUST)).isEmpty();
        assertThat(sets(cuts, Certainty.CANNOT_BE_EXCLUDED)).containsExactly("JPN+USA");
        assertThat(cuts.blindSpots()).containsExactly("panel");
    }

    @Test
    void a_seller_with_plants_in_two_countries_needs_both_to_be_lost() {
        assertThat(must("panel: = Sandvik@SWE+USA")).containsExactly("SWE+USA");
        assertThat(must("panel: = Home@CHN Other@JPN")).isEmpty();
    }

    @Test
    void alternatives_must_all_be_lost_and_an_important_input_is_no_must() {
        String drawing = "panel: ; needs a|b, ?c\na: = JPN\nb: = USA\nc: = KOR\n";
        Cuts cuts = search(drawing, "panel", EventKind.COUNTRY, 3, Optional.empty());
        assertThat(sets(cuts, Certainty.MUST)).containsExactly("JPN+USA");
        assertThat(sets(cuts, Certainty.CANNOT_BE_EXCLUDED)).containsExactly("KOR");
    }

    /** A chip needs a scanner and the scanner needs a chip: the circle runs until something outside it is lost. */
    @Test
    void a_circle_of_needs_fails_only_from_outside() {
        String drawing = """
                panel: ; needs scanner
                scanner: = ASML@NLD; needs chip
                chip: TSMC@TWN; needs scanner, gas
                gas: = UKR
                """;
        assertThat(must(drawing)).as("the gas brings down more").containsExactly("UKR", "NLD");
        assertThat(must("panel: ; needs a\na: ; needs b\nb: ; needs a\n")).isEmpty();
    }

    @Test
    void firms_are_events_of_their_own() {
        String drawing = "panel: = Canon@JPN Nikon@JPN";
        assertThat(sets(search(drawing, "panel", EventKind.FIRM, 2, Optional.empty()), Certainty.MUST))
                .containsExactly("Canon+Nikon");
        assertThat(must(drawing)).containsExactly("JPN");
    }

    @Test
    void an_entrant_saves_only_if_one_believes_in_it() {
        Cuts cuts = search(
                "panel: ; needs ball\nball: = JPN *Nanomicro@CHN\n", "panel", EventKind.COUNTRY, 2, Optional.empty());
        assertThat(cuts.cuts()).singleElement().satisfies(cut -> {
            assertThat(cut.vanishes()).isTrue();
            assertThat(cut.bites().get(0).savedBy()).containsExactly("Nanomicro");
        });
    }

    @Test
    void an_entrant_may_come_from_where_nobody_else_does() {
        Cuts cuts = search(
                "panel: ; needs ball\nball: = JPN *Nanomicro@KOR\n", "panel", EventKind.COUNTRY, 2, Optional.empty());
        assertThat(sets(cuts, Certainty.MUST)).containsExactly("JPN");
        assertThat(cuts.cuts().get(0).bites().get(0).savedBy()).containsExactly("Nanomicro");
    }

    @Test
    void a_part_is_left_where_shares_are_known() {
        String drawing = "panel: ; needs magnet\nmagnet: CHN=0 VNM=10 JPN=25-35 KOR=50\n";
        Cuts cuts = search(drawing, "panel", EventKind.COUNTRY, 2, Optional.of(0.7));
        assertThat(sets(cuts, Certainty.MUST)).containsExactly("KOR", "JPN+VNM");
        assertThat(cuts.cuts().get(0).left()).contains(new Interval(0.5, 0.5));
        assertThat(sets(cuts, Certainty.CANNOT_BE_EXCLUDED)).containsExactly("JPN");
    }

    @Test
    void a_search_that_is_too_large_says_how_far_it_came() {
        StringBuilder drawing = new StringBuilder("panel: ; needs a|b|c\n");
        for (String part : List.of("a", "b", "c")) {
            drawing.append(part).append(": ; needs ");
            for (int i = 0; i < 30; i++) {
                drawing.append(i > 0 ? ", " : "").append(part).append(i);
            }
            drawing.append("\n");
            for (int i = 0; i < 30; i++) {
                drawing.append("%s%d: = maker-%s%d@JPN%n".formatted(part, i, part, i));
            }
        }
        CutSearch.Wish wish = new CutSearch.Wish(item("panel"), EventKind.FIRM, 3, Optional.empty());
        SupplyNetwork network = Drawn.network(drawing.toString());
        Cuts all = new CutSearch(network, Asker.of(CHINA, 2024)).search(wish);
        assertThat(all.completeUpTo()).isEqualTo(3);
        assertThat(all.cuts()).hasSize(30 * 30 * 30);
        Cuts some = new CutSearch(network, Asker.of(CHINA, 2024), Circumstances.NONE, 10_000).search(wish);
        assertThat(some.completeUpTo()).isEqualTo(2);
        assertThat(some.cuts()).isEmpty();
        Cuts none = new CutSearch(network, Asker.of(CHINA, 2024), Circumstances.NONE, 10).search(wish);
        assertThat(none.completeUpTo()).isZero();
    }

    @Test
    void items_are_lost_as_a_whole_whoever_sells_them() {
        String drawing = """
                panel+: BOE@CHN; needs film, glass|sheet
                film: Dexerials@JPN; needs ball
                ball: JPN
                glass+: AGC@CHN; needs furnace
                sheet: KOR
                furnace:
                """;
        Cuts cuts = search(drawing, "panel", EventKind.ITEM, 2, Optional.empty());
        assertThat(sets(cuts, Certainty.MUST))
                .as("glass is made at home, and its furnace is not")
                .containsExactly("ball", "film", "furnace+sheet");
        assertThat(cuts.cuts().get(0).reach()).isEqualTo(3);
    }

    /** Whatever leaves less than a part is found and nothing else, in both readings, from shares, lists and gaps. */
    @Test
    void the_families_below_a_part_are_all_sets_that_leave_too_little() {
        Random random = new Random(14);
        int found = 0;
        int mixed = 0;
        for (int world = 0; world < 150; world++) {
            SupplyNetwork network = Drawn.network(drawShares(random));
            double part = 0.1 + 0.8 * random.nextDouble();
            BelowCuts cuts = new BelowCuts(network, EventKind.COUNTRY, Set.of("CHN"), part);
            for (boolean certain : new boolean[] {true, false}) {
                List<NavigableSet<String>> named = named(cuts, cuts.families(3, new Reading(certain, false)));
                List<NavigableSet<String>> tried =
                        tried(network, EventKind.COUNTRY, left -> certain ? left.high() < part : left.low() < part);
                assertThat(named).containsExactlyInAnyOrderElementsOf(tried);
                found += named.size();
                mixed += named.stream().anyMatch(set -> set.size() > 1) ? 1 : 0;
            }
        }
        assertThat(found).isGreaterThan(500);
        assertThat(mixed).isGreaterThan(40);
    }

    /** Losing one more never leaves more, at either end. */
    @Test
    void more_losses_never_leave_more() {
        Random random = new Random(15);
        for (int world = 0; world < 150; world++) {
            SupplyNetwork network = Drawn.network(drawShares(random));
            Remainder remainder = new Remainder(network, EventKind.COUNTRY, Set.of("CHN"));
            NavigableSet<String> lost = new TreeSet<>();
            Interval before = remainder.of("i0", lost);
            for (String event : network.events(EventKind.COUNTRY, Set.of("CHN"))) {
                lost.add(event);
                Interval after = remainder.of("i0", lost);
                assertThat(after.low()).isLessThanOrEqualTo(before.low());
                assertThat(after.high()).isLessThanOrEqualTo(before.high());
                before = after;
            }
        }
    }

    @Test
    void what_happened_before_and_what_flows_ranks_sets_of_a_size() {
        SupplyNetwork network = Drawn.network("panel: ; needs a, b, c\na: = JPN\nb: = USA\nc: = KOR\n");
        Circumstances known = new Circumstances(
                Map.of("a", 10, "panel", 3),
                Map.of("c", Map.of("KOR", Map.of("a ban", "drawn:1"))),
                Map.of("b", Map.of("USA", 70L, "JPN", 5L)));
        Cuts cuts = new CutSearch(network, Asker.of(CHINA, 2024), known, Budget.STANDARD)
                .search(new CutSearch.Wish(item("panel"), EventKind.COUNTRY, 2, Optional.empty()));
        assertThat(sets(cuts, Certainty.MUST)).containsExactly("KOR", "USA", "JPN");
        assertThat(cuts.cuts().get(0).precedents()).containsExactly("drawn:1");
        assertThat(cuts.cuts().get(1).imports()).hasValue(70);
        assertThat(cuts.cuts().get(2).imports()).isEmpty();
        assertThat(cuts.cuts().get(2).bites().get(0).days()).contains(10);
    }

    /** Two ways lead from the ball to the panel; the one that is quicker at the end counts. */
    @Test
    void days_add_up_on_the_quickest_way() {
        SupplyNetwork drawn =
                Drawn.network("panel: ; needs film, frame\nfilm: ; needs ball\nframe: ; needs ball\nball: = JPN\n");
        Circumstances known = new Circumstances(Map.of("ball", 5, "film", 40, "frame", 8), Map.of(), Map.of());
        Bites bites = new Bites(drawn, "panel", EventKind.COUNTRY, known);
        assertThat(bites.of(Set.of("JPN"), "ball"::equals).get(0).days()).contains(13);
    }

    @Test
    void senseless_wishes_are_refused() {
        assertThatThrownBy(() -> new CutSearch.Wish(item("x"), EventKind.COUNTRY, 5, Optional.empty()))
                .hasMessage("A set can have 1 to 4 events, not 5.");
        assertThatThrownBy(() -> new CutSearch.Wish(item("x"), EventKind.COUNTRY, 2, Optional.of(70.0)))
                .hasMessageContaining("must lie between 0 and 100 %");
    }

    /**
     * Every set that is found stops the target, no proper subset does, and no other set of that size: judged by the
     * other engine, which works out what is left and tries every set.
     */
    @Test
    void two_engines_agree_on_random_worlds_with_circles() {
        Random random = new Random(12);
        int found = 0;
        for (int world = 0; world < 60; world++) {
            String drawing = draw(random);
            SupplyNetwork network = Drawn.network(drawing);
            for (EventKind kind : List.of(EventKind.COUNTRY, EventKind.FIRM)) {
                OutrightCuts cuts = new OutrightCuts(network, kind, Set.of("CHN"));
                List<NavigableSet<String>> quick = named(cuts, 3);
                assertThat(quick)
                        .as(drawing)
                        .containsExactlyInAnyOrderElementsOf(tried(network, kind, left -> left.high() == 0));
                assertThat(quick).as(drawing).containsExactlyInAnyOrderElementsOf(byFaultTree(network, cuts));
                found += quick.size();
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    /** Adding an alternative never adds a smaller set; a larger order never loses one. */
    @Test
    void alternatives_help_and_orders_nest() {
        Random random = new Random(13);
        for (int world = 0; world < 40; world++) {
            String drawing = draw(random);
            OutrightCuts cuts = new OutrightCuts(Drawn.network(drawing), EventKind.COUNTRY, Set.of("CHN"));
            List<NavigableSet<String>> two = named(cuts, 2);
            assertThat(named(cuts, 3)).containsAll(two);
            String more = drawing.replaceFirst("needs (i\\d+)", "needs $1|extra") + "extra: = ZAF\n";
            List<NavigableSet<String>> helped =
                    named(new OutrightCuts(Drawn.network(more), EventKind.COUNTRY, Set.of("CHN")), 2);
            assertThat(helped).allSatisfy(set -> assertThat(two).anyMatch(set::containsAll));
        }
    }

    private static List<NavigableSet<String>> named(Lost cuts, int order) {
        return named(cuts, cuts.families(order, new Reading(true, false)));
    }

    private static List<NavigableSet<String>> named(Lost cuts, Families families) {
        return families.of("i0").sorted().stream().map(cuts.numbers()::unpacked).toList();
    }

    /** All at once as well as one by one, for every item, with circles and with shares. */
    @Test
    void the_sweep_finds_what_the_families_find() {
        Random random = new Random(16);
        for (int world = 0; world < 120; world++) {
            SupplyNetwork network = Drawn.network(world % 2 == 0 ? draw(random) : drawShares(random));
            Lost lost = world % 2 == 0
                    ? new OutrightCuts(network, EventKind.FIRM, Set.of("CHN"))
                    : new BelowCuts(network, EventKind.COUNTRY, Set.of("CHN"), 0.3);
            for (int order = 1; order <= 3; order++) {
                Reading reading = new Reading(world % 3 == 0, false);
                Families families = lost.families(order, reading);
                CountrySweep sweep = new CountrySweep(lost, order, reading, new Budget(100_000));
                for (String item : network.items()) {
                    assertThat(sweep.of(item).sorted())
                            .isEqualTo(families.of(item).sorted());
                    assertThat(Arrays.copyOf(sweep.counts(item), 4)).isEqualTo(Arrays.copyOf(families.counts(item), 4));
                }
                assertThat(sweep.reach(SetFamily.pack(List.of(0, 1))))
                        .isEqualTo(families.reach(SetFamily.pack(List.of(0, 1))));
            }
        }
    }

    /** By the engine that knows nothing of supply. */
    private static List<NavigableSet<String>> byFaultTree(SupplyNetwork network, OutrightCuts cuts) {
        FaultTree tree = SupplyFaultTree.of(network, cuts, "i0", new Reading(true, false));
        List<NavigableSet<String>> sets = new ArrayList<>();
        for (int[] set : CutSets.of(tree, new Limits(3, 1_000_000)).first(10_000)) {
            sets.add(new TreeSet<>(tree.names(set)));
        }
        return sets;
    }

    private static List<NavigableSet<String>> tried(
            SupplyNetwork network, EventKind kind, Predicate<Interval> tooLittle) {
        Remainder remainder = new Remainder(network, kind, Set.of("CHN"));
        List<String> events = List.copyOf(network.events(kind, Set.of("CHN")));
        List<NavigableSet<String>> minimal = new ArrayList<>();
        for (int size = 1; size <= 3; size++) {
            for (int chosen = 1; chosen < 1 << events.size(); chosen++) {
                if (Integer.bitCount(chosen) == size) {
                    NavigableSet<String> set = new TreeSet<>();
                    for (int i = 0; i < events.size(); i++) {
                        if (((chosen >> i) & 1) == 1) {
                            set.add(events.get(i));
                        }
                    }
                    if (tooLittle.test(remainder.of("i0", set))
                            && minimal.stream().noneMatch(set::containsAll)) {
                        minimal.add(set);
                    }
                }
            }
        }
        return minimal;
    }

    /** Six items with shares, some of them intervals, some sellers without, some lists closed. */
    private static String drawShares(Random random) {
        List<String> countries = List.of("JPN", "USA", "DEU", "KOR", "NLD", "CHN");
        StringBuilder drawing = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            drawing.append("i")
                    .append(i)
                    .append(random.nextInt(4) == 0 ? "+" : "")
                    .append(":");
            drawing.append(random.nextInt(5) == 0 ? " =" : "");
            double room = 100;
            List<String> some = new ArrayList<>(countries);
            Collections.shuffle(some, random);
            for (String country : some.subList(0, 1 + random.nextInt(4))) {
                double low = Math.floor(room * random.nextDouble());
                double high = Math.min(100, low + (random.nextBoolean() ? 0 : random.nextInt(20)));
                room -= low;
                String share = "=%.0f-%.0f".formatted(low, high);
                drawing.append(" ").append(country).append(random.nextInt(3) == 0 ? "" : share);
            }
            if (random.nextInt(3) == 0) {
                drawing.append(" plants@").append(some.get(4)).append("+").append(some.get(5));
            }
            drawing.append("; needs ?i").append(random.nextInt(6));
            if (i < 5) {
                drawing.append(", i").append(i + 1);
            }
            if (random.nextBoolean()) {
                drawing.append(", i").append(random.nextInt(6)).append("|i").append(random.nextInt(6));
            }
            drawing.append("\n");
        }
        return drawing.toString();
    }

    /** Eight items with closed lists of sellers; needs go up and back. */
    private static String draw(Random random) {
        List<String> countries = List.of("JPN", "USA", "DEU", "KOR", "NLD", "CHN");
        StringBuilder drawing = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            drawing.append("i").append(i).append(": =");
            int sellers = 1 + random.nextInt(3);
            for (int s = 0; s < sellers; s++) {
                String country = countries.get(random.nextInt(countries.size()));
                drawing.append(" f").append(random.nextInt(6)).append("@").append(country);
            }
            drawing.append("; needs i").append(random.nextInt(8));
            if (random.nextBoolean()) {
                drawing.append(", i").append(random.nextInt(8)).append("|i").append(random.nextInt(8));
            }
            drawing.append("\n");
        }
        return drawing.toString();
    }
}
