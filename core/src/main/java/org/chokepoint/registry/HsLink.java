// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.util.Optional;
import org.chokepoint.domain.Hs6;

/**
 * One counterpart of a code in another revision.
 *
 * @param weight fraction 0 to 1 of the value under the first code that belongs to {@code to}; empty if no source
 *     knows it. It is 1 for the only counterpart that the tables name, and is never guessed from their number
 */
public record HsLink(Hs6 to, Optional<Double> weight, HsChange change) {}
