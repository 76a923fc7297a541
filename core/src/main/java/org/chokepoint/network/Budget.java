// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

/** How many sets may be tried in all, so that a search too large ends with a word instead of without memory. */
final class Budget {
    /** Some seconds and some hundred megabytes. */
    static final long STANDARD = 20_000_000;

    private long left;

    Budget(long sets) {
        this.left = sets;
    }

    /** There were more sets to try than allowed. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1;

        Spent() {
            super("The search has tried as many sets as it may.", null, false, false);
        }
    }

    void spend(int sets) {
        left -= sets;
        if (left < 0) {
            throw new Spent();
        }
    }
}
