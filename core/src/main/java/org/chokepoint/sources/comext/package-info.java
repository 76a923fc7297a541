// SPDX-License-Identifier: Apache-2.0
/**
 * Eurostat Comext: trade of the members of the European Union in eight-digit products, as each declares it. See
 * docs/sources/comext.md.
 */
@NullMarked
package org.chokepoint.sources.comext;

import org.jspecify.annotations.NullMarked;
