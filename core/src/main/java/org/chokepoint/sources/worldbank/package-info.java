// SPDX-License-Identifier: Apache-2.0
/** Indicators of the World Bank, as its API gives them. See docs/sources/worldbank.md. */
@NullMarked
package org.chokepoint.sources.worldbank;

import org.jspecify.annotations.NullMarked;
