// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Countries that act as one in trade, with who belonged when. */
public record Bloc(String code, Name name, List<Membership> memberships) implements Area {
    public Bloc {
        memberships = List.copyOf(memberships);
        if (memberships.isEmpty()) {
            throw new IllegalArgumentException(
                    "Bloc (%s) has no members. Maybe its table was not read.".formatted(code));
        }
    }

    /** One country's time in the bloc; {@code lastYear} is inclusive and far in the future while it lasts. */
    public record Membership(String country, int firstYear, int lastYear) {
        public Membership {
            if (firstYear > lastYear) {
                throw new IllegalArgumentException(
                        "Membership of %s ends (%d) before it begins (%d).".formatted(country, lastYear, firstYear));
            }
        }

        boolean covers(int year) {
            return firstYear <= year && year <= lastYear;
        }
    }

    @Override
    public Set<String> membersIn(int year) {
        return memberships.stream()
                .filter(membership -> membership.covers(year))
                .map(Membership::country)
                .collect(Collectors.toUnmodifiableSet());
    }
}
