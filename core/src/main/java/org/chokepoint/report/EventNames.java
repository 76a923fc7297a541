// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import org.chokepoint.network.EventKind;

/** What an event is called. */
final class EventNames {
    private EventNames() {}

    static String of(EventKind kind, String event, Names names) {
        return switch (kind) {
            case COUNTRY -> names.place(event);
            case FIRM, PARENT -> names.supplier(event);
            case ITEM -> names.item(event);
        };
    }
}
