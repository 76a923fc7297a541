// SPDX-License-Identifier: Apache-2.0
/**
 * Part of the third step: brings a publisher's file over the network, whole or not at all. It resumes what was cut off,
 * waits when asked to, and knows nothing of what the file means.
 */
@NullMarked
package org.chokepoint.sources.fetch;

import org.jspecify.annotations.NullMarked;
