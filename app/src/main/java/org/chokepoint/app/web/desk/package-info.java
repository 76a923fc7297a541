// SPDX-License-Identifier: Apache-2.0
/** What curators do: uploads, and the pack of what they state. It knows no page; the store judges and loads. */
@NullMarked
package org.chokepoint.app.web.desk;

import org.jspecify.annotations.NullMarked;
