// SPDX-License-Identifier: Apache-2.0
/** Part of the third step: UN Comtrade, what each country reports of its trade with each other country. */
@NullMarked
package org.chokepoint.sources.comtrade;

import org.jspecify.annotations.NullMarked;
