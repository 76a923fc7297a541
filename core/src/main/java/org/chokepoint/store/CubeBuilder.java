// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Sorts the flows of one year into a {@link TradeCube} and writes it. */
final class CubeBuilder {
    /** Bits of a key for each of exporter and importer. */
    private static final int PLACE_BITS = 12;

    private static final int PRODUCT_BITS = 2 * PLACE_BITS;
    private static final int PLACE = (1 << PLACE_BITS) - 1;

    private final List<String> places;
    private final List<String> products;
    private long[] keys = new long[1 << 16];
    private long[] values = new long[1 << 16];
    private int size;

    CubeBuilder(List<String> places, List<String> products) {
        if (places.size() > PLACE + 1) {
            throw new StoreException("A year of trade names %d places, more than there are.".formatted(places.size()));
        }
        this.places = places;
        this.products = products;
    }

    /** Writes the flows of the Parquet files; false, and nothing written, if a flow is there twice. */
    static boolean build(Database database, List<Path> parts, Path file) throws IOException {
        CubeBuilder builder = sorted(database, parts);
        if (builder.hasDoubles()) {
            return false;
        }
        builder.write(file);
        return true;
    }

    /** The flows of the Parquet files of a loaded table, without a file. */
    static TradeCube inMemory(Database database, List<Path> parts) {
        CubeBuilder builder = sorted(database, parts);
        long[] totals = builder.totals();
        CubeLayout layout = builder.layout(totals);
        ByteBuffer bytes = ByteBuffer.allocateDirect(layout.size());
        builder.fill(bytes, layout, totals);
        return TradeCube.of(bytes, parts.get(0));
    }

    private static CubeBuilder sorted(Database database, List<Path> parts) {
        database.run("cube-flows.sql", Map.of("files", Sql.paths(parts)));
        database.run("cube-lists.sql", Map.of());
        CubeBuilder builder = new CubeBuilder(
                database.list("cube-places.sql", Map.of(), row -> row.text("code")),
                database.list("cube-products.sql", Map.of(), row -> row.text("code")));
        database.scan("cube-rows.sql", builder::add);
        builder.sort();
        return builder;
    }

