// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

/** What goes back to whoever asked. */
record Answer(int status, String type, String body) {
    static Answer html(String body) {
        return new Answer(200, "text/html; charset=utf-8", body);
    }

    static Answer json(String body) {
        return new Answer(200, "application/json; charset=utf-8", body);
    }

    static Answer csv(String body) {
        return new Answer(200, "text/csv; charset=utf-8", body);
    }
}
