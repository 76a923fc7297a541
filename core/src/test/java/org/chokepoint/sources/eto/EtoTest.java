// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.eto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.sources.SourceException;
import org.chokepoint.store.PackBytes;
import org.chokepoint.store.Store;
import org.chokepoint.survey.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small dataset in both published layouts of shares becomes a sound pack. */
class EtoTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("inputs.csv"), """
                input_id,input_name,type,stage_name
                N20,EUV tools,tool_resource,
                N21,DUV tools,tool_resource,
                N19,Lithography tools,tool_resource,
                N99,Finished chip,ultimate_output,
                """);
        Files.writeString(folder.resolve("sequence.csv"), """
                input_name,input_id,goes_into_name,goes_into_id,is_type_of_name,is_type_of_id
                Lithography tools,N19,Finished chip,N99,,
                EUV tools,N20,,,Lithography tools,N19
                DUV tools,N21,,,Lithography tools,N19
                """);
        Files.writeString(folder.resolve("providers.csv"), """
                provider_name,alias,provider_id,provider_type,country
                NLD,Netherlands,P45,country,
                ASML,,P88,organization,NLD
                ASML,ASML Holding,P88,organization,NLD
                Nikon,,P89,organization,JPN
                Various countries,,P5,country,
                """);
        provision("100", "61%");
    }

    private void provision(String one, String other) throws IOException {
        Files.writeString(folder.resolve("provision.csv"), """
                provider_name,provider_id,provided_name,provided_id,share_provided,year,source
                ASML,P88,EUV tools,N20,%s,2025,x
                NLD,P45,EUV tools,N20,%s,2025,x
                ASML,P88,DUV tools,N21,%s,2025,x
                Nikon,P89,DUV tools,N21,,2025,x
                Various countries,P5,DUV tools,N21,5,2025,x
                NLD,P45,Fabrication,S2,40,2025,x
                """.formatted(one, one, other));
    }

    private List<String> lines(String file) throws SourceException {
        return Eto.find(folder).files().getOrDefault(file, "").lines().toList();
    }

    @Test
    void types_are_alternatives_and_residuals_no_suppliers() throws SourceException {
        assertThat(Eto.find(folder).residuals()).isEqualTo(2);
        assertThat(lines("recipes.csv"))
                .containsExactly(
                        "item,input,group,role,essentiality,source,note",
                        "eto-n99,eto-n19,,EQUIPMENT,ESSENTIAL,eto-chip-explorer,sequence.csv:2",
                        "eto-n19,eto-n20,types,EQUIPMENT,,eto-chip-explorer,sequence.csv:3",
                        "eto-n19,eto-n21,types,EQUIPMENT,,eto-chip-explorer,sequence.csv:4");
        assertThat(lines("suppliers.csv"))
                .contains(
                        "eto-n20,eto-p88,,WORLD,100,,2025,eto-chip-explorer,provision.csv:2",
                        "eto-n20,,NLD,WORLD,100,,2025,eto-chip-explorer,provision.csv:3",
                        "eto-n21,eto-p88,,WORLD,61,,2025,eto-chip-explorer,provision.csv:4",
                        "eto-n21,eto-p89,,WORLD,,NAMED,2025,eto-chip-explorer,provision.csv:5")
                .hasSize(5);
        assertThat(lines("firms.csv")).hasSize(3);
    }

    @Test
    void the_pack_loads_and_is_marked_as_not_for_commerce() throws SourceException {
        Store store = World.store(folder);
        assertThat(store.load(PackBytes.ofTexts(Eto.find(folder).files())).findings())
                .isEmpty();
        assertThat(lines("sources.csv").get(1)).contains("CC-BY-NC-4.0");
    }

    @Test
    void what_is_not_as_published_is_refused() throws IOException {
        provision("most", "61%");
        assertThatThrownBy(() -> Eto.find(folder))
                .isInstanceOf(SourceException.class)
                .hasMessage("provision.csv:2: share (most) is no percentage. Maybe the layout changed.");
        Files.writeString(folder.resolve("sequence.csv"), "a,b\n1,2\n");
        assertThatThrownBy(() -> Eto.find(folder)).hasMessageContaining("sequence.csv has no column input_id");
        Files.delete(folder.resolve("sequence.csv"));
        assertThatThrownBy(() -> Eto.find(folder)).hasMessageContaining("There is no sequence.csv");
    }
}
