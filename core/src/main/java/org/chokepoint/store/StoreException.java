// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

/** The store cannot do what was asked; the message is meant for the person who asked. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
