// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Share;
import org.chokepoint.domain.Verdict;

/**
 * How many items got which verdict. Unknown items could be anything, so every other share is an interval: at least the
 * counted ones, at most the counted and all unknown ones.
 */
public record Tally(Map<Verdict, Integer> counts) {
    public Tally {
        counts = Map.copyOf(counts);
    }

    public static Tally of(List<Ruling> rulings) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        rulings.forEach(ruling -> counts.merge(ruling.verdict(), 1, Integer::sum));
        return new Tally(counts);
    }

    public int items() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /** Counted items over all items. */
    public Share share(Verdict verdict) {
        return items() == 0 ? Share.NOTHING : Share.of(count(verdict), items());
    }

    /** The share's interval, 0 to 1. The unknown share itself is known exactly. */
    public Interval bounds(Verdict verdict) {
        double low = share(verdict).fraction();
        if (verdict == Verdict.UNKNOWN || items() == 0) {
            return Interval.point(low);
        }
        return new Interval(
                low, Share.of(count(verdict) + count(Verdict.UNKNOWN), items()).fraction());
    }
}
