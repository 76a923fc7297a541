// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.criticality;

/**
 * When the European Commission calls a material critical.
 *
 * @param supplyRisk from which on
 * @param economicImportance from which on
 */
public record CriticalList(double supplyRisk, double economicImportance) {
    /** The lists of 2011 and 2014. */
    public static final CriticalList UNTIL_2014 = new CriticalList(1, 5);

    /** Since 2017, on another scale of economic importance. */
    public static final CriticalList SINCE_2017 = new CriticalList(1, 2.8);

    /** The rule of the list of that year. */
    public static CriticalList of(int year) {
        return year < 2017 ? UNTIL_2014 : SINCE_2017;
    }

    public boolean holds(double sr, double ei) {
        return sr >= supplyRisk && ei >= economicImportance;
    }
}
