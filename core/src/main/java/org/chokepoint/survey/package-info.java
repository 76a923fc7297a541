// SPDX-License-Identifier: Apache-2.0
/**
 * Sixth of the steps: what can a country not make? One verdict an item by the rule of {@code docs/methods/verdict.md},
 * with the facts it rests on, and the counts over a whole list with the unknown ones as an interval.
 */
@NullMarked
package org.chokepoint.survey;

import org.jspecify.annotations.NullMarked;
