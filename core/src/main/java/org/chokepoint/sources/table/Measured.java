// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.table;

/**
 * A column of numbers and its unit.
 *
 * @param factor US dollars, or metric tons, in one unit of the column; a plain decimal number
 */
public record Measured(String column, String factor) {}
