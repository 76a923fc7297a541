// SPDX-License-Identifier: Apache-2.0
/**
 * Step 5, measures: what the exports of all countries say of each: complexity, fitness, and the products within reach.
 * See docs/methods/complexity.md.
 */
@NullMarked
package org.chokepoint.measures.complexity;

import org.jspecify.annotations.NullMarked;
