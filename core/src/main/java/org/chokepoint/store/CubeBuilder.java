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
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Writes the flows of one year as a {@link TradeCube}, all products side by side. */
final class CubeBuilder {
    private final List<String> places;
    private final List<String> products;
    private final CubeFlows flows;
    private final boolean distinct;

    /** Where each product's importers begin. */
    private final int[] groupStarts;

    /** Where each product's exporters begin. */
    private final int[] totalStarts;

    private CubeBuilder(List<String> places, List<String> products, CubeFlows flows) {
        this.places = places;
        this.products = products;
        this.flows = flows;
        this.distinct = flows.sort();
        this.groupStarts = starts(this::countImporters);
        this.totalStarts = starts(this::countExporters);
    }

    /** Writes the flows of the Parquet files; false, and nothing written, if a flow is there twice. */
    static boolean build(Database database, List<Path> parts, Path file) throws IOException {
        CubeBuilder builder = read(database, parts);
        if (builder.distinct) {
            builder.write(file);
        }
        return builder.distinct;
    }

    /** The flows of the Parquet files of a loaded table, without a file. */
    static TradeCube inMemory(Database database, List<Path> parts) {
        CubeBuilder builder = read(database, parts);
        ByteBuffer bytes = ByteBuffer.allocateDirect(builder.layout().size());
        builder.fill(bytes);
        return TradeCube.of(bytes, parts.get(0));
    }

    private static CubeBuilder read(Database database, List<Path> parts) {
        database.run("cube-flows.sql", Map.of("rows", Sql.judged(parts)));
        database.run("cube-lists.sql", Map.of());
        List<String> places = database.list("cube-places.sql", Map.of(), row -> row.text("code"));
        List<String> products = database.list("cube-products.sql", Map.of(), row -> row.text("code"));
        if (places.size() > CubeFlows.PLACE + 1) {
            throw new StoreException("A year of trade names %d places, more than there are.".formatted(places.size()));
        }
        long[] counts = database.list("cube-products.sql", Map.of(), row -> row.count("flows")).stream()
                .mapToLong(Long::longValue)
                .toArray();
        CubeFlows flows = new CubeFlows(counts, places.size());
        database.scan("cube-rows.sql", flows::add);
        return new CubeBuilder(places, products, flows);
    }

    private int[] starts(IntUnaryOperator count) {
        int[] counts = IntStream.range(0, products.size()).parallel().map(count).toArray();
        int[] starts = new int[counts.length + 1];
        for (int product = 0; product < counts.length; product++) {
            starts[product + 1] = starts[product] + counts[product];
        }
        return starts;
    }

    private int countImporters(int product) {
        int count = 0;
        for (int flow = flows.from(product); flow < flows.from(product + 1); flow++) {
            count += flows.startsGroup(product, flow) ? 1 : 0;
        }
        return count;
    }

    private int countExporters(int product) {
        int count = 0;
        for (long total : totals(product)) {
            count += total > 0 ? 1 : 0;
        }
        return count;
    }

    /** What each place exports of the product. */
    private long[] totals(int product) {
        long[] totals = new long[places.size()];
        for (int flow = flows.from(product); flow < flows.from(product + 1); flow++) {
            totals[flows.exporter(flow)] += flows.values()[flow];
        }
        return totals;
    }

    private void write(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            fill(channel.map(FileChannel.MapMode.READ_WRITE, 0, layout().size()));
        }
    }

    private CubeLayout layout() {
        return new CubeLayout(
                places.size(),
                products.size(),
                groupStarts[products.size()],
                flows.size(),
                totalStarts[products.size()]);
    }

    private void fill(ByteBuffer bytes) {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        CubeLayout layout = layout();
        header(bytes, layout);
        names(bytes, layout.placesAt(), places);
        names(bytes, layout.productsAt(), products);
        bytes.slice(layout.flowValueAt(), flows.size() * Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asLongBuffer()
                .put(flows.values());
        IntStream.range(0, products.size()).parallel().forEach(product -> {
            importers(bytes, layout, product);
            exporters(bytes, layout, product);
        });
        ends(bytes, layout);
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

    private void importers(ByteBuffer bytes, CubeLayout layout, int product) {
        int group = groupStarts[product];
        bytes.putInt(layout.groupStartAt() + product * Integer.BYTES, group);
        int first = flows.from(product);
        short[] exporters = new short[flows.from(product + 1) - first];
        for (int i = 0; i < exporters.length; i++) {
            if (flows.startsGroup(product, first + i)) {
                bytes.putInt(layout.flowStartAt() + group * Integer.BYTES, first + i);
                bytes.putShort(layout.groupImporterAt() + group * Short.BYTES, (short) flows.importer(first + i));
                group++;
            }
            exporters[i] = (short) flows.exporter(first + i);
        }
        bytes.slice(layout.flowExporterAt() + first * Short.BYTES, exporters.length * Short.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer()
                .put(exporters);
    }

    private void exporters(ByteBuffer bytes, CubeLayout layout, int product) {
        int at = totalStarts[product];
        bytes.putInt(layout.totalStartAt() + product * Integer.BYTES, at);
        long[] totals = totals(product);
        for (int place = 0; place < totals.length; place++) {
            if (totals[place] > 0) {
                bytes.putShort(layout.totalExporterAt() + at * Short.BYTES, (short) place);
                bytes.putLong(layout.totalValueAt() + at * Long.BYTES, totals[place]);
                at++;
            }
        }
    }

    /** What would be the start of one more, so that the last has its end like the others. */
    private static void ends(ByteBuffer bytes, CubeLayout layout) {
        bytes.putInt(layout.groupStartAt() + layout.products() * Integer.BYTES, layout.groups());
        bytes.putInt(layout.flowStartAt() + layout.groups() * Integer.BYTES, layout.flows());
        bytes.putInt(layout.totalStartAt() + layout.products() * Integer.BYTES, layout.totals());
    }
}
