// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.domain.Verdict;
import org.chokepoint.store.Edition;

/** Asks for the verdict about one drawn item, and says what is expected of it. */
final class DrawnItem {
    static final String ITEM = """
            == items.csv
            id,name_en,name_zh,kind,stage
            x,Thing,东西,COMPONENT,5
            == codes.csv
            item,revision,hs6,specificity,source
            x,HS2022,848210,%s,s
            """;
    static final String CAPABILITY = """
            == capability.csv
            item,country,level,year,reading,source,statement
            """;
    static final String FACTS = """
            == facts.csv
            item,predicate,place,period,value,low,high,words,unit,basis,source
            """;
    static final String SUPPLIERS = """
            == firms.csv
            id,name_en,headquarters,source
            maker,Maker,JPN,s
            == suppliers.csv
            item,firm,production_country,market,share,words,year,source
            """;

    private DrawnItem() {}

    static Ruling ruling(Path folder, String area, String drawing) throws IOException {
        return ruling(folder, area, drawing, "EXACT");
    }

    static Ruling ruling(Path folder, String area, String drawing, String specificity) throws IOException {
        try (Edition edition =
                World.with(folder, ITEM.formatted(specificity) + drawing).open()) {
            Scope scope = new Scope(
                    World.COUNTRIES.get(area), Optional.of(2025), Set.of(), Optional.empty(), Optional.of("drawn"));
            return new Surveyor(edition, World.COUNTRIES, VerdictRule.STANDARD)
                    .survey(scope)
                    .rulings()
                    .get(0);
        }
    }

    static void is(Ruling ruling, Verdict verdict, Reason reason, Footing footing) {
        assertThat(ruling.verdict()).as(ruling.toString()).isEqualTo(verdict);
        assertThat(ruling.reason()).isEqualTo(reason);
        assertThat(ruling.footing()).isEqualTo(footing);
    }
}
