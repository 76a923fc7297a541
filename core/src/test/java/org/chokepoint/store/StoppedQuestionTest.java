// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.chokepoint.survey.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A question whose asker no longer waits stops; one that wants too much memory says so. */
@Timeout(60)
class StoppedQuestionTest {
    private static final Question<Double> ENDLESS = question("endless.sql");
    private static final Question<Double> HUNGRY = question("hungry.sql");
    private static final Question<Double> WIDGETS = question("widgets.sql");

    @TempDir
    Path folder;

    private static Question<Double> question(String file) {
        return new Question<>(
                StoppedQuestionTest.class, file, row -> row.findNumber("low").orElse(-1.0));
    }

    @Test
    void an_interrupted_question_stops_and_the_next_one_is_answered() throws Exception {
        ExecutorService asker = Executors.newFixedThreadPool(2);
        try (Edition edition = World.store(folder).open()) {
            CountDownLatch begun = new CountDownLatch(1);
            Future<List<Double>> asked = asker.submit(() -> {
                begun.countDown();
                return edition.ask(ENDLESS, Map.of());
            });
            begun.await();
            Thread.sleep(500);
            Future<List<Double>> next = asker.submit(() -> edition.ask(WIDGETS, Map.of()));
            assertThat(asked.isDone()).isFalse();
            asked.cancel(true);
            assertThat(next.get(20, TimeUnit.SECONDS)).isEmpty();
        } finally {
            asker.shutdownNow();
        }
    }

    @Test
    void a_question_that_is_already_given_up_does_not_begin() throws Exception {
        ExecutorService asker = Executors.newSingleThreadExecutor();
        try (Edition edition = World.store(folder).open()) {
            Future<List<Double>> asked = asker.submit(() -> {
                Thread.currentThread().interrupt();
                return edition.ask(ENDLESS, Map.of());
            });
            assertThatThrownBy(asked::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasRootCauseInstanceOf(StoreException.class)
                    .hasMessageContaining("The question was stopped.");
        } finally {
            asker.shutdownNow();
        }
    }

    @Test
    void too_much_memory_is_refused_in_one_sentence() {
        Store store = World.store(folder).within(Duration.ofSeconds(1), Allowance.ofMemory("64MB"));
        try (Edition edition = store.open()) {
            assertThatThrownBy(() -> edition.ask(HUNGRY, Map.of()))
                    .isInstanceOf(StoreException.class)
                    .hasMessage(
                            "The question needs more memory than it may take (64MB)." + " Maybe ask for less at once.");
            assertThat(edition.ask(WIDGETS, Map.of())).isEmpty();
        }
    }

    @Test
    void a_size_is_a_number_with_its_unit() {
        assertThatThrownBy(() -> Allowance.ofMemory("lots"))
                .hasMessage("Memory (lots) is not a size. Maybe 512MB or 2GB.");
    }
}
