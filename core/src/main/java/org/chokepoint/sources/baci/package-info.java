// SPDX-License-Identifier: Apache-2.0
/** Part of the third step: BACI of the CEPII, trade between countries made to agree from both sides' reports. */
@NullMarked
package org.chokepoint.sources.baci;

import org.jspecify.annotations.NullMarked;
