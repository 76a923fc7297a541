// SPDX-License-Identifier: Apache-2.0
/** Step 3, sources: indicators of the World Bank, as its API gives them. See docs/sources/worldbank.md. */
@NullMarked
package org.chokepoint.sources.worldbank;

import org.jspecify.annotations.NullMarked;
