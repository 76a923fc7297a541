// SPDX-License-Identifier: Apache-2.0
/**
 * Last but one of the steps: published tables derived anew, row by row, so that a sceptic sees where a method agrees
 * with the numbers of its authors and where it does not.
 */
@NullMarked
package org.chokepoint.verify;

import org.jspecify.annotations.NullMarked;
