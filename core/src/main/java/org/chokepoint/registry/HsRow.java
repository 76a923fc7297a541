// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.util.Optional;

/**
 * One line of a whole conversion table, for a database to join on {@code from}.
 *
 * @param from six digits in the first revision
 * @param to six digits in the second revision
 * @param weight as in {@link HsLink}
 */
public record HsRow(String from, String to, Optional<Double> weight, HsChange change) {}
