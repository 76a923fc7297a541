// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each gate refuses what it is for, names file and line, and lets the sound pack through. */
class PackCheckTest {
    private static final PackText SOUND = PackText.of("drawn", """
            == items.csv
            id,name_en,name_zh,kind,stage
            ore,Ore,矿石,RAW_MATERIAL,1
            metal,Metal,金属,REFINED_MATERIAL,3
            furnace,Furnace,炉,PROCESSING_EQUIPMENT,6
            == codes.csv
            item,revision,hs6,specificity,source
            ore,HS2022,261100,EXACT,s
            metal,HS2022,810194,EXACT,s
            furnace,HS2022,,NONE,s
            == recipes.csv
            item,input,role,source
            metal,ore,FEED,s
            metal,furnace,EQUIPMENT,s
            furnace,metal,FEED,s
            == firms.csv
            id,name_en,headquarters,source
            smelter,Smelter,CHN,s
            == suppliers.csv
            item,firm,market,share,year,source
            metal,smelter,WORLD,60,2023,s
            == capability.csv
            item,country,level,year,reading,source,statement
            metal,CHN,EXPORTER,2024,STATED,s,sells abroad
            == facts.csv
            item,predicate,place,period,value,unit,source
            ore,PRODUCTION,CHN,2024,67000,t,s
            == chains.csv
            chain,chain_en,chain_zh,rung,order,rung_en,rung_zh,item
            w,Metal,金属,ore,1,Ore,矿,ore
            """);

    private static List<String> findings(PackText pack, boolean shipped) throws IOException {
        Findings findings = new Findings();
        Pack read = PackReader.read(pack, findings);
        PackCheck.judge(
                read,
                new Surroundings(Registry.of(List.of()), Countries.standard(), HsCodes.standard(), shipped),
                findings);
        return findings.list().stream().map(Finding::toString).toList();
    }

    private static List<String> findings(PackText pack) throws IOException {
        return findings(pack, false);
    }

    @Test
    void a_sound_pack_passes_and_a_machine_may_need_what_it_makes() throws IOException {
        assertThat(findings(SOUND, true)).isEmpty();
    }

    @Test
    void an_indicator_may_be_negative_and_names_its_place_and_code() throws IOException {
        assertThat(findings(SOUND.with("facts.csv", """
                        predicate,place,period,value,unit,basis,source
                        INDICATOR,CHN,2022,-0.44,estimate,PV.EST,s
                        INDICATOR,CHN,2022,1,USD,,s
                        """)))
                .containsExactly("facts.csv:3: INDICATOR needs a place and, as its basis, the publisher's code.");
    }

    @Test
    void an_unknown_country_is_named_with_a_hint() throws IOException {
        assertThat(findings(SOUND.with("capability.csv", """
                        item,country,level,year,reading,source,statement
                        metal,China,EXPORTER,2024,STATED,s,sells abroad
                        """)))
                .containsExactly("capability.csv:2: Place (China) is not known. Maybe CHN.");
    }

    @Test
    void a_code_of_another_revision_is_refused() throws IOException {
        assertThat(findings(SOUND.with("codes.csv", """
                        item,revision,hs6,specificity,source
                        ore,HS2017,852411,EXACT,s
                        metal,HS2022,810194,EXACT,s
                        furnace,HS2022,,NONE,s
                        """)))
                .containsExactly("codes.csv:2: HS6 code (852411) does not exist in HS2017."
                        + " Maybe it belongs to another revision.");
    }

    @Test
    void a_lost_zero_is_suspected() throws IOException {
        assertThat(findings(SOUND.with("codes.csv", """
                        item,revision,hs6,specificity,source
                        ore,HS2017,26110,EXACT,s
                        """)))
                .contains("codes.csv:2: HS6 code (26110) must have six digits. Maybe a leading zero was lost.");
    }

    @Test
    void feed_must_not_run_in_a_circle() throws IOException {
        assertThat(findings(SOUND.with("recipes.csv", """
                        item,input,role,source
                        metal,ore,FEED,s
                        ore,metal,FEED,s
                        """)))
                .containsExactly("recipes.csv:3: FEED recipes form a cycle: metal needs ore needs metal."
                        + " Maybe one of them is EQUIPMENT or CONSUMABLE.");
    }

    @Test
    void a_share_in_numbers_needs_its_year() throws IOException {
        assertThat(findings(SOUND.with("suppliers.csv", """
                        item,firm,market,share,source
                        metal,smelter,WORLD,60,s
                        """)))
                .containsExactly("suppliers.csv:2: The share of smelter in metal has no year."
                        + " Maybe move the number into the statement.");
    }

    @Test
    void a_share_needs_its_source() throws IOException {
        assertThat(findings(SOUND.with("suppliers.csv", """
                        item,firm,market,share,year,source
                        metal,smelter,WORLD,60,2023,
                        """)))
                .containsExactly("suppliers.csv:2: source is blank and must be filled.");
    }

