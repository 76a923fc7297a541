// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.List;
import java.util.Map;

/** One colour for each country and verdict, the same in every picture; the colour-blind tell the verdicts apart. */
public final class Colours {
    /** What is not known, and the rest of the world. */
    public static final String GREY = "#8a8f98";

    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("BLANK", "#c4461c"),
            Map.entry("IMPORT_RELIANT", "#e0a030"),
            Map.entry("SELF_SUPPLIED", "#2b7a9e"),
            Map.entry("UNKNOWN", GREY),
            Map.entry("WORLD", GREY),
            Map.entry("OTHER", GREY),
            Map.entry("CHN", "#c8453b"),
            Map.entry("USA", "#2f5d9e"),
            Map.entry("JPN", "#8b5aa8"),
            Map.entry("KOR", "#3a8f8a"),
            Map.entry("TWN", "#4f9a4a"),
            Map.entry("DEU", "#b8902b"),
            Map.entry("NLD", "#d9762b"),
            Map.entry("EU27", "#3f6fc4"),
            Map.entry("EU", "#3f6fc4"),
            Map.entry("GBR", "#7a3b52"),
            Map.entry("FRA", "#5b7fd1"),
            Map.entry("RUS", "#6b6f3a"),
            Map.entry("AUS", "#2d8a63"),
            Map.entry("BRA", "#7fa02f"),
            Map.entry("COD", "#9c5d3c"),
            Map.entry("ZAF", "#a8763a"),
            Map.entry("CAN", "#b0506a"),
            Map.entry("IND", "#c9822f"),
            Map.entry("VNM", "#a39a2e"),
            Map.entry("CHL", "#50708a"));

    private static final List<String> OTHERS =
            List.of("#5f7f6f", "#8c6d8f", "#7d8f4f", "#4f7f9f", "#9f7f5f", "#6f6fa5", "#9a6060", "#5a8f8f", "#88803f");

    private Colours() {}

    /** The colour of a country without one of its own follows from its code, so that it too is always the same. */
    public static String of(String tone) {
        String fixed = FIXED.get(tone);
        return fixed != null ? fixed : OTHERS.get(Math.floorMod(tone.hashCode(), OTHERS.size()));
    }
}
