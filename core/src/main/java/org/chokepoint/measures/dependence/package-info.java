// SPDX-License-Identifier: Apache-2.0
/**
 * What part of a country's need comes from abroad.
 */
@NullMarked
package org.chokepoint.measures.dependence;

import org.jspecify.annotations.NullMarked;
