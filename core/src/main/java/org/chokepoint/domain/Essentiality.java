// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

/** How badly the item needs the input. */
public enum Essentiality {
    ESSENTIAL,
    IMPORTANT,
    SUBSTITUTABLE
}
