// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.comtrade;

import java.util.ArrayList;
import java.util.List;

/** Cuts a question into parts whose answers should stay below the publisher's limit, and a part into halves if not. */
final class ComtradePlan {
    /** Rows that one reporter has of one code: partners in both directions. Widely traded codes have more. */
    private static final int ROWS_OF_A_PAIR = 100;

    /** How many reporters a question about all of them counts for. */
    private static final int ALL_REPORTERS = 200;

    /** Keeps the address well below the length that web servers accept. */
    private static final int MOST_IN_A_LIST = 150;

    private ComtradePlan() {}

    static List<ComtradeQuery> parts(ComtradeQuery query, int rowLimit) {
        int pairs = Math.max(1, rowLimit / ROWS_OF_A_PAIR);
        List<ComtradeQuery> parts = new ArrayList<>();
        for (ComtradeQuery some : byReporters(query, Math.min(pairs, MOST_IN_A_LIST))) {
            int reporters = some.reporters().isEmpty()
                    ? ALL_REPORTERS
                    : some.reporters().size();
            int codes = Math.min(MOST_IN_A_LIST, Math.max(1, pairs / reporters));
            cut(some.codes(), codes).forEach(list -> parts.add(some.withCodes(list)));
        }
        return parts;
    }

    /** Two questions with the same answer in sum; the same question alone where it cannot be cut. */
    static List<ComtradeQuery> halves(ComtradeQuery query) {
        if (query.codes().size() > 1) {
            return cut(query.codes(), half(query.codes())).stream()
                    .map(query::withCodes)
                    .toList();
        }
        if (query.reporters().size() > 1) {
            return cut(query.reporters(), half(query.reporters())).stream()
                    .map(query::withReporters)
                    .toList();
        }
        return List.of(query);
    }

    private static List<ComtradeQuery> byReporters(ComtradeQuery query, int most) {
        return query.reporters().isEmpty()
                ? List.of(query)
                : cut(query.reporters(), most).stream()
                        .map(query::withReporters)
                        .toList();
    }

    private static int half(List<String> list) {
        return (list.size() + 1) / 2;
    }

    private static List<List<String>> cut(List<String> list, int size) {
        List<List<String>> pieces = new ArrayList<>();
        for (int from = 0; from < list.size(); from += size) {
            pieces.add(List.copyOf(list.subList(from, Math.min(list.size(), from + size))));
        }
        return pieces;
    }
}
