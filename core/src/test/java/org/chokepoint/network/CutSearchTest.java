// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
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
        return new CutSearch(Drawn.network(drawing), CHINA, 2024)
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
        assertThat(must(drawing)).containsExactly("NLD", "UKR");
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
    void a_part_is_left_where_shares_are_known() {
        String drawing = "panel: ; needs magnet\nmagnet: CHN=0 VNM=10 JPN=25-35 KOR=50\n";
        Cuts cuts = search(drawing, "panel", EventKind.COUNTRY, 2, Optional.of(0.7));
        assertThat(sets(cuts, Certainty.MUST)).containsExactly("KOR", "JPN+VNM");
        assertThat(cuts.cuts().get(0).left()).contains(new Interval(0.5, 0.5));
        assertThat(sets(cuts, Certainty.CANNOT_BE_EXCLUDED)).containsExactly("JPN");
    }

    @Test
    void a_search_that_is_too_large_says_how_far_it_came() {
        StringBuilder sellers = new StringBuilder("panel:");
        for (int i = 0; i < 1000; i++) {
            sellers.append(" firm").append(i).append("@JPN");
        }
        Cuts cuts = search(sellers.toString(), "panel", EventKind.FIRM, 3, Optional.of(0.5));
        assertThat(cuts.completeUpTo()).isEqualTo(1);
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
                List<NavigableSet<String>> quick = cuts.of("i0", 3, new Reading(true, false));
                assertThat(quick).as(drawing).containsExactlyInAnyOrderElementsOf(tried(network, kind));
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
            List<NavigableSet<String>> two = cuts.of("i0", 2, new Reading(true, false));
            assertThat(cuts.of("i0", 3, new Reading(true, false))).containsAll(two);
            String more = drawing.replaceFirst("needs (i\\d+)", "needs $1|extra") + "extra: = ZAF\n";
            List<NavigableSet<String>> helped = new OutrightCuts(Drawn.network(more), EventKind.COUNTRY, Set.of("CHN"))
                    .of("i0", 2, new Reading(true, false));
            assertThat(helped).allSatisfy(set -> assertThat(two).anyMatch(set::containsAll));
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

    private static List<NavigableSet<String>> tried(SupplyNetwork network, EventKind kind) {
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
                    boolean stops = remainder.of("i0", set).high() == 0;
                    if (stops && minimal.stream().noneMatch(set::containsAll)) {
                        minimal.add(set);
                    }
                }
            }
        }
        return minimal;
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