    @Test
    void shares_of_one_source_and_year_stay_within_the_whole() throws IOException {
        assertThat(findings(SOUND.with("firms.csv", """
                                id,name_en,headquarters,source
                                smelter,Smelter,CHN,s
                                other,Other,JPN,s
                                """).with("suppliers.csv", """
                                item,firm,market,share,year,source
                                metal,smelter,WORLD,60,2023,s
                                metal,other,WORLD,45,2023,s
                                """)))
                .containsExactly("suppliers.csv:2: Shares of metal in one source and year add up to 105.0 %."
                        + " Maybe of different things.");
    }

    @Test
    void an_item_is_defined_once() throws IOException {
        assertThat(findings(SOUND.with("items.csv", """
                        id,name_en,name_zh,kind,stage
                        ore,Ore,矿石,RAW_MATERIAL,1
                        ore,Ore again,矿石,RAW_MATERIAL,1
                        metal,Metal,金属,REFINED_MATERIAL,3
                        furnace,Furnace,炉,PROCESSING_EQUIPMENT,6
                        """))).containsExactly("items.csv:3: Item (ore) is defined twice.");
    }

    @Test
    void a_reference_to_nothing_is_refused() throws IOException {
        assertThat(findings(SOUND.with("recipes.csv", """
                        item,input,role,source
                        metal,oar,FEED,s
                        """)))
                .containsExactly(
                        "recipes.csv:2: Input (oar) is not defined. Maybe it is misspelt, or its row was refused.");
    }

    @Test
    void a_source_without_a_licence_is_refused() throws IOException {
        assertThat(findings(SOUND.with("sources.csv", """
                        id,title,publisher,licence,grade
                        s,A source,Somebody,,press
                        """)))
                .contains("sources.csv:2: licence is blank and must be filled.");
    }

    @Test
    void a_licence_against_passing_on_keeps_a_source_out_of_the_shipped_pack_only() throws IOException {
        PackText noncommercial = SOUND.with("sources.csv", """
                id,title,publisher,licence,grade
                s,A source,Somebody,CC-BY-NC-4.0,press
                """);
        assertThat(findings(noncommercial, false)).isEmpty();
        assertThat(findings(noncommercial, true))
                .containsExactly("sources.csv:2: Source (s) is under CC-BY-NC-4.0, which forbids shipping it."
                        + " Maybe make it a pack of its own.");
    }

    @Test
    void an_item_nobody_knows_anything_of_is_refused() throws IOException {
        assertThat(findings(SOUND.with("codes.csv", """
                        item,revision,hs6,specificity,source
                        ore,HS2022,261100,EXACT,s
                        metal,HS2022,810194,EXACT,s
                        """)))
                .containsExactly("items.csv:4: Item (furnace) has neither code nor supplier nor capability."
                        + " Maybe give it a NONE code.");
    }

    @Test
    void a_misspelt_column_is_refused_since_its_data_would_be_lost() throws IOException {
        assertThat(findings(SOUND.with("suppliers.csv", """
                        item,firm,market,shares,words,source
                        metal,smelter,WORLD,60,NAMED,s
                        """)))
                .containsExactly("suppliers.csv:1: Column (shares) is not known. Maybe share.");
    }

    @Test
    void a_number_with_a_sign_left_in_is_named() throws IOException {
        assertThat(findings(SOUND.with("facts.csv", """
                        item,predicate,place,period,value,unit,source
                        ore,PRODUCTION,CHN,2024,">67,000",t,s
                        """)))
                .containsExactly("facts.csv:2: value (>67,000) must be a plain number."
                        + " Maybe a sign such as > or a thousands comma was left in.");
    }

    @Test
    void a_blank_number_without_words_is_not_zero() throws IOException {
        assertThat(findings(SOUND.with("facts.csv", """
                        item,predicate,place,period,value,unit,source
                        ore,PRODUCTION,CHN,2024,,t,s
                        """)))
                .containsExactly("facts.csv:2: A fact has neither number nor words."
                        + " Maybe NOT_AVAILABLE was meant; blank is never zero.");
    }

    @Test
    void a_row_with_a_cell_too_many_is_refused_and_the_rest_is_read() throws IOException {
        assertThat(findings(SOUND.with("capability.csv", """
                        item,country,level,year,reading,source,statement
                        metal,CHN,EXPORTER,2024,STATED,s,sells, abroad
                        metal,JPN,PILOT,2024,STATED,s,tries
                        """)))
                .containsExactly(
                        "capability.csv:2: The row has 8 cells, the header has 7. Maybe a comma needs quotes.");
    }

