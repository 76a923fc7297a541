// SPDX-License-Identifier: Apache-2.0
/**
 * How fast the library is beside a peer, on the same rows in the same run. Never released.
 */
@NullMarked
package org.chokepoint.bench;

import org.jspecify.annotations.NullMarked;
