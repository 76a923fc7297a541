// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

/** Something was asked for by a name that nothing loaded has; the message names it and what may have been meant. */
public final class NotKnownException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    public NotKnownException(String message) {
        super(message);
    }
}
