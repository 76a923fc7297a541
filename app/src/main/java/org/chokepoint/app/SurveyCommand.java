// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Kind;
import org.chokepoint.report.ExplainReport;
import org.chokepoint.report.SurveyCsv;
import org.chokepoint.report.SurveyJson;
import org.chokepoint.report.SurveyReport;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.Scope;
import org.chokepoint.survey.Survey;
import org.chokepoint.survey.Surveyor;
import org.chokepoint.survey.VerdictRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What can a country not make? */
@Command(
        name = "survey",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "What can a country not make? One verdict for each item of the registry.")
final class SurveyCommand implements Runnable {
    private final ChokepointCommand root;

    @Parameters(paramLabel = "COUNTRY", description = "Code or name of a country, or EU27.")
    private String country = "";

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "As known in that year (else the newest year for which production was counted).")
    private Optional<Integer> year = Optional.empty();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description = "Only these kinds: raw_material, refined_material, chemical, advanced_material, component,"
                    + " processing_equipment, testing_equipment, software; or the groups materials and equipment.")
    private List<String> kinds = List.of();

    @Option(names = "--chain", paramLabel = "CHAIN", description = "Only items on the rungs of this chain.")
    private Optional<String> chain = Optional.empty();

    @Option(names = "--firm", paramLabel = "PACK", description = "Only the items that this loaded pack names.")
    private Optional<String> firm = Optional.empty();

    @Option(
            names = "--threshold",
            paramLabel = "PERCENT",
            description = "Dependence from which a country is import reliant (else 50).")
    private double threshold = VerdictRule.STANDARD.threshold();

    @Option(names = "--csv", description = "Print a table for a spreadsheet, one row an item.")
    private boolean csv;

    @Option(names = "--explain", description = "Show each fact behind each verdict, down to its row.")
    private boolean explain;

    SurveyCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        if (csv && root.json()) {
            throw new IllegalArgumentException("Both --csv and --json were given. Maybe only one was meant.");
        }
        Area area = root.countries().get(country);
        Scope scope = new Scope(area, year, kinds(), chain, firm);
        try (Edition edition = root.openStore().open()) {
            print(edition, new Surveyor(edition, root.countries(), new VerdictRule(threshold)).survey(scope));
        }
    }

    private void print(Edition edition, Survey survey) {
        if (root.json()) {
            root.printJson(new SurveyJson(edition.registry(), root.countries()).of(survey));
        } else if (csv) {
            root.print(new SurveyCsv(edition.registry(), root.countries()).of(survey));
        } else {
            root.print(new SurveyReport(edition.registry(), root.countries(), root.phrases()).about(survey));
            if (explain) {
                root.print("\n");
                root.print(new ExplainReport(edition.registry(), root.countries(), root.phrases()).about(survey));
            }
        }
    }

    private Set<Kind> kinds() {
        Set<Kind> wanted = EnumSet.noneOf(Kind.class);
        for (String word : kinds) {
            wanted.addAll(kinds(word.strip()));
        }
        return wanted;
    }

    private static List<Kind> kinds(String word) {
        Predicate<Kind> wanted = switch (word.toLowerCase(Locale.ROOT)) {
            case "equipment" -> Kind::isEquipment;
            case "materials" -> Kind::isMaterial;
            default -> kind -> kind.name().equalsIgnoreCase(word.replace('-', '_'));
        };
        List<Kind> found = Arrays.stream(Kind.values()).filter(wanted).toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("Kind (%s) is not known. Maybe equipment, materials, or one of %s."
                    .formatted(
                            word,
                            String.join(
                                    ", ",
                                    Arrays.stream(Kind.values()).map(Kind::name).toList())));
        }
        return found;
    }
}
