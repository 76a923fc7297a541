// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.complexity;

/** A table of yes and no, one bit each, rows one after another; written by whoever makes it, then only read. */
final class Bits {
    final int rows;
    final int columns;
    /** How many words of 64 a row has. */
    final int words;

    final long[] bits;
    private final int[] counts;

    Bits(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.words = (columns + 63) >>> 6;
        this.bits = new long[rows * words];
        this.counts = new int[rows];
    }

    void set(int row, int column) {
        if (!get(row, column)) {
            bits[row * words + (column >>> 6)] |= 1L << column;
            counts[row]++;
        }
    }

    boolean get(int row, int column) {
        return (bits[row * words + (column >>> 6)] >>> column & 1) != 0;
    }

    int count(int row) {
        return counts[row];
    }

    /** In how many columns both rows have a yes. */
    int common(int row, int other) {
        int count = 0;
        for (int word = 0; word < words; word++) {
            count += Long.bitCount(bits[row * words + word] & bits[other * words + word]);
        }
        return count;
    }

    /** Columns of the row's yes, ascending. */
    int[] members(int row) {
        int[] members = new int[counts[row]];
        int at = 0;
        for (int word = 0; word < words; word++) {
            for (long left = bits[row * words + word]; left != 0; left &= left - 1) {
                members[at++] = word * 64 + Long.numberOfTrailingZeros(left);
            }
        }
        return members;
    }

    Bits transposed() {
        Bits turned = new Bits(columns, rows);
        for (int row = 0; row < rows; row++) {
            for (int column : members(row)) {
                turned.set(column, row);
            }
        }
        return turned;
    }

    /** Those rows and columns, in that order. */
    Bits part(int[] someRows, int[] someColumns) {
        Bits part = new Bits(someRows.length, someColumns.length);
        for (int row = 0; row < someRows.length; row++) {
            for (int column = 0; column < someColumns.length; column++) {
                if (get(someRows[row], someColumns[column])) {
                    part.set(row, column);
                }
            }
        }
        return part;
    }
}
