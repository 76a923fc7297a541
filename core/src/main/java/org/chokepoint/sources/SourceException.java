// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources;

/** A publisher's files cannot be had or used; the message is meant for the person who asked. */
public final class SourceException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public SourceException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why. */
    public enum Reason {
        UNREACHABLE,
        NOT_PERMITTED,
        NOT_PUBLISHED,
        /** The publisher cut its answer off at a limit of its own. */
        INCOMPLETE,
        UNREADABLE,
        UNWRITABLE
    }
}
