// SPDX-License-Identifier: Apache-2.0
/**
 * Third of the steps: what the world publishes, one package per publisher. A source is a publisher, the shape of its
 * files, and the mapping of their columns to ours; it finds files and opens none of the rows, which the store reads.
 */
@NullMarked
package org.chokepoint.sources;

import org.jspecify.annotations.NullMarked;
