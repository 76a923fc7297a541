// SPDX-License-Identifier: Apache-2.0
/**
 * The step after {@code survey}: the value ladder of a chain, rung by rung, in money and in contained metal, who takes
 * the value, and what happened around a dated control. Asks the store; computes in plain records.
 */
@NullMarked
package org.chokepoint.chain;

import org.jspecify.annotations.NullMarked;
