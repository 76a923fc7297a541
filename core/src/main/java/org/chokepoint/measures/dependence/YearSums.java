// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

/** What an area's flows of one product add up to in one loaded year. */
public record YearSums(int year, TradeSums sums) {}
