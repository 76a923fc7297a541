// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import org.chokepoint.measures.complexity.Specialisation;

/** One country's row of zeros and ones beside ours. */
final class ComplexityAdvantages {
    private ComplexityAdvantages() {}

    static Compared row(NamedCsvRecord printed, Specialisation world) {
        int country = world.country(printed.getField(0));
        int ones = 0;
        List<String> others = new ArrayList<>();
        for (String product : printed.getHeader().subList(1, printed.getFieldCount())) {
            boolean has = Double.parseDouble(printed.getField(product)) == 1;
            int number = world.product(product);
            ones += has ? 1 : 0;
            if (has != (country >= 0 && number >= 0 && world.has(country, number))) {
                others.add(product);
            }
        }
        String got = others.isEmpty() ? ones + " products" : "not the same: " + String.join(", ", others);
        return Compared.words(printed.getField(0), ones + " products", got);
    }
}
