// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.util.List;

/** Judges a whole pack: the gates that every pack must pass, in the order in which they are explained in the docs. */
public final class PackCheck {
    private static final List<Gate> GATES = List.of(
            new ReferencesResolve(),
            new OthersStillResolve(),
            new PlacesExist(),
            new CodesExist(),
            new FeedHasNoCycle(),
            new SharesHaveSourceAndYear(),
            new SharesAddUp(),
            new LicencesAllowShipping(),
            new ItemsAreGrounded(),
            new ChainsAgree());

    private PackCheck() {}

    /** Adds a finding for whatever keeps the pack from being loaded. */
    public static void judge(Pack pack, Surroundings around, Findings findings) {
        GATES.forEach(gate -> gate.judge(pack, around, findings));
    }
}
