// SPDX-License-Identifier: Apache-2.0
/**
 * How critical a material is by the published methods of the European Commission, the GeoPolRisk
 * project, the U.S. Geological Survey and the International Monetary Fund.
 */
@NullMarked
package org.chokepoint.measures.criticality;

import org.jspecify.annotations.NullMarked;