    @Test
    void missing_files_and_strange_files_are_named() throws IOException {
        assertThat(findings(SOUND.without("sources.csv")))
                .contains("sources.csv: The file is missing; every pack needs it.");
        assertThat(findings(SOUND.with("supplier.csv", "item\n")))
                .contains("supplier.csv: This file is no part of a pack. Maybe its name is misspelt.");
        assertThat(findings(SOUND.without("pack.json")))
                .contains("pack.json: The file is missing. Maybe this folder is not a pack.");
    }

    @Test
    void country_shares_stay_within_the_whole_too() throws IOException {
        assertThat(findings(SOUND.with("suppliers.csv", """
                        item,country,market,share,year,source
                        metal,CHN,WORLD,90,2023,s
                        metal,JPN,WORLD,80,2023,s
                        """)))
                .hasSize(1)
                .first()
                .asString()
                .contains("add up to 170.0 %");
    }

    @Test
    void a_quote_left_open_swallows_nothing() throws IOException {
        assertThat(findings(SOUND.with("capability.csv", """
                        item,country,level,year,reading,source,statement
                        metal,CHN,EXPORTER,2024,STATED,s,"sells abroad
                        metal,JPN,PILOT,2024,STATED,s,tries
                        """)))
                .containsExactly("capability.csv:2: A cell holds a line break or a control character."
                        + " Maybe a quote is not closed.");
    }

    @Test
    void a_quote_left_open_before_the_last_column_is_called_that() throws IOException {
        assertThat(findings(SOUND.with("capability.csv", """
                        item,country,level,year,reading,source,statement
                        metal,"CHN,EXPORTER,2024,STATED,s,sells abroad
                        metal,JPN,PILOT,2024,STATED,s,tries
                        """)))
                .containsExactly("capability.csv:2: A cell holds a line break or a control character."
                        + " Maybe a quote is not closed.");
    }

    @Test
    void what_the_store_cannot_keep_is_refused_with_its_line() throws IOException {
        for (String value : new String[] {"1e20", "0.0000001", "9999999999999999", "0x1p3", "NaN", "-5"}) {
            assertThat(findings(SOUND.with("facts.csv", """
                            item,predicate,place,period,value,unit,source
                            ore,PRODUCTION,CHN,2024,%s,t,s
                            """.formatted(value))))
                    .as(value)
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("facts.csv:2: ");
        }
    }

    @Test
    void a_quantity_needs_a_unit_and_a_dependence_stays_below_the_whole() throws IOException {
        assertThat(findings(SOUND.with("facts.csv", """
                        item,predicate,place,period,value,unit,source
                        ore,PRODUCTION,CHN,2024,5,,s
                        ore,IMPORT_DEPENDENCE,CHN,2024,9500,percent,s
                        """)))
                .containsExactly(
                        "facts.csv:2: PRODUCTION has a number and no unit.",
                        "facts.csv:3: IMPORT_DEPENDENCE (9500.0) is above 100 percent."
                                + " Maybe a decimal point was lost.");
    }

    @Test
    void a_column_stands_once_in_the_header() throws IOException {
        assertThat(findings(SOUND.with("capability.csv", "item,country,level,level,reading,source,statement\n")))
                .contains("capability.csv:1: Column (level) stands twice in the header.");
    }

    @Test
    void a_very_long_chain_is_searched_without_breaking() throws IOException {
        StringBuilder items = new StringBuilder("id,name_en,name_zh,kind,stage\n");
        StringBuilder codes = new StringBuilder("item,revision,hs6,specificity,source\n");
        StringBuilder recipes = new StringBuilder("item,input,role,source\n");
        for (int i = 0; i < 20_000; i++) {
            items.append("i%d,Item,东西,COMPONENT,5\n".formatted(i));
            codes.append("i%d,HS2022,,NONE,s\n".formatted(i));
            recipes.append(i == 0 ? "" : "i%d,i%d,FEED,s\n".formatted(i - 1, i));
        }
        PackText chain =
                PackText.of("chain", "").with("items.csv", items.toString()).with("codes.csv", codes.toString());
        assertThat(findings(chain.with("recipes.csv", recipes.toString()))).isEmpty();
        assertThat(findings(chain.with("recipes.csv", recipes + "i19999,i0,FEED,s\n")))
                .hasSize(1);
    }

    @Test
    void a_card_that_is_no_object_is_one_finding() throws IOException {
        assertThat(findings(SOUND.with("pack.json", "[]")))
                .containsExactly("pack.json:1: This is not a JSON object with format, id, name, version and licence.");
    }

    @Test
    void a_chain_has_one_name() throws IOException {
        assertThat(findings(SOUND.with("chains.csv", """
                        chain,chain_en,chain_zh,rung,order,rung_en,rung_zh,item
                        w,Metal,金属,ore,1,Ore,矿,ore
                        w,Metals,金属,metal,2,Metal,金属,metal
                        """))).containsExactly("chains.csv:3: Chain (w) has two names.");
    }
}
