// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Supply;
import org.chokepoint.measures.Outcome;
import org.chokepoint.store.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who supplies, how few they are, and what belongs together. */
class SupplyPictureTest {
    private static final String ITEM = """
            == items.csv
            id,name_en,name_zh,kind,stage
            x,Thing,东西,COMPONENT,5
            == codes.csv
            item,revision,hs6,specificity,source
            x,HS2022,,NONE,s
            == firms.csv
            id,name_en,headquarters,source
            alpha,Alpha,JPN,s
            beta,Beta,DEU,s
            gamma,Gamma,CHN,s
            == sources.csv
            id,title,publisher,licence,grade,year
            s,One,A,CC0,press,
            t,Two,B,CC0,press,
            == suppliers.csv
            item,firm,country,production_country,market,share,words,year,source
            """;

    @TempDir
    Path folder;

    private SupplyPicture picture(String suppliers) throws IOException {
        try (Edition edition = World.with(folder, ITEM + suppliers).open()) {
            return SupplyPicture.of("x", edition.registry(), WorldShares.gather(edition, 2025), 2025);
        }
    }

    private static Tightness forChina(SupplyPicture picture) {
        return picture.tightnessFor(World.COUNTRIES.get("CHN"), 2025);
    }

    private static Interval value(Outcome outcome) {
        return ((Outcome.Measured) outcome).value();
    }

    @Test
    void shares_of_different_sources_are_never_mixed() throws IOException {
        SupplyPicture picture = picture("""
                x,alpha,,,WORLD,60,,2024,s
                x,beta,,,WORLD,30,,2024,s
                x,gamma,,,WORLD,50,,2024,t
                """);
        assertThat(picture.firms().set()).extracting(Supply::source).containsOnly("s");
        assertThat(value(picture.bounds().cr1())).isEqualTo(new Interval(59.5, 60.5));
        assertThat(value(picture.bounds().cr2())).isEqualTo(new Interval(89, 91));
        assertThat(forChina(picture)).isEqualTo(Tightness.FEW_FIRMS);
    }

    @Test
    void the_newest_year_goes_first_and_one_firm_said_twice_is_one_firm() throws IOException {
        SupplyPicture picture = picture("""
                x,alpha,,,WORLD,90,,2011,s
                x,alpha,,,WORLD,40,,2024,s
                x,alpha,,JPN,WORLD,44,,2024,s
                """);
        assertThat(value(picture.bounds().cr1())).isEqualTo(new Interval(39.5, 60.5));
        assertThat(value(picture.bounds().hhi()).low()).isEqualTo(39.5 * 39.5, within(0.01));
    }

    @Test
    void words_bound_where_no_share_is_known() throws IOException {
        SupplyPicture picture = picture("x,,JPN,JPN,WORLD,,ONE_OR_TWO,2018,s\nx,gamma,,CHN,WORLD,,ENTRANT,2024,s\n");
        assertThat(value(picture.bounds().cr2())).isEqualTo(new Interval(100, 100));
        assertThat(forChina(picture)).isEqualTo(Tightness.FEW_FIRMS);
        assertThat(picture.tightnessFor(World.COUNTRIES.get("JPN"), 2025)).isEqualTo(Tightness.BLIND);
    }

    @Test
    void more_volume_firms_than_the_word_allows_undo_the_word() throws IOException {
        SupplyPicture picture = picture("""
                x,alpha,,,WORLD,,SOLE,2011,s
                x,beta,,,WORLD,,LEADER,2024,s
                """);
        assertThat(picture.bounds().cr1()).isInstanceOf(Outcome.Unmeasurable.class);
        assertThat(picture.bounds().clashes()).hasSize(1);
    }

    @Test
    void a_home_markets_share_says_nothing_of_the_world() throws IOException {
        SupplyPicture picture = picture("x,alpha,,,CHN,95,,2024,s\n");
        assertThat(picture.bounds().cr1()).isInstanceOf(Outcome.Unmeasurable.class);
        assertThat(forChina(picture)).isEqualTo(Tightness.BLIND);
    }

