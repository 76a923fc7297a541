// SPDX-License-Identifier: Apache-2.0
/**
 * China's customs: what a query of stats.customs.gov.cn exports, in eight-digit products. See
 * docs/sources/china-customs.md.
 */
@NullMarked
package org.chokepoint.sources.chinacustoms;

import org.jspecify.annotations.NullMarked;
