// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes lines as CEPII does. */
final class BaciLines {
    private static final byte[] NOT_WEIGHED = ",           NA\n".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream out;
    private final byte[] digits = new byte[24];
    private byte[] start = new byte[0];

    BaciLines(OutputStream out) {
        this.out = out;
    }

    void header() throws IOException {
        out.write("t,i,j,k,v,q\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** What the next flows begin with. */
    void pair(int year, int exporter, int importer) {
        start = "%d,%d,%d,".formatted(year, exporter, importer).getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * One flow.
     *
     * @param dollars shown as thousands
     * @param kilograms shown as tonnes; negative if not known
     */
    @SuppressWarnings("deprecation") // getBytes of ASCII into a reused array; the other forms allocate for each row
    void flow(String product, long dollars, long kilograms) throws IOException {
        out.write(start);
        product.getBytes(0, product.length(), digits, 0);
        out.write(digits, 0, product.length());
        out.write(',');
        thousandths(dollars);
        if (kilograms < 0) {
            out.write(NOT_WEIGHED);
        } else {
            out.write(',');
            thousandths(kilograms);
            out.write('\n');
        }
    }

    private void thousandths(long number) throws IOException {
        int at = digits.length;
        long left = number;
        for (int place = 0; place < 4 || left > 0; place++) {
            digits[--at] = (byte) ('0' + left % 10);
            left /= 10;
            if (place == 2) {
                digits[--at] = '.';
            }
        }
        out.write(digits, at, digits.length - at);
    }
}
