// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chokepoint.survey.DrawnItem.CAPABILITY;
import static org.chokepoint.survey.DrawnItem.FACTS;
import static org.chokepoint.survey.DrawnItem.SUPPLIERS;
import static org.chokepoint.survey.DrawnItem.is;
import static org.chokepoint.survey.DrawnItem.ruling;

import java.io.IOException;
import java.nio.file.Path;
import org.chokepoint.domain.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each branch of docs/methods/verdict.md, from the drawn facts through the store to the verdict. */
class VerdictRuleTest {
    @TempDir
    Path folder;

    @Test
    void below_volume_is_blank() throws IOException {
        is(
                ruling(folder, "CHN", CAPABILITY + "x,CHN,PILOT,2024,STATED,s,first samples"),
                Verdict.BLANK,
                Reason.NO_VOLUME_CAPABILITY,
                Footing.SINGLE);
    }

    @Test
    void the_newest_fact_counts_and_undated_ones_come_last() throws IOException {
        is(
                ruling(folder, "CHN", CAPABILITY + """
                        x,CHN,NONE,2018,STATED,s,nobody makes it
                        x,CHN,HIGH_GRADE_VOLUME,2024,STATED,s,three lines run
                        x,CHN,LABORATORY,,STATED,s,undated text
                        """),
                Verdict.SELF_SUPPLIED,
                Reason.HIGH_GRADE_CAPABILITY,
                Footing.SINGLE);
    }

    @Test
    void an_earlier_fact_that_says_more_contradicts_a_newer_blank() throws IOException {
        Ruling ruling = ruling(folder, "CHN", CAPABILITY + """
                x,CHN,LOW_GRADE_VOLUME,2020,STATED,s,a line runs
                x,CHN,PILOT,2024,STATED,s,a new kind is tried
                """);
        is(ruling, Verdict.BLANK, Reason.NO_VOLUME_CAPABILITY, Footing.DISPUTED);
        assertThat(ruling.evidence()).hasSize(2);
    }

    @Test
    void volume_of_a_grade_left_open_is_no_disagreement() throws IOException {
        is(ruling(folder, "CHN", """
                        == capability.csv
                        item,country,level,up_to,year,reading,source,statement
                        x,CHN,LOW_GRADE_VOLUME,EXPORTER,2024,STATED,s,can be had from home makers
                        """), Verdict.UNKNOWN, Reason.GRADE_UNKNOWN, Footing.NONE);
    }

    @Test
    void an_open_grade_does_not_hide_a_disagreement_about_volume() throws IOException {
        is(ruling(folder, "CHN", """
                        == capability.csv
                        item,country,level,up_to,year,reading,source,statement
                        x,CHN,NONE,,2024,STATED,s,nobody makes it
                        x,CHN,LOW_GRADE_VOLUME,EXPORTER,2024,STATED,s,can be had from home makers
                        """), Verdict.UNKNOWN, Reason.CONTESTED, Footing.NONE);
    }

    @Test
    void without_a_world_total_nobody_is_a_great_maker() throws IOException {
        is(ruling(folder, "DEU", FACTS + """
                        x,PRODUCTION,DEU,2024,10,,,,t,plant,s
                        x,PRODUCTION,FRA,2024,10,,,,t,plant,s
                        """), Verdict.UNKNOWN, Reason.GRADE_UNKNOWN, Footing.NONE);
    }

    @Test
    void months_are_not_added_to_their_year() throws IOException {
        is(ruling(folder, "DEU", FACTS + """
                        x,PRODUCTION,DEU,2022,10,,,,t,plant,s
                        x,PRODUCTION,DEU,2022-03,10,,,,t,plant,s
                        x,PRODUCTION,DEU,2022-04,10,,,,t,plant,s
                        x,PRODUCTION,WORLD,2022,90,,,,t,plant,s
                        """), Verdict.UNKNOWN, Reason.GRADE_UNKNOWN, Footing.NONE);
    }

