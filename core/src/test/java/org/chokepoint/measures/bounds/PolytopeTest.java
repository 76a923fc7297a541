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
import org.hipparchus.optim.linear.LinearConstraint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Linear programs against all corners of a drawn polytope, and against one worked by hand. */
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

    /** Hipparchus 4.0.3 alone answers 0 to the first of them. */
    @Test
    void unknowns_that_are_alike_do_not_hide_the_best() {
        double[] last = {0, 0, 1};
        assertThat(farthest(last, row(100, 100, 1, 1, 1))).isEqualTo(100, within(1e-9));
        assertThat(farthest(last, row(100, 100, 1, 1, 1), row(20, 20, 1, 1, 0))).isEqualTo(80, within(1e-9));
        // The first unknown does what the slack of the second row does.
        assertThat(farthest(new double[] {0, 0, -1}, row(10, 10, 0, 1, 1), row(-INF, 30, 1, 2, 5)))
                .isEqualTo(0, within(1e-9));
        assertThat(farthest(last, row(10, 10, 0, 1, 1), row(-INF, 30, 1, 2, 5))).isEqualTo(10 / 3.0, within(1e-9));
    }

    private static double farthest(double[] direction, Row... rows) {
        Polytope polytope = Polytope.of(direction.length, List.of(rows)).orElseThrow();
        return polytope.farthest(direction).value();
    }

    /** On E. M. L. Beale's example of 1955 the largest gain goes round in circles: 1/20 at (1/25, 0, 1, 0). */
    @Test
    void a_degenerate_corner_is_left() {
        double[] goal = {0.75, -150, 0.02, -6};
        assertThat(farthest(
                        goal,
                        row(-INF, 0, 0.25, -60, -0.04, 9),
                        row(-INF, 0, 0.5, -90, -0.02, 3),
                        row(-INF, 1, 0, 0, 1, 0)))
                .isEqualTo(0.05, within(1e-9));
    }

    @Test
    void an_end_of_patience_is_no_contradiction() {
        double[] direction = {1, 1};
        List<LinearConstraint> constraints = List.of(row(5, 9, 1, 0), row(3, 8, 0, 1)).stream()
                .flatMap(one -> one.sides().stream())
                .toList();
        assertThat(new Simplex().farthest(direction, constraints)).hasValue(new double[] {9, 8});
        assertThat(new Simplex(1, 100).farthest(direction, constraints)).hasValue(new double[] {9, 8});
        assertThatThrownBy(() -> new Simplex(1, 1).farthest(direction, constraints))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no answer");
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
