// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.domain.Area;
import org.chokepoint.registry.Countries;

/** Countries by the names that the checked tables write. */
final class Spellings {
    static final String TABLE = "country-spellings.csv";

    private final Countries countries = Countries.standard();
    private final Map<String, String> others = new HashMap<>();

    Spellings(Figures figures) throws IOException {
        figures.table(TABLE).rows().forEach(row -> others.put(row.getField("spelling"), row.getField("code")));
    }

    /** Alpha-3 code; empty where nobody is known by that name. */
    Optional<String> code(String name) {
        String other = others.get(name.strip());
        return other != null
                ? Optional.of(other)
                : countries.findByAnyName(name.strip()).map(Area::code);
    }
}
