// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.chokepoint.domain.Area;
import org.chokepoint.measures.criticality.MissingInput;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Dialects;
import org.chokepoint.registry.PlaceKind;
import org.chokepoint.store.Edition;
import org.chokepoint.store.LoadReport;
import org.chokepoint.store.PackBytes;
import org.chokepoint.survey.GeoPolRiskCell;
import org.chokepoint.survey.GeoPolRiskGrid;
import org.chokepoint.survey.TradeChoice;

/** Asks for the supply risk of made-up materials in made-up trade: 53 materials, 11 importers, five years. */
final class GeoPolRiskTask {
    static final int YEARS = 5;
    /** As many rows and products a year as the peer's stand-in database had. */
    static final long ROWS = 157_147;

    static final int PRODUCTS = 73;
    private static final int MATERIALS = 53;
    private static final int PRODUCERS = 25;
    private static final List<String> IMPORTERS =
            List.of("USA", "CHN", "JPN", "DEU", "IND", "GBR", "FRA", "ITA", "BRA", "CAN", "EU27");

    private final Measured measured;

    GeoPolRiskTask(Measured measured) {
        this.measured = measured;
    }

    static GenerateBaci.Wish wish(int year, long rows, int products) {
        return new GenerateBaci.Wish(year, 230, products, rows, 1);
    }

    /** Makes up and loads a pack: materials with a code each, who produces them, and how stable everybody is. */
    static void load(Path store, Path pack, GenerateBaci.Wish wish) throws IOException {
        Files.createDirectories(pack);
        Files.writeString(
                pack.resolve("pack.json"),
                "{\"format\": 1, \"id\": \"made-up\", \"name\": \"Made up\", \"version\": \"1\", \"licence\": \"CC0\","
                        + " \"authors\": [\"a benchmark\"]}");
        Files.writeString(
                pack.resolve("sources.csv"),
                "id,title,publisher,licence,grade,year\ns,Made up,Nobody,OWN,judgement,2024\n");
        StringBuilder items = new StringBuilder("id,name_en,name_zh,kind,stage\n");
        StringBuilder codes = new StringBuilder("item,revision,hs6,specificity,source\n");
        StringBuilder facts = new StringBuilder("item,predicate,place,period,value,unit,basis,source\n");
        SplittableRandom random = new SplittableRandom(wish.seed());
        List<String> places = places(wish.year());
        String[] products = new MadeUpWorld(wish).products;
        for (int i = 0; i < MATERIALS; i++) {
            String item = "made-up-" + (i + 1);
            items.append("%s,Material %d,材料%d,RAW_MATERIAL,1%n".formatted(item, i, i));
            codes.append("%s,HS2017,%s,EXACT,s%n".formatted(item, products[i * products.length / MATERIALS]));
            production(item, wish.year(), places, random, facts);
        }
        for (int year = wish.year() - YEARS + 1; year <= wish.year(); year++) {
            for (String place : places) {
                double estimate = (random.nextInt(4000) - 2000) / 1000.0;
                facts.append(",INDICATOR,%s,%d,%s,estimate,PV.EST,s%n".formatted(place, year, estimate));
            }
        }
        Files.writeString(pack.resolve("items.csv"), plain(items));
        Files.writeString(pack.resolve("codes.csv"), plain(codes));
        Files.writeString(pack.resolve("facts.csv"), plain(facts));
        LoadReport report = Stores.at(store).load(PackBytes.ofFolder(pack));
        if (!report.loaded()) {
            throw new IllegalStateException("The made-up pack does not load: " + report.findings());
        }
    }

    private static void production(
            String item, int lastYear, List<String> places, SplittableRandom random, StringBuilder facts) {
        for (int year = lastYear - YEARS + 1; year <= lastYear; year++) {
            Set<String> producers = new TreeSet<>();
            long world = 0;
            for (int k = 0; k < PRODUCERS; k++) {
                String place = places.get(random.nextInt(places.size()));
                if (producers.add(place)) {
                    long tonnes = 1 + (long) Math.exp(12 * random.nextDouble());
                    world += tonnes;
                    facts.append("%s,PRODUCTION,%s,%d,%d,t,mine,s%n".formatted(item, place, year, tonnes));
                }
            }
            facts.append("%s,PRODUCTION,WORLD,%d,%d,t,mine,s%n".formatted(item, year, world));
        }
    }

    private static String plain(StringBuilder text) {
        return text.toString().replace("\r", "");
    }

    private static List<String> places(int year) {
        return List.copyOf(new TreeSet<>(Dialects.standard().get("BACI").rows(year).stream()
                .filter(row -> row.kind() == PlaceKind.COUNTRY)
                .map(row -> row.place())
                .toList()));
    }

    void run(Path store) throws IOException {
        try (Edition edition = Stores.at(store).open()) {
            TradeChoice choice = TradeChoice.among(edition, Optional.empty(), Optional.empty(), Optional.empty())
                    .orElseThrow();
            List<Area> few = IMPORTERS.stream().map(Countries.standard()::get).toList();
            measured.time("registry", edition::registry);
            measured.time("first", () -> grid(edition, choice, few));
            measured.sinceStart("firstSinceStart");
            for (int i = 0; i < 5; i++) {
                measured.time("again" + i, () -> grid(edition, choice, few));
            }
            GeoPolRiskGrid grid = grid(edition, choice, few);
            measured.say("cellsOfMadeUp", (double)
                    grid.cells().stream().filter(cell -> ours(cell.item())).count());
            measured.say("scoresOfMadeUp", (double) grid.cells().stream()
                    .filter(cell -> ours(cell.item()) && cell.risk().isPresent())
                    .count());
            for (GeoPolRiskCell.Lack lack : GeoPolRiskCell.Lack.values()) {
                measured.say("lacking" + lack, (double) grid.cells().stream()
                        .filter(cell -> ours(cell.item()) && cell.lack().equals(Optional.of(lack)))
                        .count());
            }
            measured.say("cells", grid.cells().size());
            measured.time("everybody", () -> grid(edition, choice, List.of()));
            measured.say(
                    "cellsOfEverybody", grid(edition, choice, List.of()).cells().size());
        }
    }

    private static boolean ours(String item) {
        return item.startsWith("made-up-");
    }

    private static GeoPolRiskGrid grid(Edition edition, TradeChoice choice, List<Area> areas) {
        return GeoPolRiskGrid.of(
                edition,
                choice,
                new GeoPolRiskGrid.Wish(Optional.empty(), areas, choice.years().keySet(), MissingInput.WORST_TO_BEST));
    }
}
