// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

/**
 * How far to look for minimal cut sets.
 *
 * @param order greatest number of events of a set that is wanted, {@link #ALL} for every set
 * @param nodes greatest number of nodes of decision diagrams that may be alive at once
 */
public record Limits(int order, long nodes) {
    /** An order that leaves nothing out. */
    public static final int ALL = Integer.MAX_VALUE;

    /** Every set, within five million nodes, which is a few hundred megabytes. */
    public static final Limits STANDARD = new Limits(ALL, 5_000_000);

    public Limits {
        if (order < 1) {
            throw new IllegalArgumentException("An order of %d asks for no set; the least is 1.".formatted(order));
        }
        if (nodes < 1) {
            throw new IllegalArgumentException("A budget of %d nodes is none; the least is 1.".formatted(nodes));
        }
    }

    /** The same budget for sets of at most so many events. */
    public Limits upTo(int greatest) {
        return new Limits(greatest, nodes);
    }
}
