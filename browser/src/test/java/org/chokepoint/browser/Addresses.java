// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.browser;

import java.util.LinkedHashMap;
import java.util.Map;

/** One address of every kind of page. */
final class Addresses {
    /** Such as can be asked with trade and without. */
    static final Map<String, String> ALL = all();

    private Addresses() {}

    private static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("start", "/");
        all.put("survey", "/survey/CHN?country=CHN");
        all.put("dependencies", "/dependencies/CHN?country=CHN");
        all.put("product", "/products/854231?country=CHN");
        all.put("items", "/items");
        all.put("item", "/items/lcd-panel?country=CHN");
        all.put("chokepoints", "/chokepoints");
        all.put("cuts", "/chokepoints/lcd-panel?country=CHN");
        all.put("chosen-cut", "/chokepoints/lcd-panel?country=CHN&set=JPN");
        all.put("ladders", "/ladders");
        all.put("ladder", "/ladders/tungsten?country=CHN&against=JPN,USA");
        all.put("sources", "/sources");
        all.put("source", "/sources/usgs-mcs-2026?country=CHN");
        all.put("row", "/rows/starter/suppliers.csv:12");
        all.put("error", "/items/unobtainium");
        return all;
    }

    static String inChinese(String path) {
        return path + (path.contains("?") ? "&" : "?") + "lang=zh";
    }
}
