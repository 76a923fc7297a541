// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

/** A budget is spent; it is caught where the budget was given, so that nobody sees it. */
final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stopped() {
        super("The budget is spent.", null, false, false);
    }
}
