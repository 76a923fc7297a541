// SPDX-License-Identifier: Apache-2.0
/**
 * Seventh of the steps: the value ladder of a chain, rung by rung, in money and in contained metal, who takes the
 * value, and what trade shows around a dated control. See docs/methods/value-ladder.md and event.md.
 */
@NullMarked
package org.chokepoint.chain;

import org.jspecify.annotations.NullMarked;
