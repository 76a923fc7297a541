// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import java.util.Set;

/** What a question can be asked for: a country, or a bloc that acts as one in trade. */
public sealed interface Area permits Country, Bloc {
    /** ISO 3166-1 alpha-3 of a country, or the bloc's own id such as {@code EU27}. */
    String code();

    Name name();

    /** The alpha-3 codes of all countries that belong to the area in that year; a country holds just itself. */
    Set<String> membersIn(int year);
}
