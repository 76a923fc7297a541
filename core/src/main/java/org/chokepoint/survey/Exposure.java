// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.survey;

import java.util.List;
import org.chokepoint.domain.Interval;
import org.chokepoint.domain.Supply;

/**
 * An item the area is cut off from most easily.
 *
 * @param suppliers foreign suppliers, those that matter most first
 * @param holdsUp how many other items of the survey need it, directly or through others
 */
public record Exposure(
        Ruling ruling, Tightness tightness, List<Supply> suppliers, List<CountryShare> countries, int holdsUp) {
    public Exposure {
        suppliers = List.copyOf(suppliers);
        countries = List.copyOf(countries);
    }

    /** A foreign country's part of world supply, percent. */
    public record CountryShare(String country, Interval percent) {}
}
