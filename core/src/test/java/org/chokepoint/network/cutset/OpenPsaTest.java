// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Fault trees in files: what is read, what is written, and what is refused. */
class OpenPsaTest {
    @TempDir
    Path folder;

    static Stream<FaultTree> trees() {
        return MadeUpTrees.all(50);
    }

    /** The same tree, built anew below something else. */
    static FaultTree copy(FaultTree tree, ToIntBiFunction<FaultTree.Builder, Integer> above) {
        FaultTree.Builder builder = new FaultTree.Builder();
        for (int event = 0; event < tree.events(); event++) {
            builder.event(tree.name(event));
        }
        int[] moved = new int[tree.cone().length()];
        tree.cone().stream().forEach(gate -> {
            int[] inputs = Arrays.stream(tree.inputs(gate))
                    .map(input -> input >= 0 ? input : moved[~input])
                    .toArray();
            moved[gate] = builder.atLeast(tree.threshold(gate), inputs);
        });
        int top = tree.top() >= 0 ? tree.top() : moved[~tree.top()];
        return builder.build(above.applyAsInt(builder, top));
    }

    private OpenPsa read(String text) throws IOException, OpenPsaException {
        return OpenPsa.read(Files.writeString(folder.resolve("tree.xml"), text));
    }

    private static List<List<String>> sets(OpenPsa model) {
        return CutSets.of(model.tree(), Limits.STANDARD).first(100).stream()
                .map(model.tree()::names)
                .toList();
    }

    @Test
    void a_file_is_read() throws IOException, OpenPsaException {
        OpenPsa model = read("""
                <?xml version="1.0"?>
                <!-- made up -->
                <opsa-mef>
                  <label>a tree</label>
                  <define-fault-tree name="motor">
                    <define-gate name="top">
                      <label>the motor does not start</label>
                      <or><gate name="fuses"/><basic-event name="coil"/><house-event name="locked"/></or>
                    </define-gate>
                    <define-gate name="fuses">
                      <atleast min="2"><basic-event name="a"/><event name="b" type="basic-event"/>
                        <and><basic-event name="c"/><constant value="true"/></and></atleast>
                    </define-gate>
                    <define-house-event name="locked"><constant value="false"/></define-house-event>
                  </define-fault-tree>
                  <model-data>
                    <define-basic-event name="coil"><float value="1e-3"/></define-basic-event>
                    <define-basic-event name="a"><parameter name="lambda"/></define-basic-event>
                  </model-data>
                </opsa-mef>
                """);
        assertThat(model.name()).isEqualTo("motor");
        assertThat(model.tree().name(0)).isEqualTo("coil");
        assertThat(model.probabilities()).isEqualTo(Map.of("coil", 1e-3));
        assertThat(sets(model))
                .containsExactly(List.of("coil"), List.of("a", "b"), List.of("a", "c"), List.of("b", "c"));
    }

