// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.chokepoint.domain.Interval;
import org.chokepoint.measures.bounds.Statement.Of;

/**
 * Every market in steps of ten percent: firm a of Japan, made in China; firm b of the USA, made in China or elsewhere;
 * the unnamed of Japan, of the USA and of elsewhere, made in China or elsewhere.
 */
final class TinyMarkets {
    /** Holder, seat and place of each unknown. */
    private static final String[][] CELLS = {
        {"a", "JPN", "CHN"},
        {"b", "USA", "CHN"},
        {"b", "USA", ""},
        {"crowd", "JPN", "CHN"},
        {"crowd", "JPN", ""},
        {"crowd", "USA", "CHN"},
        {"crowd", "USA", ""},
        {"crowd", "", "CHN"},
        {"crowd", "", ""}
    };

    private final List<int[]> markets;

    private TinyMarkets(List<int[]> markets) {
        this.markets = markets;
    }

    static List<String> ids(Of of) {
        return switch (of) {
            case FIRM -> List.of("a", "b");
            case MAKERS -> List.of("JPN", "USA");
            case OUTPUT -> List.of("CHN");
        };
    }

    static int[] any(Random random) {
        int[] market = new int[CELLS.length];
        for (int step = 0; step < 10; step++) {
            market[random.nextInt(market.length)] += 10;
        }
        return market;
    }

    static TinyMarkets thatFit(List<Statement> statements) {
        List<int[]> found = new ArrayList<>();
        fill(new int[CELLS.length], 0, 100, statements, found);
        return new TinyMarkets(found);
    }

    private static void fill(int[] market, int from, int left, List<Statement> statements, List<int[]> found) {
        if (from == market.length - 1) {
            market[from] = left;
            if (statements.stream().allMatch(one -> fits(market, one))) {
                found.add(market.clone());
            }
            return;
        }
        for (int share = 0; share <= left; share += 10) {
            market[from] = share;
            fill(market, from + 1, left - share, statements, found);
        }
    }

    private static boolean fits(int[] market, Statement one) {
        int share = share(market, one.of(), one.id());
        return share >= one.percent().low() && share <= one.percent().high();
    }

    static int share(int[] market, Of of, String id) {
        int sum = 0;
        for (int i = 0; i < CELLS.length; i++) {
            sum += CELLS[i][column(of)].equals(id) ? market[i] : 0;
        }
        return sum;
    }

    private static int column(Of of) {
        return switch (of) {
            case FIRM -> 0;
            case MAKERS -> 1;
            case OUTPUT -> 2;
        };
    }

    Interval bounds(Of of, String id) {
        return new Interval(
                markets.stream().mapToInt(market -> share(market, of, id)).min().orElseThrow(),
                markets.stream().mapToInt(market -> share(market, of, id)).max().orElseThrow());
    }

    double most(int n) {
        return greatest(market -> sum(all(market), n));
    }

    double least(int n) {
        return -greatest(market -> -sum(named(market), n));
    }

    double greatestSquares() {
        return greatest(market -> squares(all(market)));
    }

    double leastSquares() {
        return -greatest(market -> -squares(named(market)));
    }

    private double greatest(ToDoubleFunction<int[]> value) {
        return markets.stream().mapToDouble(value).max().orElseThrow();
    }

    /** The unnamed of each seat as one firm. */
    private static int[] all(int[] market) {
        return new int[] {
            market[0], market[1] + market[2], market[3] + market[4], market[5] + market[6], market[7] + market[8]
        };
    }

    /** The unnamed as countless firms. */
    private static int[] named(int[] market) {
        return new int[] {market[0], market[1] + market[2]};
    }

    private static double sum(int[] shares, int n) {
        return Arrays.stream(shares)
                .sorted()
                .skip(Math.max(0, shares.length - n))
                .sum();
    }

    private static double squares(int[] shares) {
        return Arrays.stream(shares)
                .mapToDouble(share -> (double) share * share)
                .sum();
    }
}
