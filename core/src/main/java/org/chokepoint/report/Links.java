// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.Optional;

/** Where what a document names can be opened. A file that stands alone has nowhere to go. */
public interface Links {
    Links NONE = new Links() {};

    /** What a row of a table is about, by its key. */
    default Optional<String> key(String key) {
        return Optional.empty();
    }

    /** Whether the row of that key is the one the page is about. */
    default boolean isChosen(String key) {
        return false;
    }

    /** An item, by its id. */
    default Optional<String> item(String id) {
        return Optional.empty();
    }

    /** An item, by its name as documents print it. */
    default Optional<String> named(String name) {
        return Optional.empty();
    }

    /** A row of a pack, written as documents do: pack, file and line. */
    default Optional<String> row(String ref) {
        return Optional.empty();
    }

    /** A row of a delivery of trade, written as documents do: file and line. */
    default Optional<String> delivered(String ref) {
        return Optional.empty();
    }

    /** A source, by its id. */
    default Optional<String> source(String id) {
        return Optional.empty();
    }

    /** A table in the order of one of its columns, by the column's place, first 0. */
    default Optional<String> ordered(int column) {
        return Optional.empty();
    }

    /** How a table is ordered by a column, in the words of {@code aria-sort}; none if it is not. */
    default Optional<String> order(int column) {
        return Optional.empty();
    }

    /** A country or bloc, by its code. */
    default Optional<String> country(String code) {
        return Optional.empty();
    }
}
