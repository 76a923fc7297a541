// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chokepoint.survey.DrawnItem.CAPABILITY;
import static org.chokepoint.survey.DrawnItem.FACTS;
import static org.chokepoint.survey.DrawnItem.is;
import static org.chokepoint.survey.DrawnItem.ruling;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.chokepoint.domain.Verdict;
import org.chokepoint.registry.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bloc has the best capability of its members. */
class BlocVerdictTest {
    @TempDir
    Path folder;

    @Test
    void one_members_blank_does_not_make_its_bloc_blank() throws IOException {
        is(
                ruling(folder, "EU27", CAPABILITY + "x,LUX,NONE,2024,STATED,s,nobody there"),
                Verdict.UNKNOWN,
                Reason.NO_EVIDENCE,
                Footing.NONE);
    }

    @Test
    void one_members_blank_leaves_the_bloc_to_its_dependence() throws IOException {
        Ruling ruling = ruling(
                folder,
                "EU27",
                CAPABILITY + "x,LUX,NONE,2024,STATED,s,nobody there\n" + FACTS
                        + "x,IMPORT_DEPENDENCE,EU27,2024,90,,,,percent,,s\n");
        is(ruling, Verdict.IMPORT_RELIANT, Reason.DEPENDENCE_ABOVE, Footing.SINGLE);
        assertThat(ruling.evidence())
                .extracting(Evidence::stance)
                .containsExactly(Evidence.Stance.DECIDES, Evidence.Stance.CONTEXT);
    }

    @Test
    void one_members_blank_leaves_the_bloc_to_what_others_make() throws IOException {
        is(
                ruling(folder, "EU27", CAPABILITY + "x,LUX,NONE,2024,STATED,s,nobody there\n" + FACTS + """
                        x,PRODUCTION,FRA,2024,60,,,,t,plant,s
                        x,PRODUCTION,WORLD,2024,100,,,,t,plant,s
                        """),
                Verdict.SELF_SUPPLIED,
                Reason.DERIVED_EXPORTER,
                Footing.DERIVED);
    }

    @Test
    void weaker_members_neither_agree_with_the_best_one_nor_freshen_it() throws IOException {
        Ruling ruling = ruling(folder, "EU27", """
                == sources.csv
                id,title,publisher,licence,grade
                s,One,A,CC0,press
                t,Count,B,CC0,official
                """ + CAPABILITY + """
                x,DEU,EXPORTER,2005,STATED,s,the largest maker
                x,POL,NONE,2025,STATED,t,nobody there
                """);
        is(ruling, Verdict.SELF_SUPPLIED, Reason.HIGH_GRADE_CAPABILITY, Footing.SINGLE);
        assertThat(ruling.isOldAt(2025)).isTrue();
    }

    @Test
    void a_lower_word_about_the_bloc_itself_contradicts_its_best_member() throws IOException {
        is(
                ruling(folder, "EU27", CAPABILITY + """
                        x,DEU,EXPORTER,2023,STATED,s,the largest maker
                        x,EU27,LOW_GRADE_VOLUME,2025,STATED,s,only the simple kind
                        """),
                Verdict.SELF_SUPPLIED,
                Reason.HIGH_GRADE_CAPABILITY,
                Footing.DISPUTED);
    }

    @Test
    void what_is_said_of_the_bloc_itself_can_make_it_blank() throws IOException {
        is(
                ruling(folder, "EU27", CAPABILITY + "x,EU27,NONE,2024,STATED,s,nobody in the union"),
                Verdict.BLANK,
                Reason.NO_VOLUME_CAPABILITY,
                Footing.SINGLE);
    }

    @Test
    void a_bloc_is_not_counted_beside_its_members() throws IOException {
        is(ruling(folder, "EU27", FACTS + """
                        x,PRODUCTION,DEU,2024,10,,,,t,plant,s
                        x,PRODUCTION,FRA,2024,10,,,,t,plant,s
                        x,PRODUCTION,EU27,2024,20,,,,t,plant,s
                        x,PRODUCTION,WORLD,2024,100,,,,t,plant,s
                        """), Verdict.UNKNOWN, Reason.GRADE_UNKNOWN, Footing.NONE);
    }

    @Test
    void before_it_had_members_nothing_is_known_of_a_bloc() {
        Set<String> none = World.COUNTRIES.get("EU").membersIn(1950);
        assertThat(none).isEmpty();
        assertThat(new CitedCapability(Registry.of(List.of()))
                        .of("x", World.COUNTRIES.get("EU"), Set.of("EU"), 1950)
                        .range())
                .isEmpty();
    }
}
