// SPDX-License-Identifier: Apache-2.0
/**
 * Any table of yearly trade that a person describes in a small JSON file. See docs/sources/table.md.
 */
@NullMarked
package org.chokepoint.sources.table;

import org.jspecify.annotations.NullMarked;