    void add(long key, long value) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        keys[size] = key;
        values[size++] = value;
    }

    /** Least significant digits first, twelve bits a pass: exporters, importers, products. */
    private void sort() {
        long[] otherKeys = new long[size];
        long[] otherValues = new long[size];
        for (int shift = 0; shift < 64 && (shift == 0 || (greatest() >>> shift) > 0); shift += PLACE_BITS) {
            pass(shift, otherKeys, otherValues);
            long[] sortedKeys = otherKeys;
            long[] sortedValues = otherValues;
            otherKeys = keys;
            otherValues = values;
            keys = sortedKeys;
            values = sortedValues;
        }
    }

    private long greatest() {
        return ((long) products.size() << PRODUCT_BITS) - 1;
    }

    private void pass(int shift, long[] toKeys, long[] toValues) {
        int[] next = new int[PLACE + 2];
        for (int i = 0; i < size; i++) {
            next[digit(i, shift) + 1]++;
        }
        for (int digit = 1; digit < next.length; digit++) {
            next[digit] += next[digit - 1];
        }
        for (int i = 0; i < size; i++) {
            int to = next[digit(i, shift)]++;
            toKeys[to] = keys[i];
            toValues[to] = values[i];
        }
    }

    private int digit(int i, int shift) {
        return (int) ((keys[i] >>> shift) & PLACE);
    }

    private boolean hasDoubles() {
        for (int i = 1; i < size; i++) {
            if (keys[i] == keys[i - 1]) {
                return true;
            }
        }
        return false;
    }

    private void write(Path file) throws IOException {
        long[] totals = totals();
        CubeLayout layout = layout(totals);
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            fill(channel.map(FileChannel.MapMode.READ_WRITE, 0, layout.size()), layout, totals);
        }
    }

    private CubeLayout layout(long[] totals) {
        return new CubeLayout(places.size(), products.size(), groups(), size, count(totals));
    }

    private void fill(ByteBuffer bytes, CubeLayout layout, long[] totals) {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        header(bytes, layout);
        names(bytes, layout.placesAt(), places);
        names(bytes, layout.productsAt(), products);
        flows(bytes, layout);
        exporters(bytes, layout, totals);
        bytes.putInt(TradeCube.HEADER - 4, TradeCube.checksum(bytes));
    }

    private static void header(ByteBuffer bytes, CubeLayout layout) {
        int[] numbers = {
            TradeCube.MAGIC,
            TradeCube.VERSION,
            layout.places(),
            layout.products(),
            layout.groups(),
            layout.flows(),
            layout.totals()
        };
        for (int i = 0; i < numbers.length; i++) {
            bytes.putInt(i * Integer.BYTES, numbers[i]);
        }
    }

    private static void names(ByteBuffer bytes, int at, List<String> names) {
        byte[] blank = new byte[TradeCube.NAME];
        for (int i = 0; i < names.size(); i++) {
            Arrays.fill(blank, (byte) ' ');
            byte[] name = names.get(i).getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(name, 0, blank, 0, name.length);
            bytes.put(at + i * TradeCube.NAME, blank);
        }
    }

    private int product(int i) {
        return (int) (keys[i] >>> PRODUCT_BITS);
    }

    private int groups() {
        int groups = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || keys[i] >>> PLACE_BITS != keys[i - 1] >>> PLACE_BITS) {
                groups++;
            }
        }
        return groups;
    }

    private void flows(ByteBuffer bytes, CubeLayout layout) {
        int group = -1;
        int product = -1;
        for (int i = 0; i < size; i++) {
            if (i == 0 || keys[i] >>> PLACE_BITS != keys[i - 1] >>> PLACE_BITS) {
                group++;
                while (product < product(i)) {
                    bytes.putInt(layout.groupStartAt() + ++product * Integer.BYTES, group);
                }
                bytes.putInt(layout.flowStartAt() + group * Integer.BYTES, i);
                bytes.putShort(layout.groupImporterAt() + group * Short.BYTES, (short) digit(i, PLACE_BITS));
            }
            bytes.putShort(layout.flowExporterAt() + i * Short.BYTES, (short) (keys[i] & PLACE));
            bytes.putLong(layout.flowValueAt() + i * Long.BYTES, values[i]);
        }
        while (product < layout.products()) {
            bytes.putInt(layout.groupStartAt() + ++product * Integer.BYTES, layout.groups());
        }
        bytes.putInt(layout.flowStartAt() + layout.groups() * Integer.BYTES, size);
    }

    /** Exports of every product by every place, products outside. */
    private long[] totals() {
        long[] totals = new long[Math.multiplyExact(products.size(), places.size())];
        for (int i = 0; i < size; i++) {
            totals[product(i) * places.size() + (int) (keys[i] & PLACE)] += values[i];
        }
        return totals;
    }

    private static int count(long[] totals) {
        int count = 0;
        for (long total : totals) {
            count += total > 0 ? 1 : 0;
        }
        return count;
    }

    private void exporters(ByteBuffer bytes, CubeLayout layout, long[] totals) {
        int at = 0;
        for (int product = 0; product < products.size(); product++) {
            bytes.putInt(layout.totalStartAt() + product * Integer.BYTES, at);
            for (int place = 0; place < places.size(); place++) {
                long total = totals[product * places.size() + place];
                if (total > 0) {
                    bytes.putShort(layout.totalExporterAt() + at * Short.BYTES, (short) place);
                    bytes.putLong(layout.totalValueAt() + at * Long.BYTES, total);
                    at++;
                }
            }
        }
        bytes.putInt(layout.totalStartAt() + products.size() * Integer.BYTES, at);
    }
}
