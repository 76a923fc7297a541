// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SumOfSquaresTest {
    private static double sum(List<Long> values) {
        SumOfSquares sum = new SumOfSquares();
        values.forEach(sum::add);
        return sum.value();
    }

    @Test
    void it_is_that_of_whole_numbers_of_any_size_to_the_last_digits() {
        Random random = new Random(5);
        for (int bits = 1; bits < 62; bits++) {
            List<Long> values = new ArrayList<>();
            BigInteger exact = BigInteger.ZERO;
            for (int i = 0; i < 8; i++) {
                long value = random.nextLong() >>> (63 - bits);
                values.add(value);
                exact = exact.add(BigInteger.valueOf(value).pow(2));
            }
            double error = Math.abs(sum(values) - exact.doubleValue());
            assertThat(error).isLessThanOrEqualTo(2 * Math.ulp(exact.doubleValue()));
        }
        assertThat(sum(List.of(3L, 4L))).isEqualTo(25);
        assertThat(sum(List.of())).isZero();
    }

    @Test
    void the_order_does_not_matter() {
        Random random = new Random(6);
        for (int i = 0; i < 1000; i++) {
            List<Long> values = new ArrayList<>();
            for (int j = 0; j < 30; j++) {
                values.add(random.nextLong() >>> (20 + random.nextInt(40)));
            }
            double sum = sum(values);
            Collections.shuffle(values, random);
            assertThat(sum(values)).isEqualTo(sum);
        }
    }
}
