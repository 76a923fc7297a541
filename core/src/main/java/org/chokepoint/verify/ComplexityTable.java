// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToIntFunction;
import org.chokepoint.measures.complexity.Complexity;
import org.chokepoint.measures.complexity.ComplexityMethod;
import org.chokepoint.measures.complexity.Convention;
import org.chokepoint.measures.complexity.Fitness;
import org.chokepoint.measures.complexity.NotMeasurable;
import org.chokepoint.measures.complexity.Outlook;
import org.chokepoint.measures.complexity.ProductSpace;
import org.chokepoint.measures.complexity.Specialisation;

/** What two packages make of the same exports, each in its own convention; one check a method and package. */
final class ComplexityTable implements Check {
    private static final String PYTHON =
            "Growth Lab at Harvard University, py-ecomplexity d22c0f7 (output over the data"
                    + " of the package economiccomplexity for R)";
    private static final String R = "M. Vargas Sepúlveda, economiccomplexity for R 423d5b4, run on its own data";
    private static final String SAME = "the same to 1e-9, ";

    private final CheckCard card;
    private final Derived derived;

    private ComplexityTable(String id, ComplexityMethod method, String table, String whose, String rule, Part part) {
        this.card = new CheckCard(
                "complexity-" + id,
                method.card(),
                table + ", exports of 1998 to 2000",
                whose,
                rule,
                Optional.of(ComplexityFiles.FOLDER + part.file()));
        this.derived = part.derived();
    }

    /** The file that is compared, and how its rows are made anew. */
    private record Part(String file, Derived derived) {}

    private interface Derived {
        List<Compared> rows(ComplexityFiles files, Specialisation world) throws IOException;
    }

    static List<Check> all() {
        return List.of(
                advantages(), //
                fitness(),
                eci(Convention.HARVARD),
                eci(Convention.R),
                pci(Convention.HARVARD),
                pci(Convention.R),
                coi(Convention.HARVARD),
                coi(Convention.R));
    }

    private static Check advantages() {
        String file = "r_balassa_0_1.csv";
        return new ComplexityTable(
                "rca",
                ComplexityMethod.RCA,
                "in which of 785 products each country has an advantage",
                R,
                "the same products",
                new Part(
                        file,
                        (files, world) -> files.rows(ComplexityFiles.FOLDER + file).stream()
                                .map(row -> ComplexityAdvantages.row(row, world))
                                .toList()));
    }

    private static Check fitness() {
        return new ComplexityTable(
                "fitness",
                ComplexityMethod.FITNESS,
                "fitness of countries and complexity of products after 20 iterations",
                R,
                "the same to 1e-12 of itself",
                new Part("r_fitness_country.csv", (files, world) -> {
                    Fitness fitness = Fitness.of(world);
                    List<Compared> rows = new ArrayList<>();
                    files.numbers(ComplexityFiles.FOLDER + "r_fitness_country.csv", "0")
                            .forEach((code, value) -> rows.add(Compared.relative(
                                    code, value, at(world.country(code), fitness::country, code), 1e-12)));
                    files.numbers(ComplexityFiles.FOLDER + "r_fitness_product.csv", "0")
                            .forEach((code, value) -> rows.add(Compared.relative(
                                    code, value, at(world.product(code), fitness::product, code), 1e-12)));
                    return rows;
                }));
    }

    private static Check eci(Convention convention) {
        Derived derived = (files, world) -> {
            Complexity found = Complexity.of(world, convention);
            Map<String, Double> printed = convention == Convention.HARVARD
                    ? files.numbers(ComplexityFiles.FOLDER + "pyecomplexity_country.csv", "eci")
                    : indices(files, "r_indices_country.csv", "R_eci_eigen");
            List<Compared> rows = compare(printed, world::country, found::eci);
            if (convention == Convention.HARVARD) {
                rows.addAll(whole(files, "country", "diversity", world::country, world::diversity));
            }
            return rows;
        };
        return of(ComplexityMethod.ECI, convention, "country", "economic complexity", "diversity", derived);
    }