    @Test
    void volume_of_unknown_grade_supports_nothing() throws IOException {
        Ruling ruling = ruling(folder, "DEU", """
                == sources.csv
                id,title,publisher,licence,grade
                s,One,A,CC0,press
                t,Count,B,CC0,official
                """ + FACTS + """
                x,IMPORT_DEPENDENCE,DEU,2023,80,,,,percent,,s
                x,PRODUCTION,DEU,2024,5,,,,t,plant,t
                x,PRODUCTION,WORLD,2024,100,,,,t,plant,t
                """);
        is(ruling, Verdict.IMPORT_RELIANT, Reason.DEPENDENCE_ABOVE, Footing.SINGLE);
    }

    @Test
    void software_is_made_where_its_maker_sits() throws IOException {
        is(
                ruling(folder, "JPN", """
                        == items.csv
                        id,name_en,name_zh,kind,stage
                        x,Program,程序,SOFTWARE,5
                        """ + SUPPLIERS + "x,maker,,WORLD,60,,2024,s\n"),
                Verdict.SELF_SUPPLIED,
                Reason.DERIVED_EXPORTER,
                Footing.DERIVED);
    }

    @Test
    void a_bloc_of_the_same_members_knows_the_same_facts() throws IOException {
        is(
                ruling(folder, "EU", FACTS + "x,IMPORT_DEPENDENCE,EU27,2024,80,,,,percent,,s\n"),
                Verdict.IMPORT_RELIANT,
                Reason.DEPENDENCE_ABOVE,
                Footing.SINGLE);
    }

    @Test
    void a_fact_after_the_year_asked_is_not_known_yet() throws IOException {
        is(ruling(folder, "CHN", CAPABILITY + """
                        x,CHN,NONE,2018,STATED,s,nobody makes it
                        x,CHN,EXPORTER,2026,STATED,s,sells abroad
                        """), Verdict.BLANK, Reason.NO_VOLUME_CAPABILITY, Footing.SINGLE);
    }

    @Test
    void facts_of_one_year_that_disagree_about_volume_are_contested() throws IOException {
        is(ruling(folder, "CHN", CAPABILITY + """
                        x,CHN,PILOT,2024,STATED,s,samples
                        x,CHN,LOW_GRADE_VOLUME,2024,STATED,s,volume
                        """), Verdict.UNKNOWN, Reason.CONTESTED, Footing.NONE);
    }

    @Test
    void production_counted_later_contradicts_a_cited_blank() throws IOException {
        is(
                ruling(folder, "CHN", CAPABILITY + "x,CHN,NONE,2018,STATED,s,nobody makes it\n" + FACTS + """
                        x,PRODUCTION,CHN,2024,10,,,,t,plant,s
                        x,PRODUCTION,WORLD,2024,100,,,,t,plant,s
                        """),
                Verdict.UNKNOWN,
                Reason.CONTESTED,
                Footing.NONE);
    }

    @Test
    void dependence_decides_before_the_grade() throws IOException {
        Ruling ruling = ruling(
                folder,
                "CHN",
                CAPABILITY + "x,CHN,EXPORTER,2024,STATED,s,sells abroad\n" + FACTS
                        + "x,IMPORT_DEPENDENCE,CHN,2023,70,,,,percent,,s\n");
        is(ruling, Verdict.IMPORT_RELIANT, Reason.DEPENDENCE_ABOVE, Footing.DISPUTED);
        assertThat(ruling.evidence())
                .anyMatch(one -> one.content() instanceof Evidence.CapabilityStated
                        && one.stance() == Evidence.Stance.CONTRADICTS);
    }

    @Test
    void self_sufficiency_is_the_other_side_of_dependence() throws IOException {
        is(
                ruling(folder, "CHN", FACTS + "x,SELF_SUFFICIENCY,CHN,2023,,60,,,percent,,s\n"),
                Verdict.SELF_SUPPLIED,
                Reason.DEPENDENCE_BELOW,
                Footing.SINGLE);
    }

    @Test
    void more_than_half_made_at_home_is_below_half_imported() throws IOException {
        is(
                ruling(folder, "CHN", FACTS + "x,SELF_SUFFICIENCY,CHN,2023,,50,,,percent,,s\n"),
                Verdict.SELF_SUPPLIED,
                Reason.DEPENDENCE_BELOW,
                Footing.SINGLE);
    }

