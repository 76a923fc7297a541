// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.file;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.chokepoint.domain.Language;
import org.chokepoint.report.Document;
import org.chokepoint.report.HtmlRenderer;
import org.chokepoint.report.Links;

/** A document as PDF, by way of its HTML: pages numbered, pictures as wide as the page, every letter in the file. */
final class PdfFile {
    /** What a page is wide between its margins, in points of the screen. */
    private static final double PAGE = 690;

    private static final double LANDSCAPE = 1010;
    private static final double WIDE = 1.5 * PAGE;
    private static final double TALL = 940;
    private static final double LANDSCAPE_TALL = 600;
    private static final Pattern PICTURE = Pattern.compile(
            "<figure tabindex=\"0\">(<svg [^>]*)viewBox=\"[^\"]*\" width=\"([0-9.]+)\" height=\"([0-9.]+)\"([^>]*>)"
                    + "(.*?)</svg>",
            Pattern.DOTALL);
    private static final Pattern TURNED = Pattern.compile("<figure class=\"wide\">.*?</figure>", Pattern.DOTALL);
    /** A few letters or a number; broken over lines they cannot be read. */
    private static final Pattern SHORT = Pattern.compile("<(td|th scope=\"col\")(?: class=\"s\")?>([^<>]{1,9})<");

    private static final Pattern SHORT_HEAD = Pattern.compile("class=\"n\">([^<>]{1,5})<");

    private static final Pattern CHINESE = Pattern.compile("[\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF]");

    private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final Letters letters;

    PdfFile(Letters letters) {
        this.letters = letters;
    }

    /**
     * The file.
     *
     * @throws IllegalArgumentException if the document is in Chinese and no font with Chinese letters is there
     */
    byte[] bytes(Document document, Language language) {
        if (language == Language.ZH && letters.chinese().isEmpty()) {
            throw new IllegalArgumentException("A PDF in Chinese needs a TrueType font with Chinese letters: none is"
                    + " installed. Maybe install the package fonts-droid-fallback, or set " + Letters.VARIABLE
                    + "=FILE.ttf.");
        }
        String html = new HtmlRenderer(Links.NONE).file(document, language, style() + faces());
        if (letters.chinese().isEmpty()) {
            html = CHINESE.matcher(html).replaceAll("□");
        }
        return rendered(fitted(html).replace("<!DOCTYPE html>\n", ""));
    }

    /** Pictures shrunk to the page; where letters would become too small they get a page of their own, turned. */
    private static String fitted(String html) {
        String pictures = PICTURE.matcher(html).replaceAll(found -> {
            double width = Double.parseDouble(found.group(2));
            double height = Double.parseDouble(found.group(3));
            boolean wide = width > WIDE;
            double across = (wide ? LANDSCAPE : PAGE) / width;
            double scale = Math.min(1, Math.min(across, (wide ? LANDSCAPE_TALL : TALL) / height));
            String size = String.format(
                    Locale.ROOT,
                    "viewBox=\"0 0 %1$.0f %2$.0f\" width=\"%1$.0f\" height=\"%2$.0f\"",
                    scale * width,
                    scale * height);
            String letters =
                    found.group(4).replace("font-family=\"sans-serif\"", "font-family=\"Latin, Chinese, sans-serif\"");
            return Matcher.quoteReplacement((wide ? "<figure class=\"wide\">" : "<figure>") + found.group(1) + size
                    + letters + String.format(Locale.ROOT, "<g transform=\"scale(%.4f)\">", scale) + found.group(5)
                    + "</g></svg>");
        });
        String cells = SHORT.matcher(pictures).replaceAll("<$1 class=\"short\">$2<");
        return wideLast(SHORT_HEAD.matcher(cells).replaceAll("class=\"n short\">$1<"));
    }

    /** Turned pages come after the text, which they would leave half of its page blank. */
    private static String wideLast(String html) {
        StringBuilder wide = new StringBuilder();
        String text = TURNED.matcher(html).replaceAll(found -> {
            wide.append(found.group());
            return "";
        });
        return text.replace("</main>", wide + "</main>");
    }

    private byte[] rendered(String html) {
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BatikSVGDrawer pictures = new BatikSVGDrawer()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useSVGDrawer(pictures);
            builder.useFont(PdfFile::latin, "Latin");
            letters.chinese().ifPresent(file -> builder.useFont(file.toFile(), "Chinese"));
            builder.withHtmlContent(html, null);
            builder.withProducer("Chokepoint");
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The PDF cannot be made: %s. Maybe take .html.".formatted(e.getMessage()), e);
        }
        return out.toByteArray();
    }

    /** Signs such as arrows that the letters of every PDF lack; the font comes with PDFBox. */
    private static InputStream latin() {
        return Objects.requireNonNull(PDFont.class.getResourceAsStream(LATIN));
    }

    /** The letters of pictures, which are asked for by address. */
    private String faces() {
        String face = "@font-face { font-family: %s; src: url('%s'); }";
        return face.formatted("Latin", PDFont.class.getResource(LATIN))
                + letters.chinese()
                        .map(file -> face.formatted("Chinese", file.toUri()))
                        .orElse("");
    }

    private static String style() {
        try (InputStream bytes = Objects.requireNonNull(PdfFile.class.getResourceAsStream("pdf.css"))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