    @Test
    void a_country_with_most_of_the_output_is_tight_for_others_only() throws IOException {
        SupplyPicture picture = picture("x,,CHN,CHN,WORLD,85,,2024,s\n");
        assertThat(picture.tightnessFor(World.COUNTRIES.get("USA"), 2025)).isEqualTo(Tightness.ONE_COUNTRY);
        assertThat(forChina(picture)).isEqualTo(Tightness.BLIND);
        assertThat(picture.countries()).containsExactly(Map.entry("CHN", Interval.point(85)));
    }

    /** Alpha of Japan has 60 %; Japan's makers 70 % by another source, of the same year or not. */
    @Test
    void another_sources_countries_join_in_the_same_year_only() throws IOException {
        String firms = "x,alpha,,,WORLD,60,,2024,s\n";
        SupplyBounds same = picture(firms + "x,,JPN,,WORLD,70,,2024,t\n").bounds();
        assertThat(value(same.cr2())).isEqualTo(new Interval(59.5, 91));
        assertThat(same.bases()).extracting(SupplyBounds.Basis::source).containsExactly("s", "t");
    }

    @Test
    void another_year_does_not_join() throws IOException {
        SupplyBounds other = picture("x,alpha,,,WORLD,60,,2024,s\nx,,JPN,,WORLD,70,,2023,t\n")
                .bounds();
        assertThat(value(other.cr2())).isEqualTo(new Interval(59.5, 100));
        assertThat(other.bases()).extracting(SupplyBounds.Basis::source).containsExactly("s");
    }

    @Test
    void a_contradicting_source_is_left_out_and_reported() throws IOException {
        SupplyBounds bounds = picture("x,alpha,,,WORLD,60,,2024,s\nx,,JPN,,WORLD,40,,2024,t\n")
                .bounds();
        assertThat(value(bounds.cr1())).isEqualTo(new Interval(59.5, 60.5));
        assertThat(bounds.clashes()).singleElement().satisfies(clash -> {
            assertThat(clash.leftOut().source()).isEqualTo("t");
            assertThat(clash.contradiction().statements()).hasSize(2);
            assertThat(clash.contradiction().points()).isEqualTo(19, within(1e-6));
        });
    }

    @Test
    void words_beside_shares_close_the_market() throws IOException {
        SupplyBounds bounds = picture("""
                x,alpha,,,WORLD,60,DUOPOLY,2024,s
                x,beta,,,WORLD,,DUOPOLY,2024,s
                x,gamma,,,WORLD,,NAMED,2024,s
                """).bounds();
        assertThat(value(bounds.cr2())).isEqualTo(new Interval(100, 100));
        assertThat(bounds.shares())
                .filteredOn(bound -> bound.id().equals("beta"))
                .singleElement()
                .satisfies(bound -> {
                    assertThat(bound.stated()).isEmpty();
                    assertThat(bound.follows()).isEqualTo(new Interval(39.5, 40.5));
                });
    }

    @Test
    void a_firm_made_in_one_country_is_bounded_by_its_output() throws IOException {
        SupplyBounds bounds = picture("""
                x,alpha,,CHN,WORLD,,NAMED,2020,t
                x,alpha,,,WORLD,,LEADER,2024,s
                x,,CHN,CHN,WORLD,30,,2024,s
                """).bounds();
        assertThat(bounds.shares()).anySatisfy(bound -> {
            assertThat(bound.id()).isEqualTo("alpha");
            assertThat(bound.follows()).isEqualTo(new Interval(0, 30.5));
        });
    }

    @Test
    void each_supplier_is_shown_once_with_what_is_newest() throws IOException {
        SupplyPicture picture = picture("""
                x,alpha,,,WORLD,82,,2011,s
                x,alpha,,,WORLD,,NAMED,2024,s
                x,beta,,,WORLD,18,,2011,s
                x,beta,,,WORLD,,NEGLIGIBLE,2024,t
                x,,JPN,,WORLD,70,,2020,t
                """);
        assertThat(picture.foreign(World.COUNTRIES.get("CHN").membersIn(2025)))
                .singleElement()
                .satisfies(supply -> {
                    assertThat(supply.supplier()).isEqualTo("alpha");
                    assertThat(supply.year()).contains(2011);
                });
    }
}
