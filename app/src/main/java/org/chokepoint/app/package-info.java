// SPDX-License-Identifier: Apache-2.0
/** The command line: reads what was asked, opens the store, prints a document. Nothing is computed here. */
@NullMarked
package org.chokepoint.app;

import org.jspecify.annotations.NullMarked;
