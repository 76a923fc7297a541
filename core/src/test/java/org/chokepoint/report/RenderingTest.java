// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.domain.Capability;
import org.chokepoint.domain.Grade;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Kind;
import org.chokepoint.domain.Language;
import org.chokepoint.domain.Predicate;
import org.chokepoint.domain.Role;
import org.chokepoint.domain.Share;
import org.chokepoint.domain.Specificity;
import org.chokepoint.domain.Stage;
import org.chokepoint.domain.SupplyWords;
import org.chokepoint.domain.Verdict;
import org.chokepoint.domain.WayOut;
import org.chokepoint.report.Document.Column;
import org.chokepoint.survey.Evidence;
import org.chokepoint.survey.Footing;
import org.chokepoint.survey.Reason;
import org.chokepoint.survey.Tightness;
import org.junit.jupiter.api.Test;

class RenderingTest {
    private static final Phrases EN = Phrases.in(Language.EN);
    private static final Phrases ZH = Phrases.in(Language.ZH);

    @Test
    void chinese_takes_two_columns() {
        assertThat(TextWidth.of("钨 W")).isEqualTo(4);
        assertThat(TextWidth.of("（）")).isEqualTo(4);
        assertThat(TextWidth.padRight("钨", 4)).isEqualTo("钨  ");
        assertThat(TextWidth.padLeft("钨", 4)).isEqualTo("  钨");
    }

    @Test
    void text_breaks_at_spaces_and_chinese_anywhere_but_before_a_closing_sign() {
        assertThat(TextWidth.wrap("间隔物微球，来自日本。", 10)).containsExactly("间隔物微", "球，来自日", "本。");
        assertThat(TextWidth.wrap("阵列（FPGA）", 6)).containsExactly("阵列", "（FPGA）");
        assertThat(TextWidth.wrap("share ≤ 80 %", 7)).containsExactly("share", "≤ 80 %");
        assertThat(TextWidth.wrap("one two three", 8)).containsExactly("one two", "three");
        assertThat(TextWidth.wrap("blank 32 %, more", 9)).containsExactly("blank", "32 %,", "more");
        assertThat(TextWidth.wrap("", 8)).containsExactly("");
    }

    @Test
    void a_table_lines_up_in_both_scripts() {
        Document document = new Document(
                "T",
                List.of(new Document.Table(
                        List.of(Column.text("名"), Column.number("n")),
                        List.of(List.of("钨粉", "5"), List.of("W", "12")))));
        assertThat(new TextRenderer(60).render(document)).endsWith("""
                名     n
                ----  --
                钨粉   5
                W     12
                """);
    }

    @Test
    void a_wide_table_gives_way_in_its_widest_text() {
        String longText = "word ".repeat(60).strip();
        Document document = new Document(
                "T",
                List.of(new Document.Table(
                        List.of(Column.text("short"), Column.text("long")), List.of(List.of("a", longText)))));
        assertThat(new TextRenderer(60).render(document).lines()).allMatch(line -> TextWidth.of(line) <= 60);
    }

    @Test
    void small_numbers_and_unknown_shares_are_said_as_they_are() {
        assertThat(EN.number(0.004)).isEqualTo("0.004");
        assertThat(EN.percentOf(new Interval(0, 100))).isEqualTo("share unknown");
        assertThat(ZH.percentOf(new Interval(0, 100))).isEqualTo("占比不明");
    }

    @Test
    void the_titles_of_numbers_wrap_only_where_the_line_is_too_short() {
        Document document = new Document(
                "T",
                List.of(new Document.Table(
                        List.of(Column.text("name"), Column.number("import reliant")),
                        List.of(List.of("steel", "12")))));
        assertThat(new TextRenderer(30).render(document)).contains("name   import reliant\n");
        assertThat(new TextRenderer(15).render(document)).endsWith("""
                name    import
                       reliant
                -----  -------
                steel       12
                """);
    }

    @Test
    void a_row_that_does_not_fit_its_header_is_a_fault() {
        assertThatThrownBy(() -> new Document.Table(List.of(Column.text("a")), List.of(List.of("1", "2"))))
                .hasMessageContaining("2 cells, the header 1");
    }

    @Test
    void every_word_of_every_family_is_said_in_both_languages() {
        Stream.of(
                        Verdict.values(),
                        Kind.values(),
                        Stage.values(),
                        Specificity.values(),
                        Role.values(),
                        Capability.values(),
                        Grade.values(),
                        Predicate.values(),
                        Reason.values(),
                        Footing.values(),
                        Tightness.values(),
                        Evidence.Stance.values())
                .flatMap(Stream::of)
                .forEach(value -> {
                    assertThat(EN.say((Enum<?>) value)).isNotBlank();
                    assertThat(ZH.say((Enum<?>) value)).matches(".*\\p{IsHan}.*");
                });
        for (SupplyWords words : SupplyWords.values()) {
            assertThat(ZH.say("words." + words)).isNotEqualTo(EN.say("words." + words));
        }
        for (WayOut.Kind kind : WayOut.Kind.values()) {
            assertThat(ZH.say("option." + kind)).isNotEqualTo(EN.say("option." + kind));
        }
    }

    @Test
    void both_languages_have_the_same_phrases_with_the_same_arguments() throws java.io.IOException {
        java.util.Properties en = load("phrases_en.properties");
        java.util.Properties zh = load("phrases_zh.properties");
        assertThat(zh.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        for (String key : en.stringPropertyNames()) {
            assertThat(arguments(zh.getProperty(key))).as(key).isEqualTo(arguments(en.getProperty(key)));
        }
    }

    private static List<String> arguments(String phrase) {
        return java.util.regex.Pattern.compile("%[sd]")
                .matcher(phrase)
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static java.util.Properties load(String file) throws java.io.IOException {
        java.util.Properties words = new java.util.Properties();
        try (var bytes = Phrases.class.getResourceAsStream(file)) {
            words.load(new java.io.InputStreamReader(
                    java.util.Objects.requireNonNull(bytes), java.nio.charset.StandardCharsets.UTF_8));
        }
        return words;
    }

    @Test
    void numbers_are_written_one_way() {
        assertThat(EN.number(67_000)).isEqualTo("67,000");
        assertThat(EN.number(0)).isEqualTo("0");
        assertThat(EN.number(78.8235)).isEqualTo("78.8");
        assertThat(EN.number(3.53)).isEqualTo("3.53");
        assertThat(EN.number(2.0)).isEqualTo("2");
        assertThat(EN.percentOf(new Interval(70, 100))).isEqualTo("≥ 70 %");
        assertThat(EN.percentOf(new Interval(0, 5))).isEqualTo("≤ 5 %");
        assertThat(EN.percentOf(new Interval(45, 54))).isEqualTo("45–54 %");
        assertThat(EN.percent(Share.of(1, 3))).isEqualTo("33 %");
        assertThat(EN.percentBetween(new Interval(0.32, 0.64))).isEqualTo("32–64 %");
        assertThat(EN.amount(new Interval(50, Double.POSITIVE_INFINITY))).isEqualTo("≥ 50");
    }

    @Test
    void a_cell_that_a_spreadsheet_would_run_is_made_text() {
        assertThat(SurveyCsv.harmless("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
        assertThat(SurveyCsv.harmless("@x")).isEqualTo("'@x");
        assertThat(SurveyCsv.harmless("tungsten")).isEqualTo("tungsten");
        assertThat(SurveyCsv.harmless("")).isEmpty();
    }
}
