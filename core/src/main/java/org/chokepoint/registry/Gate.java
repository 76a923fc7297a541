// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

/** One demand that every pack must meet before it may be loaded. */
interface Gate {
    void judge(Pack pack, Surroundings around, Findings findings);
}
