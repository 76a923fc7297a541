// SPDX-License-Identifier: Apache-2.0
/**
 * Eighth of the steps: who feeds whom, and which few countries or firms could stop an item. See docs/methods/cuts.md.
 */
@NullMarked
package org.chokepoint.network;

import org.jspecify.annotations.NullMarked;
