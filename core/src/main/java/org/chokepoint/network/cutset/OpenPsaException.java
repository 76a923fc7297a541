// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

/** A fault tree file that cannot be read; the message is one sentence that names the file and the line. */
public final class OpenPsaException extends Exception {
    private static final long serialVersionUID = 1;

    OpenPsaException(String message) {
        super(message);
    }
}
