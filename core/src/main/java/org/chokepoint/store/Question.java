// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import java.util.function.Function;

/**
 * A question to the store: a SQL file beside the class that asks, and what one row of the answer means.
 *
 * @param beside the class in whose package the file lies
 * @param file such as {@code world-shares.sql}; parameters are written {@code $name}
 */
public record Question<T>(Class<?> beside, String file, Function<Answer, T> meaning) {}
