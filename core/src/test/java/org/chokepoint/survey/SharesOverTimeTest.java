// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Language;
import org.chokepoint.domain.Predicate;
import org.chokepoint.report.Document;
import org.chokepoint.report.Drawing;
import org.chokepoint.report.ItemReport;
import org.chokepoint.report.Phrases;
import org.chokepoint.store.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suppliers' shares year by year in a drawn world: one source, one basis, gaps kept. */
class SharesOverTimeTest {
    private static final String DRAWING = """
            == sources.csv
            id,title,publisher,licence,grade,year
            long,Long series,Survey,CC0,official,2024
            short,Short series,Other,CC0,official,2025
            news,A paper,Press,CC0,press,2025
            == items.csv
            id,name_en,name_zh,kind,stage
            rock,Rock,岩石,RAW_MATERIAL,1
            gas,Gas,气体,CHEMICAL,2
            == codes.csv
            item,revision,hs6,specificity,source
            rock,HS2022,,NONE,long
            gas,HS2022,,NONE,long
            == facts.csv
            item,predicate,place,partner,period,value,low,high,words,unit,basis,source
            rock,PRODUCTION,CHN,,2019,60,,,,t,mine,long
            rock,PRODUCTION,AUS,,2019,30,,,,t,mine,long
            rock,PRODUCTION,WORLD,,2019,100,,,,t,mine,long
            rock,PRODUCTION,CHN,,2021,,,,WITHHELD,t,mine,long
            rock,PRODUCTION,AUS,,2021,50,,,,t,mine,long
            rock,PRODUCTION,OTHER,,2021,50,,,,t,mine,long
            rock,PRODUCTION,WORLD,,2021,100,,,,t,mine,long
            rock,PRODUCTION,CHN,,2022,90,,,,t,mine,long
            rock,PRODUCTION,AUS,,2022,,,20,,t,mine,long
            rock,PRODUCTION,WORLD,,2022,200,,,,t,mine,long
            rock,PRODUCTION,CHN,,2023,90,,,,t,mine,long
            rock,PRODUCTION,CHN,,2024,99,,,,t,smelter,long
            rock,PRODUCTION,WORLD,,2024,100,,,,t,smelter,long
            rock,PRODUCTION,CHN,,2023,10,,,,t,mine,short
            rock,PRODUCTION,WORLD,,2023,100,,,,t,mine,short
            rock,PRODUCTION,CHN,,2024,10,,,,t,mine,short
            rock,PRODUCTION,WORLD,,2024,100,,,,t,mine,short
            rock,PRODUCTION,ZMB,,2024,0,,,,t,mine,short
            rock,WORLD_SHARE_OF_PRODUCTION,CHN,,2020,85,,,,percent,,news
            gas,IMPORT_SHARE_FROM,KOR,JPN,2018,40,,,,percent,,news
            gas,IMPORT_SHARE_FROM,KOR,JPN,2019,20,,,,percent,,news
            gas,IMPORT_SHARE_FROM,DEU,JPN,2018,40,,,,percent,,news
            gas,IMPORT_SHARE_FROM,DEU,CHN,2019,20,,,,percent,,news
            """;

    @TempDir
    Path folder;

    private interface Look {
        void at(ItemCard card, Edition edition);
    }

    private void look(String item, Optional<String> country, int year, Look look) throws IOException {
        try (Edition edition = World.with(folder, DRAWING).open()) {
            Surveyor surveyor = new Surveyor(edition, World.COUNTRIES, VerdictRule.STANDARD);
            Optional<Area> area = country.map(World.COUNTRIES::get);
            look.at(
                    ItemCard.gather(surveyor, edition, item, area, Optional.of(year), Optional.empty(), false),
                    edition);
        }
    }