    @Test
    void a_value_that_reaches_across_the_threshold_contradicts_nothing() throws IOException {
        Ruling ruling = ruling(folder, "CHN", FACTS + """
                x,IMPORT_DEPENDENCE,CHN,2023,,80,,,percent,,s
                x,IMPORT_DEPENDENCE,CHN,2022,,,80,,percent,,s
                """);
        is(ruling, Verdict.IMPORT_RELIANT, Reason.DEPENDENCE_ABOVE, Footing.SINGLE);
    }

    @Test
    void a_net_exporter_depends_on_nobody() throws IOException {
        is(
                ruling(folder, "USA", FACTS + "x,NET_IMPORT_RELIANCE,USA,2024,,,,NET_EXPORTER,percent,,s\n"),
                Verdict.SELF_SUPPLIED,
                Reason.DEPENDENCE_BELOW,
                Footing.SINGLE);
    }

    @Test
    void exactly_the_threshold_is_reliant() throws IOException {
        is(
                ruling(folder, "CHN", FACTS + "x,IMPORT_DEPENDENCE,CHN,2023,50,,,,percent,,s\n"),
                Verdict.IMPORT_RELIANT,
                Reason.DEPENDENCE_ABOVE,
                Footing.SINGLE);
    }

    @Test
    void dependence_follows_from_production_and_trade_in_one_weight() throws IOException {
        String facts = FACTS + """
                x,PRODUCTION,CHN,2024,40,,,,t,"plant, gross weight",s
                x,IMPORT_QUANTITY,CHN,2024,70,,,,t,"HS2022 848210, gross weight",s
                x,EXPORT_QUANTITY,CHN,2024,10,,,,t,"HS2022 848210, gross weight",s
                """;
        Ruling ruling = ruling(folder, "CHN", facts);
        is(ruling, Verdict.IMPORT_RELIANT, Reason.DEPENDENCE_ABOVE, Footing.DERIVED);
        is(ruling(folder, "CHN", facts, "BASKET"), Verdict.UNKNOWN, Reason.GRADE_UNKNOWN, Footing.NONE);
        assertThat(ruling.evidence().get(0).content())
                .isInstanceOfSatisfying(
                        Evidence.DependenceComputed.class,
                        computed -> assertThat(computed.percent().low()).isEqualTo(60));
    }

    @Test
    void a_code_counted_on_one_side_only_leaves_the_dependence_unknown() throws IOException {
        is(
                ruling(folder, "CHN", FACTS + """
                        x,PRODUCTION,CHN,2024,40,,,,t,"plant, gross weight",s
                        x,IMPORT_QUANTITY,CHN,2024,70,,,,t,"HS2022 848210, gross weight",s
                        x,IMPORT_QUANTITY,CHN,2024,9,,,,t,"HS2017 848210, gross weight",s
                        x,EXPORT_QUANTITY,CHN,2024,10,,,,t,"HS2022 848210, gross weight",s
                        """.replace("HS2017 848210", "HS2022 848210 other")),
                Verdict.UNKNOWN,
                Reason.GRADE_UNKNOWN,
                Footing.NONE);
    }

    @Test
    void production_in_content_and_trade_in_gross_weight_do_not_go_together() throws IOException {
        is(ruling(folder, "CHN", FACTS + """
                        x,PRODUCTION,CHN,2024,40,,,,t,"mine, W content",s
                        x,IMPORT_QUANTITY,CHN,2024,70,,,,t,"HS2022 848210, gross weight",s
                        x,EXPORT_QUANTITY,CHN,2024,10,,,,t,"HS2022 848210, gross weight",s
                        """), Verdict.UNKNOWN, Reason.GRADE_UNKNOWN, Footing.NONE);
    }

    @Test
    void dependence_older_than_five_years_or_undated_decides_nothing() throws IOException {
        Ruling ruling = ruling(folder, "CHN", FACTS + """
                x,IMPORT_DEPENDENCE,CHN,2019,90,,,,percent,,s
                x,IMPORT_DEPENDENCE,CHN,,90,,,,percent,,s
                """);
        is(ruling, Verdict.UNKNOWN, Reason.NO_EVIDENCE, Footing.NONE);
        assertThat(ruling.evidence()).hasSize(2).allMatch(one -> one.stance() == Evidence.Stance.CONTEXT);
    }

