// SPDX-License-Identifier: Apache-2.0
/** The advanced semiconductor supply chain of the Emerging Technology Observatory. See docs/sources/eto.md. */
@NullMarked
package org.chokepoint.sources.eto;

import org.jspecify.annotations.NullMarked;
