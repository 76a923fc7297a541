// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.baci;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.registry.AreaCode;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Dialect;
import org.chokepoint.registry.Dialects;
import org.chokepoint.registry.Finding;
import org.chokepoint.registry.PlaceKind;
import org.chokepoint.sources.Delivered;

/** The list of countries that CEPII puts beside its files: {@code country_code, country_name, iso2, iso3}. */
final class BaciCountries {
    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int ISO3 = 3;

    private BaciCountries() {}

    /**
     * Codes that the list gives to another country than our table of codes does in that year. Codes of no one country,
     * and those whose letters are CEPII's own (S19), are not compared.
     */
    static List<Finding> remarks(List<Delivered> beside, String name, int year) throws IOException {
        List<Finding> remarks = new ArrayList<>();
        for (Delivered list : beside) {
            if (list.name().equals(name)) {
                compare(list, year, remarks);
            }
        }
        return remarks;
    }

    private static void compare(Delivered list, int year, List<Finding> remarks) throws IOException {
        Dialect ours = Dialects.standard().get("BACI");
        Countries countries = Countries.standard();
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().skipEmptyLines(true).ofCsvRecord(list.open())) {
            for (CsvRecord row : rows) {
                if (row.getFieldCount() > ISO3
                        && countries.find(row.getField(ISO3)).isPresent()) {
                    ours.find(row.getField(CODE), year)
                            .flatMap(meaning -> remark(list, row, meaning))
                            .ifPresent(remarks::add);
                }
            }
        }
    }

    private static Optional<Finding> remark(Delivered list, CsvRecord row, AreaCode meaning) {
        if (meaning.kind() != PlaceKind.COUNTRY || meaning.place().equals(row.getField(ISO3))) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                Finding.Severity.WARNING,
                list.name(),
                row.getStartingLineNumber(),
                "code (%s) is %s (%s) here, and %s in the table of codes it is read with. Maybe the release changed it."
                        .formatted(row.getField(CODE), row.getField(ISO3), row.getField(NAME), meaning.place())));
    }
}
