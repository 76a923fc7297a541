// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.dependence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.chokepoint.domain.Name;
import org.chokepoint.domain.NotKnownException;

/**
 * A published rule by which a product counts as a strategic dependence: all limits are exceeded, in enough years of a
 * window. Every parameter can be seen and changed.
 *
 * @param id such as {@code geodep}
 * @param years in how many years of the window the limits must be exceeded
 * @param window how many years, the asked one the last
 * @param blocOnly whether the rule needs members whose trade with each other is no import
 * @param citation who published the rule
 * @param changed whether a parameter is not the published one
 */
public record Definition(
        String id,
        Name name,
        List<Limit> limits,
        int years,
        int window,
        boolean blocOnly,
        String citation,
        boolean changed) {
    public Definition {
        limits = List.copyOf(limits);
        if (years < 1 || years > window) {
            throw new IllegalArgumentException(
                    "A definition needs 1 to %d years of a window of %d, not %d.".formatted(window, window, years));
        }
    }

    /** GeoDep of CEPII: four criteria, the fourth being two of three years. */
    public static final Definition GEODEP = new Definition(
            "geodep",
            new Name("CEPII GeoDep", "CEPII GeoDep"),
            List.of(
                    Limit.above(Criterion.IMPORT_HHI, 0.4),
                    Limit.above(Criterion.WORLD_EXPORT_HHI, 0.4),
                    Limit.above(Criterion.IMPORTS_OVER_EXPORTS, 1)),
            2,
            3,
            false,
            "CEPII GeoDep, https://www.cepii.fr/cepii/en/bdd_modele/bdd_modele_item.asp?id=41",
            false);

    /** The European Commission's bottom-up screening: CDI1, CDI2, CDI3 of one year, the bloc as one. */
    public static final Definition EC_2021 = new Definition(
            "ec-2021",
            new Name("European Commission 2021", "欧盟委员会2021"),
            List.of(
                    Limit.above(Criterion.IMPORT_HHI, 0.4),
                    Limit.above(Criterion.OUTSIDE_SHARE, 0.5),
                    Limit.above(Criterion.IMPORTS_OVER_ALL_EXPORTS, 1)),
            1,
            1,
            true,
            "European Commission, Strategic dependencies and capacities, SWD(2021) 352",
            false);

    /** The first of the criteria of MERICS, whose other two are not public in full: a clear deficit. */
    public static final Definition MERICS_DEFICIT = new Definition(
            "merics-deficit",
            new Name("MERICS-style deficit", "MERICS式逆差"),
            List.of(Limit.atLeast(Criterion.IMPORTS_OVER_EXPORTS, 2)),
            1,
            1,
            false,
            "MERICS Trade Dependency Database, first criterion: imports at least twice the exports",
            false);

    /** The rules that are known in full: a table of contents. */
    public static final List<Definition> STANDARD = List.of(GEODEP, EC_2021, MERICS_DEFICIT);

    /** The rule of that id. */
    public static Definition get(String id) {
        return STANDARD.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotKnownException("Definition (%s) is not known. Maybe one of %s."
                        .formatted(
                                id,
                                String.join(
                                        ", ",
                                        STANDARD.stream().map(Definition::id).toList()))));
    }

    /** The same with one parameter changed: a criterion by its word, {@code years} or {@code window}. */
    public Definition with(String parameter, double value) {
        if (parameter.equals("years") || parameter.equals("window")) {
            int whole = (int) value;
            int newWindow = parameter.equals("window") ? whole : window;
            int newYears = parameter.equals("years") ? whole : years;
            return new Definition(id, name, limits, newYears, newWindow, blocOnly, citation, true);
        }
        if (limits.stream().noneMatch(limit -> limit.criterion().word().equals(parameter))) {
            throw new IllegalArgumentException(
                    "%s has no parameter (%s). It has %s.".formatted(name.en(), parameter, parameters()));
        }
        List<Limit> newLimits = limits.stream()
                .map(limit -> limit.criterion().word().equals(parameter) ? limit.with(value) : limit)
                .toList();
        return new Definition(id, name, newLimits, years, window, blocOnly, citation, true);
    }

    /** All parameters with their values, such as {@code importHhi > 0.4, worldExportHhi > 0.4, years 2 of 3}. */
    public String parameters() {
        List<String> said = new ArrayList<>(limits.stream().map(Limit::toString).toList());
        said.add("years %d of %d".formatted(years, window));
        return String.join(", ", said);
    }

    /** Whether all limits are exceeded in one year. */
    public boolean holds(ProductTrade trade) {
        return holds(trade.sums());
    }

    /** The same of what the year's flows add up to. */
    public boolean holds(TradeSums sums) {
        if (sums.imports() == 0) {
            return false;
        }
        for (Limit limit : limits) {
            if (!limit.holds(limit.criterion().of(sums))) {
                return false;
            }
        }
        return true;
    }

    /** The limit nearest to its threshold, in parts of the threshold; none without imports. */
    public Optional<Limit> nearest(ProductTrade trade) {
        return limits.stream()
                .filter(limit -> limit.margin(trade).isPresent())
                .min(Comparator.comparingDouble(
                        limit -> Math.abs(limit.margin(trade).getAsDouble())));
    }

    /**
     * The flag of the last year.
     *
     * @param loaded the product in each loaded year of the window; a year is not there where it was not loaded
     * @param isBloc whether the area has members
     */
    public Flag flag(SortedMap<Integer, ProductTrade> loaded, int year, boolean isBloc) {
        return flag(
                loaded.entrySet().stream()
                        .map(one -> new YearSums(one.getKey(), one.getValue().sums()))
                        .toList(),
                year,
                isBloc);
    }

    /** The same of what each loaded year's flows add up to; years outside the window do not count. */
    public Flag flag(List<YearSums> loaded, int year, boolean isBloc) {
        if (blocOnly && !isBloc) {
            return Flag.NOT_APPLICABLE;
        }
        int yes = 0;
        int no = 0;
        boolean imported = false;
        for (YearSums one : loaded) {
            if (one.year() > year - window && one.year() <= year) {
                imported |= one.sums().imports() > 0;
                if (holds(one.sums())) {
                    yes++;
                } else {
                    no++;
                }
            }
        }
        if (yes >= years) {
            return Flag.FLAGGED;
        }
        if (window - no >= years) {
            return Flag.TOO_FEW_YEARS;
        }
        return imported ? Flag.NOT_FLAGGED : Flag.NO_IMPORTS;
    }
}
