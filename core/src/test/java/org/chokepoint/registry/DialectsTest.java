// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chokepoint.domain.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialectsTest {
    private static final Dialects DIALECTS = Dialects.standard();
    private static final Countries COUNTRIES = Countries.standard();
    private static final StatisticalPlaces PLACES = StatisticalPlaces.standard();
    private static final String HEADER = "dialect,code,place,kind,first_year,last_year,note\n";

    /** The codes that stand as exporter, importer, reporter or partner in the tables of 2024 for 30 commodities. */
    @ParameterizedTest
    @ValueSource(strings = {"BACI", "COMTRADE"})
    void every_code_that_occurs_in_2024_is_found(String name) throws IOException {
        List<String> codes = codesOf2024(name);
        assertThat(codes).hasSizeGreaterThan(200);
        assertThat(codes)
                .allSatisfy(code ->
                        assertThat(DIALECTS.get(name).find(code, 2024)).as(code).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "842,USA", "251,FRA", "381,ITA", "380,ITA", "699,IND", "757,CHE", "579,NOR", "490,TWN", "4,AFG", "156,CHN"
    })
    void comtrade_has_numbers_of_its_own(String code, String country) {
        assertThat(DIALECTS.get("COMTRADE").find(code, 2024)).contains(new AreaCode(country, PlaceKind.COUNTRY));
    }

    @Test
    void a_total_and_a_nowhere_are_told_from_countries() {
        Dialect comtrade = DIALECTS.get("COMTRADE");
        assertThat(comtrade.find("0", 2024)).contains(new AreaCode("WORLD", PlaceKind.TOTAL));
        assertThat(comtrade.find("97", 2024)).contains(new AreaCode("EU", PlaceKind.TOTAL));
        assertThat(comtrade.find("899", 2024)).contains(new AreaCode("NES", PlaceKind.NOWHERE));
        assertThat(comtrade.find("837", 2024).orElseThrow().kind()).isEqualTo(PlaceKind.NOWHERE);
        assertThat(DIALECTS.get("GEONOM")
                        .find("EU27_2020_EXTRA", 2024)
                        .orElseThrow()
                        .kind())
                .isEqualTo(PlaceKind.TOTAL);
        assertThat(DIALECTS.get("M49").find("2", 2024).orElseThrow().kind()).isEqualTo(PlaceKind.TOTAL);
    }

    @Test
    void letters_are_a_dialect_too() {
        Dialect letters = DIALECTS.get("ISO3");
        assertThat(letters.find("chn", 2024)).contains(new AreaCode("CHN", PlaceKind.COUNTRY));
        assertThat(letters.find("SUN", 1988)).contains(new AreaCode("SUN", PlaceKind.COUNTRY));
        assertThat(letters.find("EU27", 2024)).contains(new AreaCode("GROUP", PlaceKind.TOTAL));
        assertThat(letters.find("WLD", 2024)).contains(new AreaCode("WORLD", PlaceKind.TOTAL));
        assertThat(letters.find("XYZ", 2024)).isEmpty();
    }

    @Test
    void one_number_may_mean_two_things_in_two_dialects() {
        assertThat(DIALECTS.get("M49").find("492", 2024)).contains(new AreaCode("MCO", PlaceKind.COUNTRY));
        assertThat(DIALECTS.get("COMTRADE").find("492", 2024)).contains(new AreaCode("NES_EU", PlaceKind.NOWHERE));
    }

    @Test
    void a_dissolved_state_is_found_in_its_years_only() {
        Dialect baci = DIALECTS.get("BACI");
        assertThat(baci.find("891", 1991)).isEmpty();
        assertThat(baci.find("891", 1992)).contains(new AreaCode("SCG", PlaceKind.COUNTRY));
        assertThat(baci.find("891", 2005)).contains(new AreaCode("SCG", PlaceKind.COUNTRY));
        assertThat(baci.find("891", 2024)).isEmpty();
        assertThat(baci.find("688", 2005)).isEmpty();
        assertThat(baci.find("688", 2006)).contains(new AreaCode("SRB", PlaceKind.COUNTRY));
        assertThat(baci.meanings("891"))
                .singleElement()
                .satisfies(row -> assertThat(row.lastYear()).isEqualTo(2005));
    }

    @Test
    void a_state_that_kept_its_letters_keeps_its_place_under_both_numbers() {
        Dialect comtrade = DIALECTS.get("COMTRADE");
        assertThat(comtrade.find("280", 1989)).isEqualTo(comtrade.find("276", 1995));
        assertThat(comtrade.find("736", 2008)).isEqualTo(comtrade.find("729", 2015));
        assertThat(comtrade.find("278", 1989)).contains(new AreaCode("DDR", PlaceKind.COUNTRY));
    }

    @Test
    void baci_writes_taiwan_as_text_too() {
        assertThat(DIALECTS.get("BACI").find("S19", 2024))
                .isEqualTo(DIALECTS.get("BACI").find("490", 2024));
    }

    @ParameterizedTest
    @CsvSource({"GR,GRC", "XS,SRB", "XK,XKX", "XI,GBR", "XU,GBR", "GB,GBR", "XC,ESP", "CN,CHN", "TW,TWN"})
    void geonom_is_nearly_iso(String code, String country) {
        assertThat(DIALECTS.get("GEONOM").find(code, 2024).map(AreaCode::place)).contains(country);
    }

    @ParameterizedTest
    @CsvSource({
        "116,JPN", "133,KOR", "502,USA", "304,DEU", "143,TWN", "110,HKG", "142,CHN", "344,RUS", "252,COD", "414,DMA"
    })
    void china_counts_countries_by_continent(String code, String country) {
        assertThat(DIALECTS.get("CHINA_CUSTOMS").find(code, 2024).map(AreaCode::place))
                .contains(country);
    }

    @Test
    void every_place_is_a_country_or_named_beside_them() {
        for (String name : DIALECTS.names()) {
            for (DialectRow row : DIALECTS.get(name).rows()) {
                assertThat(meaning(row))
                        .as("%s %s %s", name, row.code(), row.place())
                        .isTrue();
            }
        }
    }

    private static boolean meaning(DialectRow row) {
        return switch (row.kind()) {
            case TOTAL -> List.of("WORLD", "EU", "GROUP").contains(row.place());
            case NOWHERE ->
                PLACES.find(row.place())
                        .filter(place -> place.kind() == PlaceKind.NOWHERE)
                        .isPresent();
            case COUNTRY ->
                COUNTRIES.find(row.place()).filter(Country.class::isInstance).isPresent()
                        || PLACES.find(row.place())
                                .filter(place -> place.kind() == PlaceKind.COUNTRY)
                                .isPresent();
        };
    }

    @Test
    void in_one_year_no_code_stands_twice_and_every_country_has_a_number() {
        for (String name : DIALECTS.names()) {
            assertThat(DIALECTS.get(name).rows(2024))
                    .extracting(DialectRow::code)
                    .doesNotHaveDuplicates();
        }
        assertThat(DIALECTS.get("M49").rows(2024))
                .extracting(DialectRow::place)
                .containsAll(COUNTRIES.list().stream()
                        .filter(Country.class::isInstance)
                        .map(area -> area.code())
                        .toList());
    }

    @Test
    void overlapping_years_are_refused_with_both_meanings() {
        assertThatThrownBy(() -> Dialects.parse(
                        new StringReader(HEADER + "TOY,891,SCG,COUNTRY,1992,2005,\nTOY,891,SRB,COUNTRY,2005,,\n")))
                .hasMessage("TOY code (891) means SCG in 1992–2005 and SRB in 2005–…, which overlap. "
                        + "Maybe a last year is missing.");
    }

    @Test
    void leading_zeros_do_not_hide_an_overlap() {
        assertThatThrownBy(() ->
                        Dialects.parse(new StringReader(HEADER + "TOY,4,AFG,COUNTRY,,,\nTOY,004,ALB,COUNTRY,,,\n")))
                .hasMessageContaining("TOY code (004)");
    }

    @Test
    void the_same_code_may_follow_itself() throws IOException {
        Dialect toy = Dialects.parse(
                        new StringReader(HEADER + "TOY,891,SCG,COUNTRY,1992,2005,\nTOY,891,SRB,COUNTRY,2006,,\n"))
                .get("TOY");
        assertThat(toy.find("891", 2005).map(AreaCode::place)).contains("SCG");
        assertThat(toy.find("891", 2006).map(AreaCode::place)).contains("SRB");
    }

    @Test
    void a_wrong_row_is_named_with_its_line() {
        assertThatThrownBy(() -> Dialects.parse(new StringReader(HEADER + "TOY,891,SCG,COUNTRY,2005,1992,\n")))
                .hasMessage("dialects.csv line 2: Code (891) ends (1992) before it begins (2005). "
                        + "Maybe the years are swapped.");
    }

    @Test
    void an_unknown_dialect_gets_the_list() {
        assertThatThrownBy(() -> DIALECTS.get("WITS"))
                .hasMessageContaining("(WITS)")
                .hasMessageContaining("BACI, CHINA_CUSTOMS, COMTRADE, GEONOM, ISO3, M49");
    }

    @Test
    void who_asks_for_a_dissolved_state_hears_of_its_successors() {
        assertThatThrownBy(() -> COUNTRIES.get("SUN"))
                .hasMessageStartingWith("Country (SUN, Soviet Union) ended in 1991;")
                .hasMessageContaining("RUS");
        assertThatThrownBy(() -> COUNTRIES.get("苏联")).hasMessageContaining("SUN");
        assertThat(COUNTRIES.find("SUN")).isEmpty();
        assertThat(COUNTRIES.findName("SUN").map(name -> name.zh())).contains("苏联");
    }

    @Test
    void successors_are_known_places() {
        assertThat(PLACES.list()).hasSizeGreaterThan(20).allSatisfy(place -> {
            assertThat(COUNTRIES.find(place.code())).as(place.code()).isEmpty();
            assertThat(place.successors())
                    .allSatisfy(code ->
                            assertThat(COUNTRIES.findName(code)).as(code).isPresent());
            assertThat(place.lastYear().isPresent() && place.kind() == PlaceKind.COUNTRY)
                    .as(place.code())
                    .isEqualTo(!place.successors().isEmpty());
        });
        assertThat(PLACES.find("BLX").map(StatisticalPlace::successors)).isEqualTo(Optional.of(List.of("BEL", "LUX")));
    }

    private static List<String> codesOf2024(String dialect) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DialectsTest.class.getResourceAsStream("/registry/codes-of-2024.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.startsWith(dialect + ","))
                    .map(line -> line.substring(dialect.length() + 1))
                    .collect(Collectors.toList());
        }
    }
}
