// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

/**
 * How far a year's verdict of a definition can be trusted.
 *
 * @param probability that all limits are exceeded, given the errors of the flows
 * @param byDelta whether the delta method settled it, so that nothing was drawn
 */
public record Robustness(double probability, boolean byDelta) {
    /** How often the draws must agree with the verdict for a badge. */
    private static final double ROBUST = 0.95;

    private static final double BORDERLINE = 0.80;

    /** A reader's word for it. */
    public enum Badge {
        ROBUST,
        BORDERLINE,
        FRAGILE
    }

    /** The badge of a verdict. */
    public Badge badge(boolean flagged) {
        double agreement = flagged ? probability : 1 - probability;
        if (agreement >= ROBUST) {
            return Badge.ROBUST;
        }
        return agreement >= BORDERLINE ? Badge.BORDERLINE : Badge.FRAGILE;
    }
}