    private static Check pci(Convention convention) {
        Derived derived = (files, world) -> {
            Complexity found = Complexity.of(world, convention);
            Map<String, Double> printed = convention == Convention.HARVARD
                    ? files.numbers(ComplexityFiles.FOLDER + "pyecomplexity_product.csv", "pci")
                    : indices(files, "r_indices_product.csv", "R_pci_eigen");
            List<Compared> rows = compare(printed, world::product, found::pci);
            if (convention == Convention.HARVARD) {
                rows.addAll(whole(files, "product", "ubiquity", world::product, world::ubiquity));
            }
            return rows;
        };
        return of(ComplexityMethod.PCI, convention, "product", "product complexity", "ubiquity", derived);
    }

    private static Check coi(Convention convention) {
        Derived derived = (files, world) -> {
            Outlook outlook =
                    new Outlook(ProductSpace.of(world), Complexity.of(world, convention), Outlook.Gain.PACKAGES);
            Map<String, Double> printed = convention == Convention.HARVARD
                    ? files.numbers(ComplexityFiles.FOLDER + "pyecomplexity_country.csv", "coi")
                    : indices(files, "r_indices_country.csv", "R_coi");
            return compare(printed, world::country, outlook::coi);
        };
        return of(ComplexityMethod.COI, convention, "country", "complexity outlook", "", derived);
    }

    private static Check of(
            ComplexityMethod method, Convention convention, String of, String what, String beside, Derived derived) {
        boolean harvard = convention == Convention.HARVARD;
        return new ComplexityTable(
                method.card().id() + (harvard ? "" : "-r"),
                method,
                what
                        + (harvard && !beside.isEmpty() ? " and " + beside : "")
                        + (harvard ? " by the package for Python" : " by the package for R"),
                harvard ? PYTHON : R,
                SAME + "in the convention of " + (harvard ? "Harvard" : "the package for R"),
                new Part((harvard ? "pyecomplexity_" : "r_indices_") + of + ".csv", derived));
    }

    private static Map<String, Double> indices(ComplexityFiles files, String file, String what) throws IOException {
        return files.numbers(
                ComplexityFiles.FOLDER + file,
                "value",
                row -> row.getField("what").equals(what));
    }

    private static List<Compared> compare(
            Map<String, Double> printed, ToIntFunction<String> number, IntToDoubleFunction got) {
        List<Compared> rows = new ArrayList<>();
        printed.forEach(
                (code, value) -> rows.add(Compared.exact(code, value, at(number.applyAsInt(code), got, code), 1e-9)));
        return rows;
    }

    private static List<Compared> whole(
            ComplexityFiles files, String of, String what, ToIntFunction<String> number, IntToDoubleFunction got)
            throws IOException {
        List<Compared> rows = new ArrayList<>();
        files.numbers(ComplexityFiles.FOLDER + "pyecomplexity_" + of + ".csv", what)
                .forEach((code, value) ->
                        rows.add(Compared.exact(code + ", " + what, value, at(number.applyAsInt(code), got, code), 0)));
        return rows;
    }

    private static double at(int number, IntToDoubleFunction got, String code) {
        if (number < 0) {
            throw new IllegalArgumentException(
                    "%s is in the output and has no exports in %s.".formatted(code, ComplexityFiles.TRADE));
        }
        return got.applyAsDouble(number);
    }

    @Override
    public CheckCard card() {
        return card;
    }

    @Override
    public List<Compared> compare(Figures figures) throws IOException {
        ComplexityFiles files = new ComplexityFiles(figures);
        try {
            return derived.rows(files, files.specialisation());
        } catch (NotMeasurable none) {
            return List.of(Compared.words("the whole table", "an order of all", "" + none.getMessage()));
        }
    }
}
