// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.complexity;

/**
 * A country among all whose exports are known.
 *
 * @param world who exports what with an advantage
 * @param country code of the country, which may be missing there
 */
public record CountryInWorld(Specialisation world, String country) {}
