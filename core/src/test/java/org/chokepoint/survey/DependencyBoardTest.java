// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Area;
import org.chokepoint.measures.dependence.Definition;
import org.chokepoint.measures.dependence.Flag;
import org.chokepoint.sources.SourceException;
import org.chokepoint.store.Edition;
import org.chokepoint.store.TradeWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The board over several years of a drawn world. */
class DependencyBoardTest {
    /** Germany buys its magnets in China; its bauxite from three; tungsten it sells more than it buys. */
    private static final String STABLE = """
            156 276 850511 900
            392 276 850511 100
            156 842 850511 500
            324 276 260600 50
            36 276 260600 50
            76 276 260600 50
            156 276 810194 10
            276 842 810194 100
            """;

    private static final String DIVERSE =
            STABLE.replace("156 276 850511 900", "156 276 850511 110\n842 276 850511 100");

    @TempDir
    Path folder;

    private static final Area GERMANY = World.COUNTRIES.get("DEU");

    private static DependencyBoard board(Edition edition, Definition definition) {
        return DependencyBoard.of(
                edition, TradeWorld.choice(edition), new DependencyBoard.Wish(GERMANY, definition, 500, 1));
    }

    private static Dependency product(DependencyBoard board, String hs6) {
        return board.products().stream()
                .filter(one -> one.trade().hs6().equals(hs6))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void any_order_can_be_turned_round() throws IOException, SourceException {
        try (Edition edition = new TradeWorld(folder).year(2024, STABLE).store().open()) {
            DependencyBoard board = board(edition, Definition.GEODEP);
            for (BoardOrder order : BoardOrder.values()) {
                List<Dependency> turned = new ArrayList<>(order.of(board.products(), true));
                Collections.reverse(turned);
                assertThat(turned).as(order.word()).isEqualTo(order.of(board.products(), false));
            }
            assertThat(BoardOrder.IMPORTS
                            .of(board.products(), false)
                            .get(0)
                            .trade()
                            .hs6())
                    .isEqualTo("850511");
            assertThat(BoardOrder.CODE.of(board.products(), true).get(0).trade().hs6())
                    .isEqualTo("850511");
            assertThat(BoardOrder.RANK.of(board.products(), true).get(0))
                    .isEqualTo(board.products().get(board.products().size() - 1));
        }
    }

    @Test
    void what_has_no_such_number_comes_last_either_way() throws IOException, SourceException {
        String soldOnly = STABLE + "276 842 280429 70\n";
        try (Edition edition =
                new TradeWorld(folder).year(2024, soldOnly).store().open()) {
            DependencyBoard board = board(edition, Definition.GEODEP);
            assertThat(product(board, "280429").trade().importHhi()).isEmpty();
            for (boolean reversed : new boolean[] {false, true}) {
                List<Dependency> ordered = BoardOrder.IMPORT_HHI.of(board.products(), reversed);
                assertThat(ordered.get(ordered.size() - 1).trade().hs6()).isEqualTo("280429");
            }
        }
    }

    @Test
    void one_year_is_too_few_for_geodep_and_enough_for_a_deficit() throws IOException, SourceException {
        try (Edition edition = new TradeWorld(folder).year(2024, STABLE).store().open()) {
            DependencyBoard board = board(edition, Definition.GEODEP);
            Dependency magnets = product(board, "850511");
            assertThat(magnets.flags())
                    .containsEntry("geodep", Flag.TOO_FEW_YEARS)
                    .containsEntry("ec-2021", Flag.NOT_APPLICABLE)
                    .containsEntry("merics-deficit", Flag.FLAGGED);
            assertThat(magnets.flagged()).isEqualTo(1);
            assertThat(magnets.measured()).isEqualTo(1);
            assertThat(magnets.over()).isTrue();
            assertThat(board.products().get(0)).isSameAs(magnets);
            assertThat(product(board, "810194").over()).isFalse();
        }
    }

    @Test
    void a_board_is_drawn_up_once_and_another_wish_gets_its_own() throws IOException, SourceException {
        try (Edition edition = new TradeWorld(folder).year(2024, STABLE).store().open()) {
            Boards boards = new Boards(edition);
            DependencyBoard.Wish wish = new DependencyBoard.Wish(GERMANY, Definition.GEODEP, 50, 1);
            DependencyBoard first = boards.of(TradeWorld.choice(edition), wish);
            assertThat(boards.of(
                            TradeWorld.choice(edition), new DependencyBoard.Wish(GERMANY, Definition.GEODEP, 50, 1)))
                    .isSameAs(first);
            assertThat(boards.of(
                                    TradeWorld.choice(edition),
                                    new DependencyBoard.Wish(GERMANY, Definition.GEODEP.with("importHhi", 0.5), 50, 1))
                            .definition()
                            .changed())
                    .isTrue();
        }
    }

    @Test
    void three_years_decide_and_persistence_is_counted() throws IOException, SourceException {
        TradeWorld world = new TradeWorld(folder)
                .year(2021, STABLE)
                .year(2022, STABLE)
                .year(2023, DIVERSE)
                .year(2024, STABLE);
        try (Edition edition = world.store().open()) {
            Dependency magnets = product(board(edition, Definition.GEODEP), "850511");
            assertThat(magnets.flags()).containsEntry("geodep", Flag.FLAGGED);
            assertThat(magnets.yearsOver()).isEqualTo(3);
            assertThat(magnets.yearsLoaded()).isEqualTo(4);
            assertThat(product(board(edition, Definition.GEODEP.with("years", 3)), "850511")
                            .flags())
                    .containsEntry("geodep", Flag.NOT_FLAGGED);
        }
    }

    @Test
    void flags_that_go_are_counted_by_their_distance_in_years() throws IOException, SourceException {
        TradeWorld world =
                new TradeWorld(folder).year(2022, STABLE).year(2023, DIVERSE).year(2024, STABLE);
        try (Edition edition = world.store().open()) {
            Churn churn = Churn.of(edition, TradeWorld.choice(edition), GERMANY, Definition.GEODEP);
            assertThat(churn.over()).containsEntry(2022, 1).containsEntry(2023, 0);
            assertThat(churn.steps())
                    .containsExactlyInAnyOrder(new Churn.Step(2022, 2023, 1, 0), new Churn.Step(2022, 2024, 1, 1));
            assertThat(new Churn.Step(2022, 2023, 5, 4).lost()).isEqualTo(0.2, within(1e-12));
        }
    }

    @Test
    void what_is_not_loaded_is_refused_with_what_there_is() throws IOException, SourceException {
        try (Edition edition = new TradeWorld(folder).year(2024, STABLE).store().open()) {
            assertThatThrownBy(() -> TradeChoice.among(edition, Optional.of(1999), Optional.empty(), Optional.empty()))
                    .hasMessage("No such trade is loaded. Maybe one of baci HS2017 2024.");
            assertThat(TradeChoice.upTo(edition, 2023)).isEmpty();
            assertThat(TradeChoice.upTo(edition, 2030).orElseThrow().year()).isEqualTo(2024);
        }
    }

    /** Every figure of a product card is the sum of rows that the card names. */
    @Test
    void the_rows_of_a_card_add_up_to_its_figures() throws IOException, SourceException {
        try (Edition edition = new TradeWorld(folder).year(2024, STABLE).store().open()) {
            ProductCard card =
                    ProductCard.gather(edition, TradeWorld.choice(edition), "850511", Optional.of(GERMANY), true);
            assertThat(card.rows())
                    .extracting(FlowRow::row)
                    .containsExactly(
                            "BACI_HS17_Y2024_V202601.csv:2",
                            "BACI_HS17_Y2024_V202601.csv:3",
                            "BACI_HS17_Y2024_V202601.csv:4");
            assertThat(sum(card, row -> true))
                    .isEqualTo(card.exporters().stream()
                            .mapToLong(one -> one.value())
                            .sum());
            card.exporters()
                    .forEach(exporter -> assertThat(
                                    sum(card, row -> row.exporter().equals(exporter.place())))
                            .isEqualTo(exporter.value()));
            var trade = card.trade().orElseThrow();
            assertThat(sum(card, row -> row.importer().equals("DEU"))).isEqualTo(trade.imports());
            assertThat(sum(card, row -> row.exporter().equals("DEU"))).isEqualTo(trade.exports());
            trade.suppliers()
                    .forEach(supplier -> assertThat(sum(
                                    card,
                                    row -> row.importer().equals("DEU")
                                            && row.exporter().equals(supplier.place())))
                            .isEqualTo(supplier.value()));
            double squares = card.exporters().stream()
                    .mapToDouble(one ->
                            Math.pow((double) sum(card, row -> row.exporter().equals(one.place())), 2))
                    .sum();
            assertThat(trade.world().hhi().fraction())
                    .isEqualTo(squares / Math.pow((double) sum(card, row -> true), 2), within(1e-12));
        }
    }

    private static long sum(ProductCard card, java.util.function.Predicate<FlowRow> which) {
        return card.rows().stream().filter(which).mapToLong(FlowRow::value).sum();
    }

    /** Trade decides where nothing better does: twice as much bought as sold, under a code of the item alone. */
    @Test
    void trade_alone_makes_a_clear_importer_reliant() throws IOException, SourceException {
        TradeWorld world = new TradeWorld(folder).year(2024, "276 124 810194 1000\n124 276 810194 100\n");
        try (Edition edition = world.store().open()) {
            Surveyor surveyor = new Surveyor(edition, World.COUNTRIES, VerdictRule.STANDARD);
            var item = edition.registry().findItem("tungsten-unwrought").orElseThrow();
            var ruling = surveyor.ruling(item, World.COUNTRIES.get("CAN"), 2025, WorldShares.gather(edition, 2025));
            assertThat(ruling.verdict()).isEqualTo(org.chokepoint.domain.Verdict.IMPORT_RELIANT);
            assertThat(ruling.reason()).isEqualTo(Reason.TRADE_ONLY);
            assertThat(ruling.evidence()).anyMatch(one -> one.row().equals("baci-hs2017-2024/810194"));
        }
    }
}
