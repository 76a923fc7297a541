// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.comtrade;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.zip.CRC32;

/** Names of files that say what is in them. */
final class ComtradeNames {
    private static final int MOST_SPELT_OUT = 3;

    private ComtradeNames() {}

    static String of(ComtradeQuery query) {
        String reporters = query.reporters().isEmpty() ? "all" : spell(query.reporters());
        return "comtrade-C-A-HS-%d-%s-%s.json".formatted(query.year(), reporters, spell(query.codes()));
    }

    /** A few are spelt out; of many the first, the last, their number and a checksum of the list. */
    private static String spell(List<String> list) {
        if (list.size() <= MOST_SPELT_OUT) {
            return String.join("+", list);
        }
        CRC32 checksum = new CRC32();
        checksum.update(String.join("+", list).getBytes(UTF_8));
        return "%s_to_%s_%d_%08x".formatted(list.get(0), list.get(list.size() - 1), list.size(), checksum.getValue());
    }
}
