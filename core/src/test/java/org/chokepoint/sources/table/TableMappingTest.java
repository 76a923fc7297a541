// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chokepoint.domain.Grade;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.TradeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableMappingTest {
    private static final Path EXAMPLE = Path.of("../docs/examples/mappings/declarations-in-dollars.json");

    @TempDir
    Path folder;

    @Test
    void the_examples_say_what_they_say() throws Exception {
        TableMapping mapping = TableMapping.read(EXAMPLE, Optional.empty());
        assertThat(mapping.kind()).isEqualTo(TradeFile.Kind.DECLARATIONS);
        assertThat(mapping.revision()).isEqualTo(HsRevision.HS2017);
        assertThat(mapping.source().grade()).isEqualTo(Grade.OFFICIAL);
        assertThat(mapping.value()).isEqualTo(new Measured("value_usd", "1"));
        assertThat(mapping.quantity()).contains(new Measured("net_weight_kg", "0.001"));
        assertThat(mapping.flowWords()).containsEntry("Import", "M");
        TableMapping totals = TableMapping.read(EXAMPLE.resolveSibling("exporter-totals.json"), Optional.of("another"));
        assertThat(totals.kind()).isEqualTo(TradeFile.Kind.TOTALS);
        assertThat(totals.name()).isEqualTo("another");
        assertThat(totals.partner()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"USD\"|\"EUR\"|m.json: valueUnit (EUR) is not known. Maybe one of USD, million USD, thousand USD.",
                "\"kg\"|\"lb\"|m.json: quantityUnit (lb) is not known. Maybe one of kg, t.",
                "\"title\"|\"titel\"|m.json: field titel is not known. Maybe one of name, title,",
                "HS2017|HS2018|m.json: revision (HS2018) is not known. Maybe one of HS1992,",
                "\"COMTRADE\"|\"ISO\"|m.json: dialect (ISO) is not known. Maybe one of BACI,",
                "\"TERMS\"|\"FREE\"|m.json: licence (FREE) is not known. Maybe one of PUBLIC_DOMAIN,",
                "\"official\"|\"best\"|m.json: grade (best) is not known. Maybe one of official,",
                "\"hs6\"|6|m.json: code (6) must be a text. Maybe it lacks its quotes.",
                "\"hs6\"|\"\"|m.json: code (\"\") must be a text. Maybe it lacks its quotes.",
                "\"year\": \"2024\"|\"year\": \"24\"|m.json: year (24) must be a year of four digits."
                        + " Maybe {\"column\": \"year\"}.",
                "\"M\"|\"I\"|m.json: flow (I) is not known. Maybe one of X, M.",
                "\"column\"|\"colum\"|m.json: field flow.colum is not known. Maybe column or values.",
                "\"declared-totals\"|\"baci\"|m.json: name (baci) must be small letters, digits and",
                "\"declared-totals\"|\"My data\"|m.json: name (My data) must be small letters",
                "[\"\"]|\"\"|m.json: missing (\"\") must be a list of texts.",
                "\"reporter\"|\"exporter\"|m.json names its places twice or not at all. Maybe reporter and partner,",
                "\"partner\": \"partner_m49\",||m.json: field partner is missing. Maybe it is misspelt.",
                "\"dialect\": \"COMTRADE\",||m.json: field dialect is missing. Maybe it is misspelt.",
                "\"release\": \"2024\",|\"release\": \"2024\"|m.json:9: this is not JSON",
                "\"release\"|\"title\"|m.json:8: this is not JSON"
            })
    void what_it_cannot_mean_is_refused(String from, String to, String said) throws Exception {
        String json = Files.readString(EXAMPLE);
        assertThat(json).contains(from);
        Path file = Files.writeString(folder.resolve("m.json"), json.replace(from, to == null ? "" : to));
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> TableMapping.read(file, Optional.empty()))
                .withMessageStartingWith(said);
    }

    @Test
    void a_flow_beside_an_exporter_is_refused() throws Exception {
        String json = Files.readString(EXAMPLE)
                .replace("\"reporter\"", "\"exporter\"")
                .replace("\"partner\"", "\"importer\"");
        Path file = Files.writeString(folder.resolve("m.json"), json);
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> TableMapping.read(file, Optional.empty()))
                .withMessage(
                        "m.json gives a flow beside exporter or importer, which say it already. Maybe leave out flow.");
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> TableMapping.read(folder.resolve("none.json"), Optional.empty()))
                .withMessageContaining("There is no mapping");
    }
}
