// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Area;
import org.chokepoint.measures.dependence.Definition;
import org.chokepoint.registry.Countries;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.Boards;
import org.chokepoint.survey.DependencyBoard;
import org.chokepoint.survey.Preparation;
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
            measured.time("prepareNewestYear", () -> prepareNewestYear(edition));
            board(edition, choice, area, DRAWS);
            for (String other : List.of("FRA", "CHN", "USA", "JPN", "BRA", "IND", "KOR", "ITA", "NGA", "POL")) {
                Area first = Countries.standard().get(other);
                measured.time("prepared" + other, () -> board(edition, choice, first, DRAWS));
            }
        }
    }

    /** A preparation ends where its thread is interrupted. */
    private static void prepareNewestYear(Edition edition) {
        Preparation.of(edition, (table, step, made) -> {
            if (step == Preparation.Step.DRAWS) {
                Thread.currentThread().interrupt();
            }
        });
        Thread.interrupted();
    }

    private static void board(Edition edition, TradeChoice choice, Area area, int draws) {
        DependencyBoard.of(edition, choice, wish(area, draws));
    }

    private static DependencyBoard.Wish wish(Area area, int draws) {
        return new DependencyBoard.Wish(area, Definition.GEODEP, draws, 1);
    }
}
