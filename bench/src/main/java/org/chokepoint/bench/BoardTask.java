// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.domain.Area;
import org.chokepoint.measures.dependence.AreaTrade;
import org.chokepoint.measures.dependence.Definition;
import org.chokepoint.registry.Countries;
import org.chokepoint.store.Edition;
import org.chokepoint.store.TradeTable;
import org.chokepoint.survey.Boards;
import org.chokepoint.survey.DependencyBoard;
import org.chokepoint.survey.TradeChoice;

/** Builds a country's board from all years of a store, again and again in one process. */
final class BoardTask {
    private static final int DRAWS = 1000;

    private final Measured measured;

    BoardTask(Measured measured) {
        this.measured = measured;
    }

    void run(Path store) throws IOException {
        Area area = Countries.standard().get("DEU");
        try (Edition edition = Stores.at(store).open()) {
            TradeChoice choice = TradeChoice.among(edition, Optional.empty(), Optional.empty(), Optional.empty())
                    .orElseThrow();
            measured.say("years", choice.years().size());
            measured.time("first", () -> board(edition, choice, area, DRAWS));
            for (int i = 0; i < 3; i++) {
                measured.time("again" + i, () -> board(edition, choice, area, DRAWS));
            }
            Boards boards = new Boards(edition);
            boards.of(choice, wish(area, DRAWS));
            for (int i = 0; i < 3; i++) {
                measured.time("kept" + i, () -> boards.of(choice, wish(area, DRAWS)));
            }
            board(edition, choice, area, 1);
            for (int i = 0; i < 5; i++) {
                measured.time("againOneDraw" + i, () -> board(edition, choice, area, 1));
                measured.time("areaOfAllYears" + i, () -> areas(edition, choice));
            }
        }
    }

    private static void board(Edition edition, TradeChoice choice, Area area, int draws) {
        DependencyBoard.of(edition, choice, wish(area, draws));
    }

    private static DependencyBoard.Wish wish(Area area, int draws) {
        return new DependencyBoard.Wish(area, Definition.GEODEP, draws, 1);
    }

    private static void areas(Edition edition, TradeChoice choice) {
        for (TradeTable table : choice.years().values()) {
            new AreaTrade(edition.cube(table), "DEU", Set.of("DEU")).all();
        }
    }
}
