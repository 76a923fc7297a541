// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

/** A word as it can be typed into a shell. */
final class ShellWord {
    private ShellWord() {}

    static String of(String word) {
        return word.matches("[\\p{Alnum}\\p{IsHan}_./:\\\\+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
