// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.domain.Kind;
import org.chokepoint.domain.Verdict;
import org.chokepoint.store.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts, intervals, machines and exposure on a small world with one machine that everything hangs on. */
class SurveyTest {
    private static final String WORLD = """
            == items.csv
            id,name_en,name_zh,kind,stage
            bead,Bead,微球,ADVANCED_MATERIAL,4
            panel,Panel,面板,COMPONENT,6
            phone,Phone,手机,COMPONENT,6
            stepper,Stepper,光刻机,PROCESSING_EQUIPMENT,6
            lathe,Lathe,车床,PROCESSING_EQUIPMENT,6
            == codes.csv
            item,revision,hs6,specificity,source
            bead,HS2022,,NONE,s
            panel,HS2022,,NONE,s
            phone,HS2022,,NONE,s
            stepper,HS2022,,NONE,s
            lathe,HS2022,,NONE,s
            == recipes.csv
            item,input,role,source
            panel,bead,FEED,s
            phone,panel,FEED,s
            panel,stepper,EQUIPMENT,s
            stepper,lathe,EQUIPMENT,s
            == suppliers.csv
            item,country,production_country,market,words,year,source
            bead,JPN,JPN,WORLD,ONE_OR_TWO,2018,s
            == capability.csv
            item,country,level,year,reading,source,statement
            bead,CHN,NONE,2018,STATED,s,nobody
            stepper,CHN,LABORATORY,2024,STATED,s,a prototype
            panel,CHN,EXPORTER,2024,STATED,s,a third of the world
            lathe,CHN,LOW_GRADE_VOLUME,2024,STATED,s,simple ones
            == facts.csv
            predicate,place,period,value,unit,source
            SURVEY_BLANK,CHN,2018,32,percent,s
            """;

    @TempDir
    Path folder;

    private Survey survey(Scope scope) throws IOException {
        try (Edition edition = World.with(folder, WORLD).open()) {
            return new Surveyor(edition, World.COUNTRIES, VerdictRule.STANDARD).survey(scope);
        }
    }

    private static Scope drawn(Set<Kind> kinds) {
        return new Scope(World.COUNTRIES.get("CHN"), Optional.of(2025), kinds, Optional.empty(), Optional.of("drawn"));
    }

    @Test
    void unknown_items_widen_the_shares_and_are_never_counted() throws IOException {
        Tally tally = survey(drawn(Set.of())).tally();
        assertThat(tally.items()).isEqualTo(5);
        assertThat(tally.count(Verdict.BLANK)).isEqualTo(2);
        assertThat(tally.count(Verdict.UNKNOWN)).isEqualTo(1);
        assertThat(tally.share(Verdict.BLANK).fraction()).isEqualTo(0.4, within(1e-12));
        assertThat(tally.bounds(Verdict.BLANK).low()).isEqualTo(0.4, within(1e-12));
        assertThat(tally.bounds(Verdict.BLANK).high()).isEqualTo(0.6, within(1e-12));
        assertThat(tally.bounds(Verdict.UNKNOWN).isPoint()).isTrue();
        double counted = 0;
        for (Verdict verdict : Verdict.values()) {
            counted += tally.share(verdict).fraction();
        }
        assertThat(counted).isEqualTo(1, within(1e-12));
    }

    @Test
    void a_machine_holds_up_what_it_makes_and_what_contains_that() throws IOException {
        Survey survey = survey(drawn(Set.of(Kind.PROCESSING_EQUIPMENT, Kind.TESTING_EQUIPMENT)));
        assertThat(survey.rulings()).hasSize(2);
        assertThat(survey.holdsUp().get("stepper")).containsExactly("panel", "phone");
        assertThat(survey.holdsUp().get("lathe")).containsExactly("stepper");
    }

    @Test
    void the_item_of_one_or_two_firms_is_the_most_exposed() throws IOException {
        List<Exposure> exposures = survey(drawn(Set.of())).exposures();
        assertThat(exposures.get(0).ruling().item().id()).isEqualTo("bead");
        assertThat(exposures.get(0).tightness()).isEqualTo(Tightness.FEW_FIRMS);
        assertThat(exposures.get(0).holdsUp()).isEqualTo(2);
        assertThat(exposures.get(1).tightness()).isEqualTo(Tightness.BLIND);
        assertThat(exposures).extracting(one -> one.ruling().item().id()).doesNotContain("panel", "phone");
    }

    @Test
    void a_firms_own_list_changes_no_countrys_survey() throws IOException {
        Survey survey = survey(Scope.of(World.COUNTRIES.get("CHN")));
        assertThat(survey.rulings()).extracting(ruling -> ruling.item().id()).doesNotContain("bead", "stepper");
    }

    @Test
    void a_year_of_which_nothing_can_be_known_is_refused() {
        assertThatThrownBy(() -> survey(new Scope(
                        World.COUNTRIES.get("CHN"), Optional.of(1800), Set.of(), Optional.empty(), Optional.empty())))
                .hasMessageContaining("Year (1800) must lie between 1988 and");
    }

    @Test
    void published_claims_stand_beside() throws IOException {
        assertThat(survey(drawn(Set.of())).claims())
                .anyMatch(claim -> claim.ref().startsWith("drawn/"));
    }

    @Test
    void what_cannot_be_asked_is_said() {
        assertThatThrownBy(() -> survey(new Scope(
                        World.COUNTRIES.get("CHN"),
                        Optional.empty(),
                        Set.of(),
                        Optional.of("tungstn"),
                        Optional.empty())))
                .hasMessageContaining("Chain (tungstn) is not known. Maybe one of")
                .hasMessageContaining("tungsten");
        assertThatThrownBy(() -> survey(new Scope(
                        World.COUNTRIES.get("CHN"),
                        Optional.empty(),
                        Set.of(),
                        Optional.empty(),
                        Optional.of("nobody"))))
                .hasMessageContaining("Pack (nobody) is not loaded");
        assertThatThrownBy(() -> survey(drawn(Set.of(Kind.SOFTWARE)))).hasMessageContaining("No item fits");
    }
}
