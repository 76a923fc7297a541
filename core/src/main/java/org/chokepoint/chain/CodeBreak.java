// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import org.chokepoint.domain.Hs6;
import org.chokepoint.registry.HsBreak;

/**
 * A code whose goods customs counted under other codes from some year on, so that its series does not simply go on.
 *
 * @param from the first year shown that was declared in the other revision
 */
public record CodeBreak(String rung, Hs6 code, int from, HsBreak broken) {}