    private static SharesOverTime only(ItemCard card, Edition edition) {
        List<SharesOverTime> found = SharesOverTime.of(card, edition.registry());
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Interval percent(SharesOverTime shares, String place, int year) {
        return shares.find(place, year).orElseThrow().percent();
    }

    @Test
    void the_source_with_most_years_answers_alone() throws IOException {
        look("rock", Optional.empty(), 2024, (card, edition) -> {
            SharesOverTime shares = only(card, edition);
            assertThat(shares.source()).isEqualTo("long");
            assertThat(shares.basis()).isEqualTo("mine");
            assertThat(shares.years()).containsExactly(2019, 2021, 2022);
            assertThat(shares.span()).containsExactly(2019, 2020, 2021, 2022);
            assertThat(shares.places().keySet()).containsExactly("CHN", "AUS");
            assertThat(percent(shares, "CHN", 2019)).isEqualTo(Interval.point(60));
            assertThat(percent(shares, "CHN", 2022)).isEqualTo(Interval.point(45));
            assertThat(percent(shares, "AUS", 2022)).isEqualTo(new Interval(0, 10));
            assertThat(shares.find("CHN", 2021)).isEmpty();
        });
    }

    @Test
    void what_is_not_shown_is_the_rest_and_an_open_bound_widens_it() throws IOException {
        look("rock", Optional.empty(), 2024, (card, edition) -> {
            SharesOverTime shares = only(card, edition);
            assertThat(shares.rest(2019, List.of("CHN", "AUS"))).isEqualTo(Interval.point(10));
            assertThat(shares.rest(2021, List.of("CHN", "AUS"))).isEqualTo(Interval.point(50));
            assertThat(shares.rest(2022, List.of("CHN", "AUS"))).isEqualTo(new Interval(45, 55));
        });
    }

    @Test
    void what_was_not_known_in_the_year_asked_is_left_out() throws IOException {
        look(
                "rock",
                Optional.empty(),
                2021,
                (card, edition) -> assertThat(only(card, edition).years()).containsExactly(2019, 2021));
        look(
                "rock",
                Optional.empty(),
                2019,
                (card, edition) ->
                        assertThat(SharesOverTime.of(card, edition.registry())).isEmpty());
    }

    @Test
    void an_importers_suppliers_stand_on_its_card_and_where_nobody_is_asked_for() throws IOException {
        for (Optional<String> country : List.of(Optional.<String>empty(), Optional.of("KOR"))) {
            look("gas", country, 2024, (card, edition) -> {
                SharesOverTime shares = only(card, edition);
                assertThat(shares.of()).isEqualTo(Predicate.IMPORT_SHARE_FROM);
                assertThat(shares.importer()).isEqualTo("KOR");
                assertThat(percent(shares, "JPN", 2019)).isEqualTo(Interval.point(20));
            });
        }
        look(
                "gas",
                Optional.of("CHN"),
                2024,
                (card, edition) ->
                        assertThat(SharesOverTime.of(card, edition.registry())).isEmpty());
    }

    @Test
    void the_card_draws_the_gap_and_says_the_same_in_a_table() throws IOException {
        look("rock", Optional.empty(), 2024, (card, edition) -> {
            Document page = ItemReport.brief(edition.registry(), World.COUNTRIES, Phrases.in(Language.EN))
                    .about(card);
            Drawing.Lines lines = page.blocks().stream()
                    .filter(Drawing.Lines.class::isInstance)
                    .map(Drawing.Lines.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(lines.columns()).containsExactly("2019", "2020", "2021", "2022");
            assertThat(lines.lines().get(0).tone()).isEqualTo("CHN");
            assertThat(lines.lines().get(0).percents())
                    .containsExactly(
                            Optional.of(Interval.point(60)),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(Interval.point(45)));
            Document.Table table = page.blocks().stream()
                    .filter(Document.Table.class::isInstance)
                    .map(Document.Table.class::cast)
                    .filter(one -> one.rows().stream().anyMatch(row -> row.contains("2021")))
                    .findFirst()
                    .orElseThrow();
            assertThat(table.rows())
                    .contains(
                            List.of("China", "2019", "60 %", "60", "drawn/facts.csv:2"),
                            List.of("China", "2021", "–", "–", "–"),
                            List.of("All others, not stated", "2022", "45–55 %", "", ""));
        });
    }
}
