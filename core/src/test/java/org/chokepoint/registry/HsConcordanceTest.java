// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.chokepoint.domain.HsRevision.HS1992;
import static org.chokepoint.domain.HsRevision.HS1996;
import static org.chokepoint.domain.HsRevision.HS2002;
import static org.chokepoint.domain.HsRevision.HS2007;
import static org.chokepoint.domain.HsRevision.HS2012;
import static org.chokepoint.domain.HsRevision.HS2017;
import static org.chokepoint.domain.HsRevision.HS2022;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.domain.Hs6;
import org.chokepoint.domain.HsRevision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HsConcordanceTest {
    private static final HsConcordance HS = HsConcordance.standard();
    private static final List<HsRevision> ALL = List.of(HsRevision.values());

    private static Hs6 code(HsRevision revision, String digits) {
        return new Hs6(digits, revision);
    }

    /** Every two neighbours in both directions, and the longest span. */
    static Stream<Arguments> spans() {
        return Stream.of(
                Arguments.of(HS1992, HS1996),
                Arguments.of(HS1996, HS1992),
                Arguments.of(HS1996, HS2002),
                Arguments.of(HS2002, HS1996),
                Arguments.of(HS2002, HS2007),
                Arguments.of(HS2007, HS2002),
                Arguments.of(HS2007, HS2012),
                Arguments.of(HS2012, HS2007),
                Arguments.of(HS2012, HS2017),
                Arguments.of(HS2017, HS2012),
                Arguments.of(HS2017, HS2022),
                Arguments.of(HS2022, HS2017),
                Arguments.of(HS1992, HS2022));
    }

    @Test
    void the_lists_have_the_length_of_their_revision() {
        assertThat(ALL.stream().map(revision -> HS.codes().list(revision).size()))
                .containsExactly(5038, 5113, 5225, 5052, 5205, 5387, 5612);
    }

    @Test
    void tungsten_powder_got_its_number_in_2002_and_kept_it() {
        HsBreak unbroken = HS.breakOf(code(HS2002, "810194"), HS2022);
        assertThat(unbroken.change()).isEqualTo(HsChange.ONE_TO_ONE);
        assertThat(unbroken.links())
                .containsExactly(new HsLink(code(HS2022, "810194"), Optional.of(1.0), HsChange.ONE_TO_ONE));
        assertThat(HS.codes().has(code(HS1996, "810194"))).isFalse();
        assertThat(HS.links(code(HS2002, "810194"), HS1996))
                .extracting(link -> link.to().code())
                .contains("810191");
    }

    @Test
    void a_code_may_be_renamed() {
        assertThat(HS.links(code(HS2017, "040310"), HS2017)).hasSize(1);
        HsBreak renamed = HS.breakOf(code(HS2017, "030510"), HS2022);
        assertThat(renamed.change()).isEqualTo(HsChange.RENAMED);
        assertThat(renamed.links())
                .containsExactly(new HsLink(code(HS2022, "030910"), Optional.of(1.0), HsChange.RENAMED));
    }

    @Test
    void a_code_may_be_split_with_weights_that_a_source_knows() {
        HsBreak split = HS.breakOf(code(HS2002, "440200"), HS2007);
        assertThat(split.change()).isEqualTo(HsChange.SPLIT);
        assertThat(split.weighed()).isTrue();
        assertThat(split.links()).extracting(link -> link.to().code()).containsExactly("440290", "440210");
        assertThat(split.links().get(1).weight().orElseThrow()).isEqualTo(0.195904, within(1e-6));
    }

    @Test
    void what_was_split_is_merged_when_seen_from_the_other_side() {
        HsBreak merged = HS.breakOf(code(HS2007, "440210"), HS2002);
        assertThat(merged.change()).isEqualTo(HsChange.MERGE);
        assertThat(merged.links())
                .containsExactly(new HsLink(code(HS2002, "440200"), Optional.of(1.0), HsChange.MERGE));
    }

    @Test
    void furnaces_were_split_in_2022_and_nobody_knows_the_weights() {
        HsBreak split = HS.breakOf(code(HS2017, "851410"), HS2022);
        assertThat(split.change()).isEqualTo(HsChange.SPLIT);
        assertThat(split.links()).extracting(HsLink::weight).containsExactly(Optional.empty(), Optional.empty());
        assertThat(split.weighed()).isFalse();
        assertThat(split.complete()).isFalse();
    }

    @Test
    void flat_panels_came_from_parts_of_monitors_among_others() {
        HsBreak parts = HS.breakOf(code(HS2017, "852990"), HS2022);
        assertThat(parts.change()).isEqualTo(HsChange.MANY_TO_MANY);
        assertThat(parts.weighed()).isFalse();
        assertThat(parts.links()).extracting(link -> link.to().code()).contains("852411", "852491", "852990");
        assertThat(HS.links(code(HS2022, "852411"), HS2017))
                .extracting(link -> link.to().code())
                .contains("852990", "901380", "853120");
        HsGroup group = HS.relatives(code(HS2017, "852990"), HS2022);
        assertThat(group.here()).contains(code(HS2017, "901380"), code(HS2017, "851712"));
        assertThat(group.overThere()).contains(code(HS2022, "852492"), code(HS2022, "901380"));
    }

    @Test
    void a_code_that_nothing_follows_is_said_to_be_unnamed() {
        HsBreak gone = HS.breakOf(code(HS2017, "854150"), HS2022);
        assertThat(gone.change()).isEqualTo(HsChange.UNNAMED);
        assertThat(gone.links()).isEmpty();
        assertThat(HS.unnamed(HS2017, HS2022)).contains(code(HS2017, "854150")).hasSize(23);
        assertThat(HS.unnamed(HS2022, HS2017)).isEmpty();
    }

    @Test
    void a_link_that_the_weights_do_not_know_stays_without_one() {
        assertThat(HS.links(code(HS1992, "330690"), HS1996))
                .filteredOn(link -> link.to().code().equals("330620"))
                .singleElement()
                .satisfies(link -> assertThat(link.weight()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("spans")
    void every_code_has_a_link_or_is_reported(HsRevision from, HsRevision to) {
        Set<String> linked = HS.rows(from, to).stream().map(HsRow::from).collect(Collectors.toSet());
        HS.unnamed(from, to)
                .forEach(code ->
                        assertThat(linked.add(code.code())).as(code.code()).isTrue());
        assertThat(linked).isEqualTo(HS.codes().list(from));
    }

    /** Within the rounding of six decimals a step; less only where a code on the way has no successor in HS2022. */
    @ParameterizedTest
    @MethodSource("spans")
    void known_weights_out_of_a_code_sum_to_one(HsRevision from, HsRevision to) {
        Map<String, Double> sums = new TreeMap<>();
        Set<String> unknown = new HashSet<>();
        for (HsRow row : HS.rows(from, to)) {
            row.weight()
                    .ifPresentOrElse(
                            weight -> sums.merge(row.from(), weight, Double::sum), () -> unknown.add(row.from()));
        }
        sums.keySet().removeAll(unknown);
        assertThat(sums).hasSizeGreaterThan(4000);
        assertThat(sums).allSatisfy((code, sum) -> assertThat(sum).as(code).isLessThan(1.0001));
        sums.values().removeIf(sum -> sum > 0.9999);
        assertThat(sums.keySet()).allMatch(code -> endsOnTheWay(code(from, code), to));
    }

    private static boolean endsOnTheWay(Hs6 code, HsRevision to) {
        return to == HS2022
                && HS.links(code, HS2017).stream()
                        .anyMatch(link -> HS.unnamed(HS2017, HS2022).contains(link.to()));
    }

    @ParameterizedTest
    @MethodSource("spans")
    void links_are_the_same_seen_from_either_side(HsRevision from, HsRevision to) {
        assertThat(ends(from, to))
                .isEqualTo(HS.rows(to, from).stream()
                        .map(row -> row.to() + row.from())
                        .collect(Collectors.toSet()));
    }

    private static Set<String> ends(HsRevision from, HsRevision to) {
        return HS.rows(from, to).stream().map(row -> row.from() + row.to()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("spans")
    void groups_are_closed_and_smallest(HsRevision from, HsRevision to) {
        List<String> some = HS.rows(from, to).stream()
                .filter(row -> row.change() == HsChange.MANY_TO_MANY || row.change() == HsChange.SPLIT)
                .map(HsRow::from)
                .distinct()
                .limit(60)
                .toList();
        assertThat(some).hasSizeGreaterThan(10);
        for (String one : some) {
            HsGroup group = HS.relatives(code(from, one), to);
            Set<Hs6> there = group.here().stream()
                    .flatMap(code -> HS.links(code, to).stream().map(HsLink::to))
                    .collect(Collectors.toSet());
            Set<Hs6> back = group.overThere().stream()
                    .flatMap(code -> HS.links(code, from).stream().map(HsLink::to))
                    .collect(Collectors.toSet());
            assertThat(there).isEqualTo(group.overThere());
            assertThat(back).isEqualTo(group.here());
            assertThat(group.here())
                    .allSatisfy(code -> assertThat(HS.relatives(code, to)).isEqualTo(group));
        }
    }

    @Test
    void over_several_revisions_weights_multiply() {
        Hs6 start = code(HS2007, "120720");
        double product = weight(start, HS2012, "120729") * weight(code(HS2012, "120729"), HS2017, "120729");
        assertThat(weight(start, HS2017, "120729"))
                .isEqualTo(product, within(1e-9))
                .isLessThan(1);
    }

    @Test
    void one_unknown_weight_leaves_the_product_unknown() {
        assertThat(HS.breakOf(code(HS1992, "851410"), HS2017).weighed()).isTrue();
        assertThat(HS.links(code(HS1992, "851410"), HS2022))
                .filteredOn(link -> link.to().code().startsWith("85141"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.weight()).isEmpty());
    }

    @Test
    void petroleum_oils_were_one_code_until_2002() {
        HsBreak oils = HS.breakOf(code(HS1992, "271000"), HS2002);
        assertThat(oils.followed().orElseThrow()).isEqualTo(1, within(1e-5));
        assertThat(oils.links()).extracting(link -> link.to().code()).contains("271011", "271019");
        assertThat(HS.codes().list(HS1996)).contains("271000").doesNotContain("271019");
    }

    @Test
    void value_on_a_way_that_ends_is_not_followed() {
        HsLink most = new HsLink(code(HS2017, "010121"), Optional.of(0.75), HsChange.SPLIT);
        HsBreak found = new HsBreak(code(HS2007, "010110"), HS2017, HsChange.SPLIT, List.of(most), true);
        assertThat(found.followed()).contains(0.75);
    }

    private static double weight(Hs6 from, HsRevision to, String code) {
        return HS.links(from, to).stream()
                .filter(link -> link.to().code().equals(code))
                .findFirst()
                .flatMap(HsLink::weight)
                .orElseThrow();
    }

    @Test
    void a_code_of_another_revision_is_refused_with_where_it_is() {
        assertThatThrownBy(() -> HS.links(code(HS2017, "852411"), HS2022))
                .hasMessage("HS6 code (HS2017 8524.11) is not in the list of HS2017. Maybe of HS2022.");
        assertThatThrownBy(() -> HS.links(code(HS2017, "000000"), HS2022)).hasMessageContaining("a digit is wrong");
    }

    @Test
    void equal_weights_are_a_tie_and_unknown_ones_are_not() {
        HsLink half = new HsLink(code(HS2017, "010121"), Optional.of(0.5), HsChange.SPLIT);
        HsLink other = new HsLink(code(HS2017, "010129"), Optional.of(0.5), HsChange.SPLIT);
        HsLink blank = new HsLink(code(HS2017, "010130"), Optional.empty(), HsChange.SPLIT);
        Hs6 from = code(HS2012, "010121");
        assertThat(new HsBreak(from, HS2017, HsChange.SPLIT, List.of(half, other), true).tied())
                .isTrue();
        assertThat(new HsBreak(from, HS2017, HsChange.SPLIT, List.of(blank, blank), true).tied())
                .isFalse();
    }
}
