// SPDX-License-Identifier: Apache-2.0
/**
 * Step 7, network: which smallest combinations of losses bring something down. It knows fault trees and nothing of
 * supply. See docs/methods/cut-sets.md.
 */
@NullMarked
package org.chokepoint.network.cutset;

import org.jspecify.annotations.NullMarked;
