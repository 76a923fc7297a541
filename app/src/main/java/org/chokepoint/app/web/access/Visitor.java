// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web.access;

/**
 * Somebody who was let in.
 *
 * @param secret what the forms of the session carry, so that another site cannot send them; blank for a program, whose
 *     token no browser sends by itself
 * @param address where the questions come from
 */
public record Visitor(String name, Role role, String secret, String address) {
    public boolean isCurator() {
        return role == Role.CURATOR;
    }

    /** Whether a change may be taken for the visitor's own will. */
    public boolean meant(String given) {
        return secret.isEmpty() || Secrets.same(secret, given);
    }
}
