// SPDX-License-Identifier: Apache-2.0
/**
 * First of the steps: the words. A country, a code, an item, a fact, a figure, and nothing that reads a file or asks a
 * database. Every later step speaks in these types; each checks itself when it is built, so a wrong state does not
 * exist.
 */
@NullMarked
package org.chokepoint.domain;

import org.jspecify.annotations.NullMarked;
