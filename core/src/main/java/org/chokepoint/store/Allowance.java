// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How much of the machine the questions to one edition may take together.
 *
 * @param memory such as {@code 2GB}; nothing is then written aside to the disk. Without it the engine takes what it
 *     thinks right, most of the machine's memory, and goes on to the disk
 */
public record Allowance(Optional<String> memory) {
    /** What a person alone at the machine has. */
    public static final Allowance NO_LIMIT = new Allowance(Optional.empty());

    private static final Pattern SIZE = Pattern.compile("[1-9]\\d{0,5}(MB|GB)");

    public Allowance {
        memory.filter(size -> !SIZE.matcher(size).matches()).ifPresent(size -> {
            throw new IllegalArgumentException("Memory (%s) is not a size. Maybe 512MB or 2GB.".formatted(size));
        });
    }

    public static Allowance ofMemory(String size) {
        return new Allowance(Optional.of(size));
    }

    String exceeded() {
        return "The question needs more memory than it may take%s. Maybe ask for less at once."
                .formatted(memory.map(size -> " (" + size + ")").orElse(""));
    }
}
