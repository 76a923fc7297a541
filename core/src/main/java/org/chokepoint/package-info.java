// SPDX-License-Identifier: Apache-2.0
/** Chokepoint: from published statistics to a document. The steps stand in ARCHITECTURE.md. */
@NullMarked
package org.chokepoint;

import org.jspecify.annotations.NullMarked;
