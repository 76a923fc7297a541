// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Language;
import org.chokepoint.measures.bounds.Contradiction;
import org.chokepoint.measures.bounds.Maker;
import org.chokepoint.measures.bounds.StatedMarket;
import org.chokepoint.measures.bounds.Statement;
import org.chokepoint.measures.bounds.Statement.Of;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.survey.SupplyBounds;
import org.chokepoint.survey.SupplyBounds.About;
import org.chokepoint.survey.SupplyBounds.Basis;
import org.chokepoint.survey.SupplyBounds.Clash;
import org.junit.jupiter.api.Test;

/** What must be, what cannot be excluded and what contradicts, in words. */
class BoundsSectionTest {
    private static final Statement ALPHA = new Statement(Of.FIRM, "alpha", new Interval(50, 70.04), "row 1");
    private static final Statement JAPAN = new Statement(Of.MAKERS, "JPN", new Interval(10, 20), "row 2");
    private static final SupplyBounds BOUNDS = new SupplyBounds(
            new StatedMarket(List.of(new Maker("alpha", "JPN", Set.of())), List.of(ALPHA), List.of()),
            List.of(),
            List.of(new Basis(About.FIRMS, "s", Optional.of(2024)), new Basis(About.WORDS, "s", Optional.of(2024))),
            List.of(
                    new Clash(
                            new Basis(About.MAKERS, "t", Optional.of(2024)),
                            new Contradiction(List.of(ALPHA, JAPAN), 30)),
                    new Clash(new Basis(About.WORDS, "u", Optional.empty()), new Contradiction(List.of(), 0))));

    private static String text(Language language) {
        Phrases phrases = Phrases.in(language);
        Names names = new Names(Registry.of(List.of()), Countries.standard(), phrases);
        DocumentBuilder page = new DocumentBuilder("Thing");
        new BoundsSection(names, phrases).about(BOUNDS, page);
        return new TextRenderer(400).render(page.build());
    }

    @Test
    void in_english() {
        assertThat(text(Language.EN))
                .contains("(firms' shares, words by s (2024))")
                .contains("One firm must hold at least 50 %; that one holds 70.1 % cannot be excluded.")
                .contains("Two firms must hold at least 50 % together; that two hold all of it cannot be excluded.")
                .contains(
                        "shares of countries' makers by t (2024). No market has at once alpha 50–70 %, makers seated in"
                                + " Japan 10–20 %; the statements must give way by 30 points in all.")
                .contains("words by u (undated). More firms than the word allows");
    }

    @Test
    void in_chinese() {
        assertThat(text(Language.ZH))
                .contains("必有一家至少占 50%；不能排除一家占到 70.1%。")
                .contains("各国厂商份额（据 t，2024）")
                .contains("合计至少须让步 30 个百分点");
    }
}
