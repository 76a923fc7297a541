// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveredTest {
    private static final Charset GB = Charset.forName("GB18030");

    @TempDir
    Path folder;

    /** The pair of surrogates falls on every place around the end of a piece. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 32764, 32765, 32766, 32767, 32768, 32769, 65534})
    void a_text_of_another_encoding_comes_whole(int before) throws Exception {
        String text = "x".repeat(before) + "\uD842\uDFB7钕铁硼" + "y".repeat(70000);
        Path file = Files.write(folder.resolve("gb.csv"), text.getBytes(GB));
        Delivered recoded = new Delivered.Recoded(Delivered.of(file), GB);
        try (InputStream bytes = recoded.open()) {
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(text);
        }
        Path scratch = Files.createDirectory(folder.resolve("scratch"));
        assertThat(Files.readString(recoded.in(scratch))).isEqualTo(text);
        assertThat(recoded.name()).isEqualTo("gb.csv");
    }

    @Test
    void a_mark_is_left_out_and_a_byte_that_is_none_is_an_error() throws Exception {
        Path marked = Files.writeString(folder.resolve("m.csv"), "\uFEFFa,b\n");
        try (InputStream bytes = new Delivered.Recoded(Delivered.of(marked), StandardCharsets.UTF_8).open()) {
            assertThat(bytes.read()).isEqualTo('a');
        }
        Path broken = Files.write(folder.resolve("b.csv"), new byte[] {'a', (byte) 0xC3, 'b'});
        try (InputStream bytes = new Delivered.Recoded(Delivered.of(broken), StandardCharsets.UTF_8).open()) {
            assertThatExceptionOfType(CharacterCodingException.class).isThrownBy(bytes::readAllBytes);
        }
    }

    @Test
    void what_fills_a_mapping_is_quoted() {
        assertThat(Filling.text("it's").sql()).isEqualTo("'it''s'");
        assertThat(Filling.texts(List.of("a", "b'")).sql()).isEqualTo("['a', 'b''']::VARCHAR[]");
        assertThat(Filling.column(3).sql()).isEqualTo("column_3");
        assertThat(Filling.columns(2).sql()).isEqualTo("{'column_0': 'VARCHAR', 'column_1': 'VARCHAR'}");
        assertThat(Filling.nothing().sql()).isEqualTo("CAST(NULL AS VARCHAR)");
        assertThatIllegalArgumentException().isThrownBy(() -> Filling.column(-1));
    }
}
