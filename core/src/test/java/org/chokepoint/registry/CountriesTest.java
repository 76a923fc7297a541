// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chokepoint.domain.Area;
import org.chokepoint.domain.Country;
import org.junit.jupiter.api.Test;

class CountriesTest {
    private static final Countries COUNTRIES = Countries.standard();

    @Test
    void a_country_is_found_by_any_of_its_codes_and_names() {
        for (String words : new String[] {"CHN", "cn", "156", "China", "中国"}) {
            assertThat(COUNTRIES.get(words).code()).isEqualTo("CHN");
        }
    }

    @Test
    void other_asia_nes_is_taiwan() {
        assertThat(COUNTRIES.get("490").code()).isEqualTo("TWN");
        assertThat(COUNTRIES.get("158").code()).isEqualTo("TWN");
    }

    @Test
    void the_united_nations_dialect_is_known() {
        assertThat(COUNTRIES.get("842").code()).isEqualTo("USA");
        assertThat(COUNTRIES.get("251").code()).isEqualTo("FRA");
        assertThat(COUNTRIES.get("380").code()).isEqualTo("ITA");
        assertThat(COUNTRIES.get("699").code()).isEqualTo("IND");
        assertThat(COUNTRIES.get("757").code()).isEqualTo("CHE");
        assertThat(COUNTRIES.get("579").code()).isEqualTo("NOR");
    }

    @Test
    void the_union_of_27_keeps_its_members_and_the_union_of_the_year_does_not() {
        Area fixed = COUNTRIES.get("EU27");
        assertThat(fixed.membersIn(2005)).hasSize(27).doesNotContain("GBR");
        Area ofTheYear = COUNTRIES.get("EU");
        assertThat(ofTheYear.membersIn(2003)).hasSize(15);
        assertThat(ofTheYear.membersIn(2019)).hasSize(28).contains("GBR", "HRV");
        assertThat(ofTheYear.membersIn(2024)).hasSize(27).doesNotContain("GBR");
    }

    @Test
    void an_unknown_name_gets_a_hint() {
        assertThatThrownBy(() -> COUNTRIES.get("Germoney"))
                .hasMessageContaining("Country (Germoney) is not known.")
                .hasMessageContaining("DEU");
    }

    @Test
    void every_country_has_both_names() {
        assertThat(COUNTRIES.list()).hasSizeGreaterThan(245);
        for (Area area : COUNTRIES.list()) {
            assertThat(area.name().zh()).as(area.code()).matches("(?s).*\\p{IsHan}.*");
            if (area instanceof Country country) {
                assertThat(country.numeric()).hasSize(3);
            }
        }
    }
}
