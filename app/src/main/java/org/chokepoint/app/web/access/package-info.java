// SPDX-License-Identifier: Apache-2.0
/** Who may do what: tokens, sessions, how often somebody may ask, and the log of what was done. It knows no page. */
@NullMarked
package org.chokepoint.app.web.access;

import org.jspecify.annotations.NullMarked;