    @Test
    void values_on_both_sides_are_contested_and_so_is_one_across() throws IOException {
        is(ruling(folder, "CHN", FACTS + """
                        x,IMPORT_DEPENDENCE,CHN,2023,70,,,,percent,,s
                        x,SELF_SUFFICIENCY,CHN,2024,80,,,,percent,,s
                        """), Verdict.UNKNOWN, Reason.CONTESTED, Footing.NONE);
    }

    @Test
    void a_dependence_across_the_threshold_alone_decides_nothing() throws IOException {
        is(
                ruling(folder, "CHN", FACTS + "x,IMPORT_DEPENDENCE,CHN,2023,,40,60,,percent,,s\n"),
                Verdict.UNKNOWN,
                Reason.CONTESTED,
                Footing.NONE);
    }

    @Test
    void a_part_of_the_item_never_decides() throws IOException {
        is(
                ruling(folder, "CHN", FACTS + "x,PART_IMPORT_DEPENDENCE,CHN,2024,95,,,,percent,one grade,s\n"),
                Verdict.UNKNOWN,
                Reason.NO_EVIDENCE,
                Footing.NONE);
    }

    @Test
    void low_grade_is_import_reliant() throws IOException {
        is(
                ruling(folder, "CHN", CAPABILITY + "x,CHN,LOW_GRADE_VOLUME,2024,STATED,s,the lower grade"),
                Verdict.IMPORT_RELIANT,
                Reason.LOW_GRADE_ONLY,
                Footing.SINGLE);
    }

    @Test
    void a_grade_between_low_and_high_is_contested() throws IOException {
        is(ruling(folder, "CHN", CAPABILITY + """
                        x,CHN,LOW_GRADE_VOLUME,2024,STATED,s,the lower grade
                        x,CHN,HIGH_GRADE_VOLUME,2024,STATED,s,the high grade
                        """), Verdict.UNKNOWN, Reason.CONTESTED, Footing.NONE);
    }

    @Test
    void some_production_is_volume_of_unknown_grade() throws IOException {
        is(ruling(folder, "DEU", FACTS + """
                        x,PRODUCTION,DEU,2024,10,,,,t,plant,s
                        x,PRODUCTION,WORLD,2024,100,,,,t,plant,s
                        """), Verdict.UNKNOWN, Reason.GRADE_UNKNOWN, Footing.NONE);
    }

    @Test
    void thirty_percent_of_world_production_is_an_exporter() throws IOException {
        is(ruling(folder, "DEU", FACTS + """
                        x,PRODUCTION,DEU,2024,30,,,,t,plant,s
                        x,PRODUCTION,WORLD,2024,100,,,,t,plant,s
                        """), Verdict.SELF_SUPPLIED, Reason.DERIVED_EXPORTER, Footing.DERIVED);
    }

    @Test
    void a_bloc_adds_up_its_members_and_has_the_best_capability_among_them() throws IOException {
        String shares = FACTS + """
                x,PRODUCTION,DEU,2024,18,,,,t,plant,s
                x,PRODUCTION,FRA,2024,13,,,,t,plant,s
                x,PRODUCTION,WORLD,2024,100,,,,t,plant,s
                """;
        is(ruling(folder, "EU27", shares), Verdict.SELF_SUPPLIED, Reason.DERIVED_EXPORTER, Footing.DERIVED);
    }

    @Test
    void a_member_that_can_makes_its_bloc_able() throws IOException {
        is(
                ruling(folder, "EU27", CAPABILITY + """
                        x,DEU,NONE,2024,STATED,s,nobody
                        x,NLD,EXPORTER,2023,STATED,s,sells to the world
                        """),
                Verdict.SELF_SUPPLIED,
                Reason.HIGH_GRADE_CAPABILITY,
                Footing.SINGLE);
    }

    @Test
    void headquarters_prove_nothing() throws IOException {
        is(
                ruling(folder, "JPN", SUPPLIERS + "x,maker,,WORLD,90,,2024,s\n"),
                Verdict.UNKNOWN,
                Reason.NO_EVIDENCE,
                Footing.NONE);
    }

