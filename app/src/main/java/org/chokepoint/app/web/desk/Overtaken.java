// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web.desk;

/** Thrown where somebody else was first, so that neither change is lost unseen. */
public final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    Overtaken(String message) {
        super(message);
    }
}