    @ParameterizedTest
    @MethodSource("trees")
    void what_was_written_is_read_again(FaultTree tree) throws IOException, OpenPsaException {
        Path file = folder.resolve("tree.xml");
        new OpenPsa("made up <&\">", tree, Map.of(tree.name(0), 0.25)).write(file);
        OpenPsa again = OpenPsa.read(file);
        assertThat(again.name()).isEqualTo("made up <&\">");
        assertThat(again.probabilities()).isEqualTo(Map.of(tree.name(0), 0.25));
        assertThat(again.tree().events()).isEqualTo(tree.events());
        assertThat(CutSets.of(again.tree(), Limits.STANDARD).first(1000))
                .usingRecursiveComparison()
                .isEqualTo(CutSets.of(tree, Limits.STANDARD).first(1000));
        Path twice = folder.resolve("again.xml");
        again.write(twice);
        assertThat(OpenPsa.read(twice).tree().events()).isEqualTo(tree.events());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <not><basic-event name="a"/></not>        | line 3: a gate of kind not is not coherent, or not known;
            <xor><basic-event name="a"/></xor>        | line 3: a gate of kind xor is not coherent, or not known;
            <iff><basic-event name="a"/></iff>        | line 3: a gate of kind iff is not coherent, or not known;
            <and></and>                               | line 3: and has no input.
            <atleast><basic-event name="a"/></atleast> | line 3: element atleast has no min.
            <atleast min="-1"><basic-event name="a"/></atleast> | line 3: atleast needs a whole number as min, not -1.
            <gate name="none"/>                       | line 3: gate none is not defined.
            <house-event name="none"/>                | line 3: house event none is not defined.
            <event name="a"/>                         | line 3: element event has no type.
            <event name="a" type="thing"/>            | line 3: a reference to thing is not read here.
            <gate/>                                   | line 3: element gate has no name.
            <constant value="1"/>                     | line 3: a constant is true or false, not 1.
            words                                     | line 3: text (words) stands where an element is expected.
            <basic-event name="a"/><basic-event name="b"/> | line 3: gate top must have one formula and has 2.
            """)
    void bad_gates_are_named_with_their_line(String formula, String message) {
        String text = "<opsa-mef><define-fault-tree name='t'>\n<define-gate name='top'>\n" + formula
                + "</define-gate></define-fault-tree></opsa-mef>";
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(OpenPsaException.class)
                .hasMessageStartingWith(folder.resolve("tree.xml") + ", " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <model/>                                  | line 1: the document must be an opsa-mef element.
            <opsa-mef><define-event-tree name="e"/></opsa-mef> | line 1: element define-event-tree is not read here.
            <opsa-mef><include file="/etc/hostname"/></opsa-mef> | line 1: element include is not read here.
            <opsa-mef/>                               | line 1: one gate must be used by no other, and here 0 are.
            <opsa-mef>LEAF-aLEAF-b</opsa-mef> | line 1: one gate must be used by no other, and here 2 are (a, b).
            <opsa-mef>LEAF-aLEAF-a</opsa-mef> | line 1: a is defined a second time.
            <opsa-mef>CHANCE-2</opsa-mef> | line 1: probability 2 is not a number from 0 to 1.
            <opsa-mef>LINK-taLINK-abLINK-ba</opsa-mef> | line 1: gate a depends on itself.
            """)
    void bad_files_are_refused_in_a_sentence(String text, String message) {
        String written = text.replaceAll("LEAF-(.)", "<define-gate name='$1'><basic-event name='x'/></define-gate>")
                .replaceAll("LINK-(.)(.)", "<define-gate name='$1'><gate name='$2'/></define-gate>")
                .replaceAll("CHANCE-(.)", "<define-basic-event name='a'><float value='$1'/></define-basic-event>");
        assertThatThrownBy(() -> read(written))
                .isInstanceOf(OpenPsaException.class)
                .hasMessage(folder.resolve("tree.xml") + ", " + message);
    }

    @Test
    void nothing_outside_the_file_is_opened() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "<basic-event name='secret'/>");
        String entity = "<!DOCTYPE opsa-mef [<!ENTITY s SYSTEM '%s'>]>\n".formatted(secret.toUri())
                + "<opsa-mef><define-gate name='t'>&s;</define-gate></opsa-mef>";
        assertThatThrownBy(() -> read(entity))
                .isInstanceOf(OpenPsaException.class)
                .hasMessageContaining("line 1: document types and entities are not read here.");
        String outside = "<!DOCTYPE opsa-mef SYSTEM '%s'>\n<opsa-mef/>".formatted(secret.toUri());
        assertThatThrownBy(() -> read(outside))
                .isInstanceOf(OpenPsaException.class)
                .hasMessageContaining("document types and entities are not read here.");
        assertThatThrownBy(() -> read("<opsa-mef>\n&s;</opsa-mef>"))
                .isInstanceOf(OpenPsaException.class)
                .hasMessageContaining("line 2: ");
    }

    @Test
    void what_is_no_xml_is_refused_with_its_line() {
        assertThatThrownBy(() -> read("<opsa-mef>\n<define-gate"))
                .isInstanceOf(OpenPsaException.class)
                .hasMessageContaining("tree.xml, line 2: this is not XML that can be read here, because ")
                .hasMessageEndingWith(".");
        assertThatThrownBy(() -> read("")).isInstanceOf(OpenPsaException.class).hasMessageContaining("line 1: ");
        assertThatThrownBy(() -> read("<opsa-mef><define-gate name='t'>" + "<or>".repeat(95)))
                .isInstanceOf(OpenPsaException.class)
                .hasMessageContaining("more than 80 deep");
    }

    @Test
    void the_top_may_be_chosen() throws IOException, OpenPsaException {
        Path file = Files.writeString(
                folder.resolve("two.xml"),
                "<opsa-mef><define-gate name='a'><basic-event name='x'/></define-gate>"
                        + "<define-gate name='b'><basic-event name='y'/></define-gate></opsa-mef>");
        assertThat(sets(OpenPsa.read(file, "b"))).containsExactly(List.of("y"));
        assertThatThrownBy(() -> OpenPsa.read(file, "c"))
                .hasMessage(file + ", line 1: gate c, which is to be the top, is not defined.");
    }
}
