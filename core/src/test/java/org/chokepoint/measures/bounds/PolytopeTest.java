// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The simplex method against all corners of a drawn polytope, and against one worked by hand. */
class PolytopeTest {
    private static final double INF = Double.POSITIVE_INFINITY;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    private static Row row(double low, double high, double... weights) {
        return new Row(weights, low, high);
    }

    /** Maximise 3x + 5y with x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18: 36 at (2, 6). */
    @Test
    void the_textbooks_window_factory() {
        Polytope polytope = Polytope.of(2, List.of(row(-INF, 4, 1, 0), row(-INF, 12, 0, 2), row(-INF, 18, 3, 2)))
                .orElseThrow();
        Polytope.Point best = polytope.farthest(new double[] {3, 5});
        assertThat(best.value()).isEqualTo(36, within(1e-9));
        assertThat(best.along(new double[] {1, 0})).isEqualTo(2, within(1e-9));
    }

    @Test
    void constraints_that_contradict_leave_nothing() {
        assertThat(Polytope.of(1, List.of(row(5, 5, 1), row(6, INF, 1)))).isEmpty();
        assertThat(Polytope.of(2, List.of(row(100, 100, 1, 1), row(100, 100, 2, 2))))
                .isEmpty();
        assertThat(Polytope.of(2, List.of(row(100, 100, 1, 1), row(200, 200, 2, 2))))
                .isPresent();
    }

    @Test
    void without_an_end_there_is_no_farthest_point() {
        Polytope open = Polytope.of(1, List.of(row(1, INF, 1))).orElseThrow();
        assertThatThrownBy(() -> open.farthest(new double[] {1})).hasMessageContaining("no end");
        assertThat(open.farthest(new double[] {-1}).value()).isEqualTo(-1, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_best_corner_is_found(long seed) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>(List.of(row(0, 10, 1, 1, 1)));
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            double low = random.nextInt(11) - 5;
            double high = random.nextInt(4) == 0 ? low : low + random.nextInt(8);
            rows.add(row(low, high, weight(random), weight(random), weight(random)));
        }
        double[] goal = {weight(random), weight(random), weight(random)};
        Optional<Double> expected = corners(rows).stream()
                .map(corner -> goal[0] * corner[0] + goal[1] * corner[1] + goal[2] * corner[2])
                .max(Double::compare);
        Optional<Double> found =
                Polytope.of(3, rows).map(polytope -> polytope.farthest(goal).value());
        assertThat(found.isPresent()).isEqualTo(expected.isPresent());
        found.ifPresent(value -> assertThat(value).isEqualTo(expected.orElseThrow(), within(1e-6)));
    }

    private static double weight(Random random) {
        return random.nextInt(7) - 3;
    }

    /** Where three of the bounding planes meet, if that point is inside. */
    private static List<double[]> corners(List<Row> rows) {
        List<double[]> planes = new ArrayList<>(
                List.of(new double[] {1, 0, 0, 0}, new double[] {0, 1, 0, 0}, new double[] {0, 0, 1, 0}));
        for (Row row : rows) {
            planes.add(new double[] {row.weight(0), row.weight(1), row.weight(2), row.low()});
            planes.add(new double[] {row.weight(0), row.weight(1), row.weight(2), row.high()});
        }
        List<double[]> corners = new ArrayList<>();
        for (int i = 0; i < planes.size(); i++) {
            for (int j = i + 1; j < planes.size(); j++) {
                for (int k = j + 1; k < planes.size(); k++) {
                    meet(planes.get(i), planes.get(j), planes.get(k))
                            .filter(corner -> isInside(corner, rows))
                            .ifPresent(corners::add);
                }
            }
        }
        return corners;
    }

    private static boolean isInside(double[] corner, List<Row> rows) {
        for (Row row : rows) {
            double sum = row.weight(0) * corner[0] + row.weight(1) * corner[1] + row.weight(2) * corner[2];
            if (sum < row.low() - 1e-7 || sum > row.high() + 1e-7) {
                return false;
            }
        }
        return corner[0] > -1e-7 && corner[1] > -1e-7 && corner[2] > -1e-7;
    }

    /** Cramer's rule. */
    private static Optional<double[]> meet(double[] a, double[] b, double[] c) {
        double all = determinant(a, b, c, 0, 1, 2);
        if (Math.abs(all) < 1e-9) {
            return Optional.empty();
        }
        return Optional.of(new double[] {
            determinant(a, b, c, 3, 1, 2) / all,
            determinant(a, b, c, 0, 3, 2) / all,
            determinant(a, b, c, 0, 1, 3) / all
        });
    }

    private static double determinant(double[] a, double[] b, double[] c, int x, int y, int z) {
        return a[x] * (b[y] * c[z] - b[z] * c[y])
                - a[y] * (b[x] * c[z] - b[z] * c[x])
                + a[z] * (b[x] * c[y] - b[y] * c[x]);
    }
}
