// SPDX-License-Identifier: Apache-2.0
/**
 * How much of a market lies in how few hands, with bounds where shares are known in part.
 */
@NullMarked
package org.chokepoint.measures.concentration;

import org.jspecify.annotations.NullMarked;
