// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

/**
 * A pack as one edition was the first to have it.
 *
 * @param published the moment, ISO 8601
 */
public record PackVersion(int edition, String published, LoadRecord load) {}
