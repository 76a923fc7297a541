// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.chinacustoms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chokepoint.sources.Delivered;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.SourceException.Reason;

/** Which of the encodings of Chinese tables a file is in: UTF-8, or GB18030, which holds GBK and GB2312. */
final class Encoding {
    private static final int HEAD = 4;

    private Encoding() {}

    /** The file in UTF-8. The whole of it is looked at, since a name far below may decide. */
    static Delivered recoded(Delivered file) throws SourceException {
        try {
            refuseWide(file);
            // Chinese text in GB18030 is all but never sound UTF-8; the other way round it often is.
            for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
                if (isSound(file, charset)) {
                    return new Delivered.Recoded(file, charset);
                }
            }
        } catch (IOException e) {
            throw new SourceException(
                    Reason.UNREADABLE,
                    "%s cannot be read (%s). Maybe the download was cut off.".formatted(file.name(), e.getMessage()));
        }
        throw new SourceException(
                Reason.UNREADABLE,
                "%s is neither UTF-8 nor GB18030. Maybe it was cut off in the middle of a character."
                        .formatted(file.name()));
    }

    private static boolean isSound(Delivered file, Charset charset) throws IOException {
        try (Reader text = new BufferedReader(new InputStreamReader(file.open(), charset.newDecoder()))) {
            return text.transferTo(Writer.nullWriter()) >= 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static void refuseWide(Delivered file) throws IOException, SourceException {
        try (InputStream bytes = file.open()) {
            byte[] head = bytes.readNBytes(HEAD);
            boolean marked = head.length > 1 && (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFF + 0xFE;
            boolean holds = head.length == HEAD && (head[0] == 0 || head[1] == 0 || head[3] == 0);
            if (holds || (marked && (head[0] & 0xFF) >= 0xFE)) {
                throw new SourceException(
                        Reason.UNREADABLE,
                        "%s is UTF-16, not UTF-8 or GB18030. Maybe it was saved by a spreadsheet."
                                .formatted(file.name()));
            }
        }
    }
}
