// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.app.file.AnnexFile;
import org.chokepoint.app.file.Letters;
import org.chokepoint.app.file.ReportFormat;
import org.chokepoint.app.file.WholeFile;
import org.chokepoint.chain.LadderGatherer;
import org.chokepoint.chain.LadderQuestion;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.Role;
import org.chokepoint.measures.dependence.Definition;
import org.chokepoint.network.Asker;
import org.chokepoint.network.CutSearch;
import org.chokepoint.network.Cuts;
import org.chokepoint.network.EventKind;
import org.chokepoint.report.Dossier;
import org.chokepoint.report.Dossiers;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.DependencyBoard;
import org.chokepoint.survey.ItemCard;
import org.chokepoint.survey.ProductCard;
import org.chokepoint.survey.Scope;
import org.chokepoint.survey.Surveyor;
import org.chokepoint.survey.TradeChoice;
import org.chokepoint.survey.VerdictRule;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A finding as a file that can be sent. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Write a country's survey, an item, its chokepoints, a chain or the dependencies into a file.")
final class ReportCommand implements Runnable {
    private static final int MOST_EVENTS = 3;

    private final ChokepointCommand root;

    @Parameters(paramLabel = "COUNTRY", description = "Code or name of a country, or EU27.")
    private String country = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "Where to: FILE.pdf, .html, .xlsx (with the rows behind it), .md or .json.")
    private Path out = Path.of("");

    @ArgGroup
    private What what = new What();

    @Option(names = "--bulletin", description = "One page instead of everything.")
    private boolean bulletin;

    @Option(
            names = "--annex",
            paramLabel = "FILE",
            description = "Also write the rows behind it: FILE.xlsx, .parquet, .arrow or .csv.")
    private Optional<Path> annex = Optional.empty();

    @Mixin
    private final TradeOptions trade = new TradeOptions();

    /** What the report is about; the survey if nothing is named. */
    private static final class What {
        @Option(names = "--item", paramLabel = "ID", description = "About an item, with what could stop it.")
        private Optional<String> item = Optional.empty();

        @Option(names = "--cuts", paramLabel = "ID", description = "About what could stop an item.")
        private Optional<String> cuts = Optional.empty();

        @Option(names = "--chain", paramLabel = "CHAIN", description = "About the value ladder of a chain.")
        private Optional<String> chain = Optional.empty();

        @Option(names = "--product", paramLabel = "HS6", description = "About one traded product.")
        private Optional<String> product = Optional.empty();

        @Option(names = "--dependencies", description = "About all traded products.")
        private boolean dependencies;
    }

    ReportCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        ReportFormat format = ReportFormat.of(String.valueOf(out.getFileName()));
        annex.ifPresent(file -> AnnexFile.check(String.valueOf(file.getFileName())));
        Area area = root.countries().get(country);
        try (Edition edition = root.openStore().open()) {
            Dossier dossier = dossier(edition, area);
            Letters letters = root.letters();
            WholeFile.write(out, format.bytes(dossier, root.phrases().language(), letters));
            annex.ifPresent(file -> AnnexFile.write(dossier.annex(), file));
        }
    }

    private Dossier dossier(Edition edition, Area area) {
        Dossiers dossiers = new Dossiers(
                edition, root.countries(), root.phrases(), bulletin ? Dossier.Length.BULLETIN : Dossier.Length.FULL);
        Surveyor surveyor = new Surveyor(edition, root.countries(), VerdictRule.STANDARD);
        if (what.item.isPresent()) {
            ItemCard card = ItemCard.gather(
                    surveyor, edition, what.item.get(), Optional.of(area), trade.year(), newest(edition), true);
            return dossiers.item(card, Optional.of(cuts(edition, surveyor, area, card.item())));
        }
        if (what.cuts.isPresent()) {
            Item item = ItemCard.find(edition.registry(), what.cuts.get());
            return dossiers.cuts(cuts(edition, surveyor, area, item));
        }
        if (what.chain.isPresent()) {
            Optional<TradeChoice> choice = trade.choose(edition);
            int year = choice.map(TradeChoice::year).orElseGet(() -> surveyor.year(trade.year()));
            return dossiers.chain(
                    new LadderGatherer(edition).gather(LadderQuestion.of(what.chain.get(), area, year, choice)));
        }
        if (what.product.isPresent()) {
            TradeChoice choice = trade.choose(edition).orElseThrow(TradeOptions::nothingLoaded);
            String hs6 = what.product.get().replace(".", "");
            return dossiers.product(ProductCard.gather(edition, choice, hs6, Optional.of(area), true));
        }
        if (what.dependencies) {
            TradeChoice choice = trade.choose(edition).orElseThrow(TradeOptions::nothingLoaded);
            return dossiers.board(
                    DependencyBoard.of(edition, choice, DependencyBoard.Wish.standard(area, Definition.GEODEP)));
        }
        return dossiers.survey(
                surveyor.survey(new Scope(area, trade.year(), Set.of(), Optional.empty(), Optional.empty())));
    }

    private static Optional<TradeChoice> newest(Edition edition) {
        return TradeChoice.among(edition, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Cuts cuts(Edition edition, Surveyor surveyor, Area area, Item item) {
        Asker asker = Asker.of(area, surveyor.year(trade.year()));
        return CutSearch.gather(edition, surveyor, List.of(item.id()), asker, EnumSet.allOf(Role.class))
                .search(new CutSearch.Wish(item, EventKind.COUNTRY, MOST_EVENTS, Optional.empty()));
    }
}
