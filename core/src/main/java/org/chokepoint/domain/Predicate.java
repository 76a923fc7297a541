// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

/** What a fact says of its subject. */
public enum Predicate {
    PRODUCTION,
    RESERVES,
    CAPACITY,
    CONSUMPTION,
    STOCK,
    WORLD_SHARE_OF_PRODUCTION,
    WORLD_SHARE_OF_RESERVES,
    WORLD_SHARE_OF_CAPACITY,
    WORLD_SHARE_OF_EXPORTS,
    EXPORT_VALUE,
    IMPORT_VALUE,
    EXPORT_QUANTITY,
    IMPORT_QUANTITY,
    IMPORT_DEPENDENCE,
    SELF_SUFFICIENCY,
    NET_IMPORT_RELIANCE,
    PART_IMPORT_DEPENDENCE,
    PART_SELF_SUFFICIENCY,
    IMPORT_SHARE_FROM,
    REVENUE,
    OPERATING_PROFIT,
    NET_PROFIT,
    PRICE,
    QUOTA,
    CONVERSION,
    DISRUPTION,
    SURVEY_BLANK,
    SURVEY_IMPORT_RELIANT,
    SURVEY_SELF_SUPPLIED,
    SURVEY_INADEQUATE,
    /** A statistic of a whole country; the basis is its publisher's code for it, such as {@code NV.IND.MANF.CD}. */
    INDICATOR,
    CLAIM;

    /** Whether the number is a share and must lie between 0 and 100. */
    public boolean isShare() {
        return name().startsWith("WORLD_SHARE") || name().startsWith("SURVEY") || this == IMPORT_SHARE_FROM;
    }

    /** Whether the number counts something, so that it has a unit and is not negative. */
    public boolean isQuantity() {
        return switch (this) {
            case PRODUCTION,
                    RESERVES,
                    CAPACITY,
                    CONSUMPTION,
                    STOCK,
                    EXPORT_VALUE,
                    IMPORT_VALUE,
                    EXPORT_QUANTITY,
                    IMPORT_QUANTITY -> true;
            default -> false;
        };
    }

    /** Whether the fact says what part of a whole item's need is imported. */
    public boolean isDependence() {
        return this == IMPORT_DEPENDENCE || this == SELF_SUFFICIENCY || this == NET_IMPORT_RELIANCE;
    }
}
