// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

/** What a trade value includes. */
public enum ValueBasis {
    /** Cost, insurance and freight: value at the importer's border. */
    CIF,
    /** Free on board: value at the exporter's border. */
    FOB
}
