// SPDX-License-Identifier: Apache-2.0
/**
 * CEPII BACI: reconciled bilateral trade in six-digit products. See docs/sources/baci.md.
 */
@NullMarked
package org.chokepoint.sources.baci;

import org.jspecify.annotations.NullMarked;
