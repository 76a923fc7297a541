// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.comtrade;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The two doors to the same figures. Both cut an answer off at a number of rows without saying so. */
enum ComtradeService {
    /** Needs a key. */
    FINAL("data/v1/get/C/A/HS", 100_000),
    /** Needs none, and is meant for a look. */
    PREVIEW("public/v1/preview/C/A/HS", 500);

    private final String path;
    private final int rowLimit;

    ComtradeService(String path, int rowLimit) {
        this.path = path;
        this.rowLimit = rowLimit;
    }

    int rowLimit() {
        return rowLimit;
    }

    /**
     * Asks for totals only: no second partner, all customs procedures and all means of transport together. Without that
     * each total comes beside its parts, and a sum counts trade several times.
     */
    URI address(URI publisher, ComtradeQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!query.reporters().isEmpty()) {
            parameters.put("reporterCode", String.join(",", query.reporters()));
        }
        parameters.put("period", Integer.toString(query.year()));
        parameters.put("cmdCode", String.join(",", query.codes()));
        parameters.put("flowCode", "M,X");
        parameters.put("partner2Code", "0");
        parameters.put("customsCode", "C00");
        parameters.put("motCode", "0");
        parameters.put("maxRecords", Integer.toString(rowLimit));
        return publisher.resolve(path
                + parameters.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("&", "?", "")));
    }
}