    @Test
    void a_sole_supplier_makes_its_host_an_exporter() throws IOException {
        is(
                ruling(folder, "JPN", SUPPLIERS + "x,maker,JPN,WORLD,,SOLE,2024,s\n"),
                Verdict.SELF_SUPPLIED,
                Reason.DERIVED_EXPORTER,
                Footing.DERIVED);
    }

    @Test
    void an_entrant_without_volume_does_not_make_a_country_safe() throws IOException {
        is(
                ruling(folder, "JPN", SUPPLIERS + "x,maker,JPN,WORLD,,ENTRANT,2024,s\n"),
                Verdict.UNKNOWN,
                Reason.NO_EVIDENCE,
                Footing.NONE);
    }

    @Test
    void imports_far_above_exports_count_where_the_code_shows_the_item() throws IOException {
        String trade = FACTS + """
                x,IMPORT_VALUE,KOR,2024,200,,,,USD,HS2022 848210,s
                x,EXPORT_VALUE,KOR,2024,100,,,,USD,HS2022 848210,s
                """;
        is(ruling(folder, "KOR", trade), Verdict.IMPORT_RELIANT, Reason.TRADE_ONLY, Footing.DERIVED);
    }

    @Test
    void a_side_that_nobody_states_is_not_zero() throws IOException {
        String trade = FACTS + "x,IMPORT_VALUE,KOR,2024,200,,,,USD,HS2022 848210,s\n";
        is(ruling(folder, "KOR", trade), Verdict.UNKNOWN, Reason.NO_EVIDENCE, Footing.NONE);
    }

    @Test
    void a_basket_decides_nothing() throws IOException {
        String trade = FACTS + """
                x,IMPORT_VALUE,KOR,2024,900,,,,USD,HS2022 848210,s
                x,EXPORT_VALUE,KOR,2024,100,,,,USD,HS2022 848210,s
                """;
        is(ruling(folder, "KOR", trade, "BASKET"), Verdict.UNKNOWN, Reason.NO_EVIDENCE, Footing.NONE);
    }

    @Test
    void net_exports_never_mean_self_supply() throws IOException {
        String trade = FACTS + """
                x,IMPORT_VALUE,NLD,2024,100,,,,USD,HS2022 848210,s
                x,EXPORT_VALUE,NLD,2024,900,,,,USD,HS2022 848210,s
                """;
        is(ruling(folder, "NLD", trade), Verdict.UNKNOWN, Reason.NO_EVIDENCE, Footing.NONE);
    }

    @Test
    void two_pages_of_one_publisher_are_one_source() throws IOException {
        is(
                ruling(folder, "CHN", """
                        == sources.csv
                        id,title,publisher,licence,grade
                        s,One,A,CC0,press
                        t,A repost of one,A,CC0,press
                        """ + CAPABILITY + """
                        x,CHN,LOW_GRADE_VOLUME,2024,STATED,s,the lower grade
                        x,CHN,LOW_GRADE_VOLUME,2024,STATED,t,the lower grade too
                        """),
                Verdict.IMPORT_RELIANT,
                Reason.LOW_GRADE_ONLY,
                Footing.SINGLE);
    }

    @Test
    void two_sources_that_agree_are_firm() throws IOException {
        is(ruling(folder, "CHN", """
                        == sources.csv
                        id,title,publisher,licence,grade
                        s,One,A,CC0,press
                        t,Two,B,CC0,press
                        """ + CAPABILITY + """
                        x,CHN,LOW_GRADE_VOLUME,2024,STATED,s,the lower grade
                        x,CHN,LOW_GRADE_VOLUME,2024,STATED,t,the lower grade too
                        """), Verdict.IMPORT_RELIANT, Reason.LOW_GRADE_ONLY, Footing.FIRM);
    }

    @Test
    void nothing_known_is_unknown() throws IOException {
        is(ruling(folder, "CHN", ""), Verdict.UNKNOWN, Reason.NO_EVIDENCE, Footing.NONE);
    }

    @Test
    void a_threshold_is_a_percentage() {
        assertThatThrownBy(() -> new VerdictRule(0)).hasMessageContaining("Threshold (0.0)");
        assertThatThrownBy(() -> new VerdictRule(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
