// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Language;
import org.chokepoint.domain.Role;
import org.chokepoint.registry.Countries;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** The same document in HTML: escaped, well formed, with its pictures and links. */
class HtmlRenderingTest {
    private static final Document EVERYTHING = new Document(
            "A < B",
            List.of(
                    new Document.Heading("Part \"one\""),
                    new Document.Paragraph("See starter/suppliers.csv:12 & <script>."),
                    new Document.Bullets(List.of("Ore → Panel")),
                    new Document.Table(
                            List.of(Document.Column.text("Who"), Document.Column.number("How much")),
                            List.of(List.of("Japan", "70 %")),
                            List.of("JPN")),
                    new Drawing.Bars(
                            "Bars",
                            List.of(new Drawing.Part("blank", "BLANK"), new Drawing.Part("unknown", "UNKNOWN")),
                            List.of(new Drawing.Bar("Ores & more", List.of(1, 3)))),
                    new Drawing.Spans(
                            "Spans", List.of(new Drawing.Span("Japan", new Interval(50, 75), "50–75 %", "JPN"))),
                    new Drawing.Lines(
                            "Lines",
                            List.of("2022", "2023", "2024"),
                            List.of(new Drawing.Line(
                                    "Japan",
                                    "JPN",
                                    true,
                                    List.of(
                                            Optional.of(new Interval(50, 60)),
                                            Optional.empty(),
                                            Optional.of(new Interval(40, 40)))))),
                    new Drawing.Tiles("Map", List.of(new Drawing.Tile("JPN", "Japan", Optional.empty(), "not named"))),
                    new Drawing.Network(
                            "Graph",
                            List.of("Ore", "Panel"),
                            List.of(
                                    new Drawing.Node("ore", "Ore", "", 0, Drawing.Mark.BLIND_SPOT, false),
                                    new Drawing.Node("panel", "Panel", "Japan", 1, Drawing.Mark.TARGET, true)),
                            List.of(new Drawing.Edge("ore", "panel", Role.FEED, true)),
                            List.of(new Drawing.Part("feed", "FEED")))));

    private static final Links LINKS = new Links() {
        @Override
        public Optional<String> key(String key) {
            return Optional.of("/set/" + key);
        }

        @Override
        public Optional<String> named(String name) {
            return name.equals("Ore") ? Optional.of("/items/ore") : Optional.empty();
        }

        @Override
        public Optional<String> row(String ref) {
            return Optional.of("/rows/" + ref);
        }
    };

    @Test
    void a_file_is_well_formed_and_all_text_is_escaped() throws Exception {
        String file = new HtmlRenderer(Links.NONE).file(EVERYTHING, Language.EN, HtmlRenderer.style());
        assertThat(file)
                .contains("<h1>A &lt; B</h1>", "&lt;script&gt;", "Ores &amp; more")
                .doesNotContain("<script>");
        String xml = file.substring(file.indexOf("<html"));
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xml)))
                        .getElementsByTagName("svg")
                        .getLength())
                .isEqualTo(5);
    }

    @Test
    void rows_items_and_keys_can_be_opened() {
        assertThat(new HtmlRenderer(LINKS).body(EVERYTHING))
                .contains("<a href=\"/rows/starter/suppliers.csv:12\">starter/suppliers.csv:12</a>")
                .contains("<li><a href=\"/items/ore\">Ore</a> → Panel</li>")
                .contains("<td class=\"s\"><a href=\"/set/JPN\">Japan</a></td>");
    }

    @Test
    void what_is_unknown_is_hatched() {
        for (int block = 6; block <= 7; block++) {
            assertThat(new DrawingSvg(Links.NONE)
                            .of((Drawing) EVERYTHING.blocks().get(block), 9))
                    .contains("url(#hatch9)");
        }
    }

    @Test
    void addresses_sources_and_delivered_rows_can_be_opened() {
        Links links = new Links() {
            @Override
            public Optional<String> source(String id) {
                return id.equals("usgs-mcs-2026") ? Optional.of("/sources/" + id) : Optional.empty();
            }

            @Override
            public Optional<String> delivered(String ref) {
                return Optional.of("/sources/baci");
            }
        };
        assertThat(new LinkedText(links)
                        .html("Said [usgs-mcs-2026], not in tungsten-ore, see https://example.org/a?b=1."))
                .isEqualTo("Said [<a href=\"/sources/usgs-mcs-2026\">usgs-mcs-2026</a>], not in tungsten-ore, see "
                        + "<a href=\"https://example.org/a?b=1\">https://example.org/a?b=1</a>.");
        assertThat(new LinkedText(links).html("X 5 BACI_HS17_Y2024_V202601.csv:199, M 6 other.csv:2"))
                .isEqualTo("X 5 <a href=\"/sources/baci\">BACI_HS17_Y2024_V202601.csv:199</a>, "
                        + "M 6 <a href=\"/sources/baci\">other.csv:2</a>");
    }

    @Test
    void a_header_that_orders_says_how_it_does() {
        Links links = new Links() {
            @Override
            public Optional<String> ordered(int column) {
                return column == 1 ? Optional.of("/board?order=imports") : Optional.empty();
            }

            @Override
            public Optional<String> order(int column) {
                return column == 1 ? Optional.of("descending") : Optional.empty();
            }
        };
        assertThat(new HtmlRenderer(links)
                        .table((Document.Table) EVERYTHING.blocks().get(3)))
                .contains("<th scope=\"col\">Who</th>")
                .contains("<th scope=\"col\" class=\"n\" aria-sort=\"descending\">"
                        + "<a href=\"/board?order=imports\">How much</a></th>");
    }

    @Test
    void a_terminal_leaves_pictures_out() {
        assertThat(new TextRenderer(80).render(EVERYTHING))
                .contains("Japan      70 %")
                .doesNotContain("Bars", "Map");
    }

    @Test
    void every_tile_is_a_country_and_stands_alone() {
        Set<String> codes = WorldGrid.PLACES.stream().map(WorldGrid.Place::code).collect(Collectors.toSet());
        assertThat(codes).hasSameSizeAs(WorldGrid.PLACES);
        assertThat(codes).allMatch(code -> Countries.standard().find(code).isPresent());
    }
}
