// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chokepoint.domain.Language;
import org.chokepoint.report.Dossier;
import org.chokepoint.report.DossierWorkbook;
import org.chokepoint.report.HtmlRenderer;
import org.chokepoint.report.Links;
import org.chokepoint.report.MarkdownRenderer;
import org.chokepoint.report.Phrases;

/** The files that a report can become, known by their ending. */
public enum ReportFormat {
    HTML("text/html; charset=utf-8"),
    PDF("application/pdf"),
    MD("text/markdown; charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSON("application/json; charset=utf-8");

    private static final ObjectMapper JSON_MAPPER = new ObjectMapper();

    private final String type;

    ReportFormat(String type) {
        this.type = type;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * By the ending of a file's name.
     *
     * @throws IllegalArgumentException if no report becomes such a file
     */
    public static ReportFormat of(String file) {
        return Arrays.stream(values())
                .filter(format -> file.toLowerCase(Locale.ROOT).endsWith(format.ending()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("File (%s) must end in %s. Maybe brief.pdf."
                        .formatted(
                                file,
                                Arrays.stream(values())
                                        .map(ReportFormat::ending)
                                        .collect(Collectors.joining(", ")))));
    }

    /** The bytes of the file. */
    public byte[] bytes(Dossier dossier, Language language, Letters letters) {
        return switch (this) {
            case HTML -> utf8(new HtmlRenderer(Links.NONE).file(dossier.document(), language, HtmlRenderer.style()));
            case MD -> utf8(MarkdownRenderer.render(dossier.document()));
            case PDF -> new PdfFile(letters).bytes(dossier.document(), language);
            case XLSX -> workbook(dossier, language);
            case JSON -> json(dossier);
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(Dossier dossier, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DossierWorkbook.write(dossier, Phrases.in(language).say("report.sheet"), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] json(Dossier dossier) {
        try {
            return utf8(JSON_MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(dossier.data()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
