// SPDX-License-Identifier: Apache-2.0
/** The web: reads what an address asks, hands it to the same steps as the command line, and shows their documents. */
@NullMarked
package org.chokepoint.app.web;

import org.jspecify.annotations.NullMarked;
