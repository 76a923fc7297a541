// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.nio.ByteBuffer;

/**
 * Where the columns of a table of flows begin in its file, in bytes. After 32 bytes of header (magic, version, five
 * counts, checksum) come the names, then the widest columns, so that each starts at a multiple of its width.
 */
record CubeLayout(int places, int products, int groups, int flows, int totals) {
    static CubeLayout read(ByteBuffer bytes) {
        CubeLayout layout =
                new CubeLayout(bytes.getInt(8), bytes.getInt(12), bytes.getInt(16), bytes.getInt(20), bytes.getInt(24));
        if (layout.size() != bytes.limit()) {
            throw new StoreException("A table of flows is %d bytes long, not %d. Maybe load the trade again."
                    .formatted(bytes.limit(), layout.size()));
        }
        return layout;
    }

    int placesAt() {
        return TradeCube.HEADER;
    }

    int productsAt() {
        return placesAt() + places * TradeCube.NAME;
    }

    int flowValueAt() {
        return productsAt() + products * TradeCube.NAME;
    }

    int totalValueAt() {
        return flowValueAt() + flows * Long.BYTES;
    }

    int groupStartAt() {
        return totalValueAt() + totals * Long.BYTES;
    }

    int flowStartAt() {
        return groupStartAt() + (products + 1) * Integer.BYTES;
    }

    int totalStartAt() {
        return flowStartAt() + (groups + 1) * Integer.BYTES;
    }

    int groupImporterAt() {
        return totalStartAt() + (products + 1) * Integer.BYTES;
    }

    int flowExporterAt() {
        return groupImporterAt() + groups * Short.BYTES;
    }

    int totalExporterAt() {
        return flowExporterAt() + flows * Short.BYTES;
    }

    int size() {
        return Math.addExact(totalExporterAt(), totals * Short.BYTES);
    }
}
