// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

/** The form of a file that holds one table, for those who read with tools of their own. */
public enum TableForm {
    PARQUET("parquet", "application/vnd.apache.parquet"),
    /** Arrow's file form, also called Feather version 2. */
    ARROW("arrow", "application/vnd.apache.arrow.file");

    private final String ending;
    private final String type;

    TableForm(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /** What the file's name ends with, without the dot. */
    public String ending() {
        return ending;
    }

    /** What a server calls it. */
    public String type() {
        return type;
    }
}
