// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;
import org.chokepoint.domain.SumOfSquares;

/**
 * All flows of one year as columns: sorted by product, importer and exporter, each product's importers and each
 * importer's flows found by offsets, and beside them each product's exports by exporter. A file that is mapped into
 * memory, for work that passes over all flows many times.
 *
 * <p>Products and places are numbered in the order of their codes. Values are whole US dollars, FOB, above zero. Every
 * product has its groups at {@code groupsFrom(p) .. groupsFrom(p + 1)}, every group its flows at {@code flowsFrom(g) ..
 * flowsFrom(g + 1)}, every product its exporters' totals at {@code totalsFrom(p) .. totalsFrom(p + 1)}.
 */
public final class TradeCube {
    static final int MAGIC = 0x43504B54;
    static final int VERSION = 1;
    static final int HEADER = 32;
    static final int NAME = 8;

    private final List<String> places;
    private final List<String> products;
    private final IntBuffer groupStart;
    private final IntBuffer flowStart;
    private final IntBuffer totalStart;
    private final ShortBuffer groupImporter;
    private final ShortBuffer flowExporter;
    private final ShortBuffer totalExporter;
    private final LongBuffer flowValue;
    private final LongBuffer totalValue;
    private final long[] exports;
    private final double[] exportSquares;

    private TradeCube(ByteBuffer bytes) {
        CubeLayout layout = CubeLayout.read(bytes);
        this.places = names(bytes, layout.placesAt(), layout.places());
        this.products = names(bytes, layout.productsAt(), layout.products());
        this.groupStart = ints(bytes, layout.groupStartAt(), layout.products() + 1);
        this.flowStart = ints(bytes, layout.flowStartAt(), layout.groups() + 1);
        this.totalStart = ints(bytes, layout.totalStartAt(), layout.products() + 1);
        this.groupImporter = shorts(bytes, layout.groupImporterAt(), layout.groups());
        this.flowExporter = shorts(bytes, layout.flowExporterAt(), layout.flows());
        this.totalExporter = shorts(bytes, layout.totalExporterAt(), layout.totals());
        this.flowValue = longs(bytes, layout.flowValueAt(), layout.flows());
        this.totalValue = longs(bytes, layout.totalValueAt(), layout.totals());
        this.exports = new long[products.size()];
        this.exportSquares = new double[products.size()];
        IntStream.range(0, exports.length).parallel().forEach(this::addUp);
    }

    private void addUp(int product) {
        SumOfSquares squares = new SumOfSquares();
        for (int total = totalsFrom(product); total < totalsFrom(product + 1); total++) {
            exports[product] += total(total);
            squares.add(total(total));
        }
        exportSquares[product] = squares.value();
    }

    /** Maps the file; one that is cut off or has changed is refused. */
    static TradeCube map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            return of(bytes, file);
        }
    }

    static TradeCube of(ByteBuffer bytes, Path file) {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.limit() < HEADER || bytes.getInt(0) != MAGIC || bytes.getInt(4) != VERSION) {
            throw new StoreException(
                    "%s is no table of flows of this version. Maybe load the trade again.".formatted(file));
        }
        if (checksum(bytes) != bytes.getInt(28)) {
            throw new StoreException(
                    "%s has changed since it was written. Maybe load the trade again.".formatted(file));
        }
        return new TradeCube(bytes);
    }

    /** Over all that follows the header and the counts in it. */
    static int checksum(ByteBuffer bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes.duplicate().position(0).limit(HEADER - 4));
        crc.update(bytes.duplicate().position(HEADER));
        return (int) crc.getValue();
    }

    private static List<String> names(ByteBuffer bytes, int at, int count) {
        List<String> names = new ArrayList<>(count);
        byte[] name = new byte[NAME];
        for (int i = 0; i < count; i++) {
            bytes.get(at + i * NAME, name);
            names.add(new String(name, StandardCharsets.US_ASCII).strip());
        }
        return List.copyOf(names);
    }

    private static ByteBuffer slice(ByteBuffer bytes, int at, int length) {
        return bytes.slice(at, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static IntBuffer ints(ByteBuffer bytes, int at, int count) {
        return slice(bytes, at, count * 4).asIntBuffer();
    }

    private static ShortBuffer shorts(ByteBuffer bytes, int at, int count) {
        return slice(bytes, at, count * 2).asShortBuffer();
    }

    private static LongBuffer longs(ByteBuffer bytes, int at, int count) {
        return slice(bytes, at, count * 8).asLongBuffer();
    }

    /** Codes of the places, in order. */
    public List<String> places() {
        return places;
    }

    /** Six-digit codes, in order. */
    public List<String> products() {
        return products;
    }

    /** The number of the place, negative if it does not trade. */
    public int place(String code) {
        return Collections.binarySearch(places, code);
    }

    /** The number of the product, negative if nobody trades it. */
    public int product(String hs6) {
        return Collections.binarySearch(products, hs6);
    }

    public int groups() {
        return groupImporter.limit();
    }

    public int flows() {
        return flowExporter.limit();
    }

    public int groupsFrom(int product) {
        return groupStart.get(product);
    }

    public int flowsFrom(int group) {
        return flowStart.get(group);
    }

    public int totalsFrom(int product) {
        return totalStart.get(product);
    }

    public int importer(int group) {
        return groupImporter.get(group);
    }

    public int exporter(int flow) {
        return flowExporter.get(flow);
    }

    public long value(int flow) {
        return flowValue.get(flow);
    }

    /** What the flows from the one number to before the other are worth: sooner had together than one by one. */
    public long[] values(int from, int to) {
        long[] values = new long[to - from];
        flowValue.get(from, values);
        return values;
    }

    public int totalExporter(int total) {
        return totalExporter.get(total);
    }

    /** What the exporter ships of the product to all, US dollars. */
    public long total(int total) {
        return totalValue.get(total);
    }

    /** What all ship of the product, US dollars. */
    public long exports(int product) {
        return exports[product];
    }

    /** The sum of the squares of what each exporter ships of it to all. */
    public double exportSquares(int product) {
        return exportSquares[product];
    }

    /** What the exporter ships of the product to all; 0 if nothing. */
    public long exportsOf(int product, int exporter) {
        int low = totalsFrom(product);
        int high = totalsFrom(product + 1) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = totalExporter(middle);
            if (found == exporter) {
                return total(middle);
            }
            if (found < exporter) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 0;
    }

    /** The product's group of that importer, negative if it imports none. */
    public int group(int product, int importer) {
        int low = groupsFrom(product);
        int high = groupsFrom(product + 1) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = importer(middle);
            if (found == importer) {
                return middle;
            }
            if (found < importer) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
