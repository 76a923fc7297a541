// SPDX-License-Identifier: Apache-2.0
/**
 * What must be true of a market of which only some statements are known, and what cannot be excluded.
 */
@NullMarked
package org.chokepoint.measures.bounds;

import org.jspecify.annotations.NullMarked;
