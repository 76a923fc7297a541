// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chokepoint.domain.Period;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.chinacustoms.ChinaCustoms;
import org.chokepoint.store.Edition;
import org.chokepoint.store.TradeWorld;
import org.chokepoint.survey.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Before and after a dated control. */
class EventTest {
    private static final Period AUGUST = Period.parse("2023-08");

    @TempDir
    Path folder;

    @Test
    void months_fall_into_before_the_run_up_and_after() {
        Spans spans = Spans.around(
                AUGUST,
                List.of("202204", "202205", "202304", "202305", "202307", "202308", "202407", "202408", "2023"));
        assertThat(spans.isMonthly()).isTrue();
        assertThat(spans.of())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "202205", Span.BEFORE,
                        "202304", Span.BEFORE,
                        "202305", Span.RUN_UP,
                        "202307", Span.RUN_UP,
                        "202308", Span.AFTER,
                        "202407", Span.AFTER));
    }

    @Test
    void years_are_the_one_before_the_one_itself_and_the_one_after() {
        Spans spans = Spans.around(AUGUST, List.of("2021", "2022", "2023", "2024", "2025"));
        assertThat(spans.isMonthly()).isFalse();
        assertThat(spans.of()).containsOnlyKeys("2022", "2023", "2024");
        assertThat(Spans.around(AUGUST, List.of("2024")).compares()).isFalse();
    }

    private static Move move(Span span, String seller, String buyer, long value, long tonnes) {
        return new Move(span, seller, buyer, buyer.startsWith("NES"), value, value, BigDecimal.valueOf(tonnes));
    }

    private static final Spans YEARS = Spans.around(AUGUST, List.of("2022", "2023", "2024"));

    @Test
    void a_detour_needs_more_in_and_more_out_to_one_who_got_less() {
        EventMoves moves = new EventMoves(
                YEARS,
                Set.of("CHN"),
                List.of(
                        move(Span.BEFORE, "CHN", "USA", 1000, 10),
                        move(Span.AFTER, "CHN", "USA", 100, 1),
                        move(Span.BEFORE, "CHN", "VNM", 50, 1),
                        move(Span.AFTER, "CHN", "VNM", 600, 6),
                        move(Span.AFTER, "VNM", "USA", 400, 4),
                        move(Span.AFTER, "CHN", "NES", 70, 1)));
        assertThat(moves.partners()).extracting(EventMoves.Partner::place).containsExactly("USA", "VNM");
        assertThat(moves.detours()).containsExactly(new EventMoves.Detour("VNM", "USA", 550, 400, 400));
        assertThat(moves.unspecified().change()).contains(70.0);
        assertThat(moves.total().change()).contains(770.0 - 1050);
        assertThat(moves.runUp()).isEmpty();
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 50).mapToObj(seed -> (long) seed);
    }

    /** What buyers and no place got is what left; the order of the rows does not matter. */
    @ParameterizedTest
    @MethodSource("seeds")
    void the_parts_are_the_whole(long seed) {
        Random random = new Random(seed);
        List<Move> drawn = new ArrayList<>();
        List<String> places = List.of("CHN", "USA", "VNM", "JPN", "NES");
        for (Span span : Span.values()) {
            for (String seller : places.subList(0, 4)) {
                for (String buyer : places) {
                    if (!seller.equals(buyer)) {
                        drawn.add(move(span, seller, buyer, random.nextInt(1000), random.nextInt(50)));
                    }
                }
            }
        }
        EventMoves moves = new EventMoves(YEARS, Set.of("CHN"), drawn);
        double parts = moves.unspecified().change().orElseThrow()
                + moves.partners().stream()
                        .mapToDouble(one -> one.change().orElseThrow())
                        .sum();
        assertThat(parts).isCloseTo(moves.total().change().orElseThrow(), within(1e-9));
        List<Move> turned = new ArrayList<>(drawn);
        java.util.Collections.reverse(turned);
        assertThat(new EventMoves(YEARS, Set.of("CHN"), turned).detours()).isEqualTo(moves.detours());
    }

    @Test
    void months_of_customs_show_stocks_built_before() throws IOException, SourceException {
        StringBuilder csv = new StringBuilder("数据年月,商品编码,贸易伙伴编码,第一数量,第一计量单位,美元\n");
        for (int month = 1; month <= 12; month++) {
            int kilograms = month >= 8 ? 100 : month >= 5 ? 3000 : 1000;
            csv.append("2023%02d,81129290,502,%d,千克,%d%n"
                    .formatted(month, kilograms, 300 * kilograms)
                    .replace("\r", ""));
        }
        Path file = Files.writeString(folder.resolve("export.csv"), csv.toString());
        TradeWorld world = new TradeWorld(folder);
        world.store().load(ChinaCustoms.find(file, Optional.of(ChinaCustoms.Flow.EXPORT), Optional.empty()), false);
        try (Edition edition = world.store().open()) {
            EventGatherer gatherer = new EventGatherer(edition, World.COUNTRIES);
            EventCard card = gatherer.gather(gatherer.find("2023-08-01 CHN gallium,germanium"), Optional.empty());
            assertThat(card.dataset()).contains("china-customs");
            assertThat(card.spans().isMonthly()).isTrue();
            assertThat(card.moves().runUp()).contains(3.0);
            EventMoves.Partner usa = card.moves().partners().get(0);
            assertThat(usa.place()).isEqualTo("USA");
            assertThat(usa.in(Span.AFTER).orElseThrow().tonnes())
                    .hasValueSatisfying(tonnes -> assertThat(tonnes).isCloseTo(0.1, within(1e-9)));
            assertThat(usa.in(Span.BEFORE).orElseThrow().perKilogram())
                    .hasValueSatisfying(price -> assertThat(price).isCloseTo(300, within(1e-9)));
            assertThat(card.stated()).isNotEmpty();
        }
    }

    @Test
    void an_event_is_found_by_part_of_its_name_or_refused_with_a_hint() {
        try (Edition edition = World.store(folder).open()) {
            EventGatherer gatherer = new EventGatherer(edition, World.COUNTRIES);
            assertThat(gatherer.find("gallium and germanium").from()).isEqualTo(AUGUST);
            assertThat(gatherer.list()).isSortedAccordingTo(java.util.Comparator.comparing(DatedEvent::from));
            assertThatThrownBy(() -> gatherer.find("tulips"))
                    .hasMessageContaining("(tulips)")
                    .hasMessageContaining("Maybe");
            assertThatThrownBy(() -> gatherer.find("2023-08 CHN unobtainium")).hasMessageContaining("(unobtainium)");
            EventCard card = gatherer.gather(gatherer.find("gallium and germanium"), Optional.empty());
            assertThat(card.spans().compares()).isFalse();
            assertThat(card.missing()).containsExactly("2022", "2023", "2024");
        }
    }
}
