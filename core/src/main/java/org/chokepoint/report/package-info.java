// SPDX-License-Identifier: Apache-2.0
/**
 * Last of the steps: says it. Findings are joined into one {@link org.chokepoint.report.Document}, which is then
 * rendered. There is no second place where a number is formatted.
 */
@NullMarked
package org.chokepoint.report;

import org.jspecify.annotations.NullMarked;
