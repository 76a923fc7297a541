// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Answers given before, the last ones kept: many pages ask the same, and an edition never changes. For one thread. */
final class KeptAnswers {
    private final int most;
    private final Map<Asked, List<?>> kept = new LinkedHashMap<>(64, 0.75f, true);
    private int rows;

    /** @param most how many rows are kept in all */
    KeptAnswers(int most) {
        this.most = most;
    }

    private record Asked(Question<?> question, Map<String, String> parameters, List<Brought> brought) {}

    /** The rows that the question with the parameters and tables gave before, else what the supplier gives. */
    @SuppressWarnings("unchecked") // the question says of what kind its rows are
    <T> List<T> of(
            Question<T> question, Map<String, String> parameters, List<Brought> brought, Supplier<List<T>> first) {
        Asked asked = new Asked(question, Map.copyOf(parameters), List.copyOf(brought));
        List<?> before = kept.get(asked);
        if (before != null) {
            return (List<T>) before;
        }
        List<T> answer = Collections.unmodifiableList(new ArrayList<>(first.get()));
        keep(asked, answer);
        return answer;
    }

    private void keep(Asked asked, List<?> answer) {
        if (answer.size() >= most) {
            return;
        }
        kept.put(asked, answer);
        rows += 1 + answer.size();
        var oldest = kept.values().iterator();
        while (rows > most) {
            rows -= 1 + oldest.next().size();
            oldest.remove();
        }
    }
}
