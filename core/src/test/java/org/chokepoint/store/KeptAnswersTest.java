// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {
    private static final Question<String> QUESTION =
            new Question<>(KeptAnswersTest.class, "any.sql", row -> row.text("any"));

    private final KeptAnswers answers = new KeptAnswers(10);
    private final List<String> looked = new ArrayList<>();

    private List<String> ask(String place, int rows) {
        return answers.of(QUESTION, Map.of("place", place), List.of(), () -> {
            looked.add(place);
            return Collections.nCopies(rows, place);
        });
    }

    @Test
    void the_same_question_is_looked_up_once() {
        assertThat(ask("CHN", 2)).isEqualTo(ask("CHN", 2)).containsExactly("CHN", "CHN");
        assertThat(ask("JPN", 0)).isEmpty();
        assertThat(ask("JPN", 0)).isEmpty();
        assertThat(looked).containsExactly("CHN", "JPN");
    }

    @Test
    void another_question_of_the_same_file_is_another() {
        ask("CHN", 1);
        Question<String> other = new Question<>(KeptAnswersTest.class, "any.sql", row -> row.text("other"));
        assertThat(answers.of(other, Map.of("place", "CHN"), List.of(), () -> List.of("other")))
                .containsExactly("other");
    }

    @Test
    void another_table_brought_along_makes_another_question() {
        ask("CHN", 1);
        List<Brought> codes = List.of(new Brought("asked_codes", List.of("code"), List.of(List.of("261100"))));
        assertThat(answers.of(QUESTION, Map.of("place", "CHN"), codes, () -> List.of("of one code")))
                .containsExactly("of one code");
        assertThat(ask("CHN", 1)).containsExactly("CHN");
    }

    @Test
    void what_was_not_asked_for_longest_gives_way() {
        ask("CHN", 3);
        ask("JPN", 3);
        ask("CHN", 3);
        ask("DEU", 3);
        ask("CHN", 3);
        ask("JPN", 3);
        assertThat(looked).containsExactly("CHN", "JPN", "DEU", "JPN");
    }

    @Test
    void too_long_an_answer_drives_nothing_out() {
        ask("CHN", 3);
        assertThat(ask("WORLD", 10)).hasSize(10);
        ask("CHN", 3);
        assertThat(looked).containsExactly("CHN", "WORLD");
    }

    @Test
    void nobody_changes_what_is_kept() {
        assertThatThrownBy(() -> ask("CHN", 1).add("JPN")).isInstanceOf(UnsupportedOperationException.class);
    }
}
