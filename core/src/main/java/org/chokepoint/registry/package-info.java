// SPDX-License-Identifier: Apache-2.0
/**
 * Second of the steps: what is known by name. Packs of items, codes, recipes, firms, suppliers and capability are read,
 * judged and joined into one {@link org.chokepoint.registry.Registry}. It reads from a {@code Reader}; it opens no
 * file.
 */
@NullMarked
package org.chokepoint.registry;

import org.jspecify.annotations.NullMarked;
