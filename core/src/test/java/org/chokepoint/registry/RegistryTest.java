// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.chokepoint.domain.Item;
import org.junit.jupiter.api.Test;

/** Looking things up, up and down the recipes. */
class RegistryTest {
    private static Registry registry() throws IOException {
        Findings findings = new Findings();
        Pack pack = PackReader.read(PackText.of("drawn", """
                == items.csv
                id,name_en,name_zh,aliases,kind,stage
                ore,Ore,矿石,stone;石头,RAW_MATERIAL,1
                metal,Metal,金属,,REFINED_MATERIAL,3
                chip,Chip,芯片,,COMPONENT,5
                lathe,Lathe,车床,,PROCESSING_EQUIPMENT,6
                panel,Panel,面板,,COMPONENT,6
                == recipes.csv
                item,input,role,source
                metal,ore,FEED,s
                chip,metal,FEED,s
                lathe,chip,FEED,s
                panel,lathe,EQUIPMENT,s
                metal,lathe,EQUIPMENT,s
                == chains.csv
                chain,chain_en,chain_zh,rung,order,rung_en,rung_zh,item
                m,Metal,金属,ore,1,Ore,矿,ore
                m,Metal,金属,gap,2,Gap,缺口,
                """), findings);
        assertThat(findings.list()).isEmpty();
        return Registry.of(List.of(pack));
    }

    @Test
    void upstream_is_everything_needed_in_any_role() throws IOException {
        assertThat(registry().upstreamOf(List.of("panel"))).containsExactly("panel", "lathe", "chip", "metal", "ore");
    }

    @Test
    void a_machine_holds_up_what_it_makes_and_what_contains_that() throws IOException {
        assertThat(registry().heldUpBy("lathe")).containsExactlyInAnyOrder("panel", "metal", "chip");
        assertThat(registry().heldUpBy("ore")).containsExactlyInAnyOrder("metal", "chip", "lathe");
        assertThat(registry().heldUpBy("panel")).isEmpty();
    }

    @Test
    void a_rung_without_an_item_is_a_gap_and_no_item_stands_on_it() throws IOException {
        assertThat(registry().rungs()).hasSize(2);
        assertThat(registry().chainsOf("ore")).containsExactly("m");
        assertThat(registry().chainsOf("chip")).isEmpty();
    }

    @Test
    void words_are_looked_for_in_names_aliases_and_ids() throws IOException {
        Item ore = registry().findItem("ore").orElseThrow();
        assertThat(ore.mentions("STONE")).isTrue();
        assertThat(ore.mentions("石头")).isTrue();
        assertThat(ore.mentions("or")).isTrue();
        assertThat(ore.mentions("metal")).isFalse();
    }

    @Test
    void what_is_not_there_is_empty_not_null() throws IOException {
        Registry registry = registry();
        assertThat(registry.findItem("gold")).isEmpty();
        assertThat(registry.suppliersOf("ore")).isEmpty();
        assertThat(registry.optionsFor("ore")).isEmpty();
        assertThat(registry.findPack("other")).isEmpty();
    }
}
