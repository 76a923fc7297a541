// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text of any encoding as bytes of UTF-8; what the encoding does not know is an error, never a question mark. */
final class RecodingStream extends InputStream {
    private static final char MARK = '\uFEFF';

    private final Reader text;
    private final char[] chars = new char[1 << 15];
    private ByteBuffer bytes = ByteBuffer.allocate(0);
    private boolean atStart = true;

    private RecodingStream(Reader text) {
        this.text = text;
    }

    static InputStream of(InputStream bytes, Charset charset) {
        return new RecodingStream(new BufferedReader(new InputStreamReader(bytes, charset.newDecoder())));
    }

    private boolean isExhausted() throws IOException {
        while (!bytes.hasRemaining()) {
            // One place stays free for the second half of a character of two.
            int read = text.read(chars, 0, chars.length - 1);
            if (read < 0) {
                return true;
            }
            if (Character.isHighSurrogate(chars[read - 1])) {
                int low = text.read();
                if (low >= 0) {
                    chars[read++] = (char) low;
                }
            }
            int from = atStart && chars[0] == MARK ? 1 : 0;
            atStart = false;
            bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(chars, from, read - from));
        }
        return false;
    }

    @Override
    public int read() throws IOException {
        return isExhausted() ? -1 : bytes.get() & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (isExhausted()) {
            return -1;
        }
        int count = Math.min(length, bytes.remaining());
        bytes.get(into, offset, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
