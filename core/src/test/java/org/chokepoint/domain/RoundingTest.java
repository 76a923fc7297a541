// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoundingTest {
    @Test
    void a_printed_share_is_half_a_unit_of_its_last_digit_wide_each_way() {
        assertThat(Rounding.printed(Interval.point(61))).isEqualTo(new Interval(60.5, 61.5));
        assertThat(Rounding.printed(Interval.point(60))).isEqualTo(new Interval(59.5, 60.5));
        assertThat(Rounding.printed(Interval.point(12.7))).isEqualTo(new Interval(12.65, 12.75));
        assertThat(Rounding.printed(Interval.point(0))).isEqualTo(new Interval(0, 0.5));
        assertThat(Rounding.printed(Interval.point(100))).isEqualTo(new Interval(99.5, 100));
    }

    @Test
    void a_bound_stays_as_it_is_stated() {
        assertThat(Rounding.printed(new Interval(50, 60))).isEqualTo(new Interval(50, 60));
    }
}
