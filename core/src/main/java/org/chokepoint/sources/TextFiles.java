// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.chokepoint.sources.SourceException.Reason;

/** Looks at the start of a delivered text file and says what is wrong with it. */
public final class TextFiles {
    private static final int HEAD = 64 * 1024;

    private TextFiles() {}

    /** The header line, without a byte order mark or quotes; refused where the header or the encoding is not right. */
    public static String header(Delivered file, InputStream unpacked) throws IOException, SourceException {
        byte[] head = unpacked.readNBytes(HEAD);
        if (head.length == 0) {
            throw new SourceException(
                    Reason.UNREADABLE, "%s is empty. Maybe the download was cut off.".formatted(file.name()));
        }
        if (isWide(head)) {
            throw new SourceException(
                    Reason.UNREADABLE,
                    "%s is UTF-16, not UTF-8. Maybe it was saved by a spreadsheet.".formatted(file.name()));
        }
        int end = 0;
        while (end < head.length && head[end] != '\n' && head[end] != '\r') {
            end++;
        }
        try (BufferedReader text = new BufferedReader(new InputStreamReader(
                new java.io.ByteArrayInputStream(head, 0, end), StandardCharsets.UTF_8.newDecoder()))) {
            String line = text.readLine();
            return line == null
                    ? ""
                    : line.replace("\uFEFF", "").replace("\"", "").strip();
        } catch (CharacterCodingException e) {
            throw new SourceException(
                    Reason.UNREADABLE,
                    "%s:1: the header is not UTF-8. Maybe it was saved by a spreadsheet.".formatted(file.name()));
        }
    }

    /** Demands the header to be as the publisher writes it. */
    public static void demandHeader(Delivered file, String wanted) throws IOException, SourceException {
        try (InputStream bytes = file.open()) {
            String found = header(file, bytes);
            if (!found.equals(wanted)) {
                throw new SourceException(
                        Reason.UNREADABLE,
                        "%s:1: the header (%s) must be %s. Maybe this is another file."
                                .formatted(file.name(), shortened(found), wanted));
            }
        }
    }

    /** The lines at the file's start, of which the last may be cut off. */
    public static List<String> start(Delivered file) throws IOException {
        try (InputStream bytes = file.open()) {
            return new String(bytes.readNBytes(HEAD), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    private static boolean isWide(byte[] head) {
        byte[] start = Arrays.copyOf(head, 2);
        return Arrays.equals(start, new byte[] {(byte) 0xFF, (byte) 0xFE})
                || Arrays.equals(start, new byte[] {(byte) 0xFE, (byte) 0xFF})
                || (head.length > 3 && ((head[1] == 0 && head[3] == 0) || (head[0] == 0 && head[2] == 0)));
    }
}
