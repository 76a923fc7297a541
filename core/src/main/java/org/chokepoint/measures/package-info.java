// SPDX-License-Identifier: Apache-2.0
/**
 * Fifth of the steps: one number, one paper. A measure is a pure function from evidence to an
 * {@link org.chokepoint.measures.Outcome}; gathering the evidence from the store is another thing.
 */
@NullMarked
package org.chokepoint.measures;

import org.jspecify.annotations.NullMarked;
