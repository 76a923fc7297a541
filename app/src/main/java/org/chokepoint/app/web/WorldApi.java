// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import java.util.Optional;
import java.util.Set;
import org.chokepoint.chain.EventGatherer;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Hs6;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.domain.NotKnownException;
import org.chokepoint.measures.criticality.MissingInput;
import org.chokepoint.registry.HsConcordance;
import org.chokepoint.report.ComplexityJson;
import org.chokepoint.report.EventJson;
import org.chokepoint.report.GeoPolRiskJson;
import org.chokepoint.report.HsJson;
import org.chokepoint.report.MirrorJson;
import org.chokepoint.report.ProductJson;
import org.chokepoint.report.StandingJson;
import org.chokepoint.report.VerificationJson;
import org.chokepoint.store.Edition;
import org.chokepoint.survey.ComplexityBoard;
import org.chokepoint.survey.GeoPolRiskGrid;
import org.chokepoint.survey.ItemCard;
import org.chokepoint.survey.MirrorReview;
import org.chokepoint.survey.Standing;
import org.chokepoint.survey.TradeChoice;
import org.chokepoint.verify.Checks;
import org.chokepoint.verify.Figures;
import org.chokepoint.verify.Verification;

/** The command line's {@code --json} about the world's trade and about countries, beyond single items. */
final class WorldApi {
    private static final double MIN_EXPORTS = 1e9;

    private final Findings findings;
    private final Asked asked;
    private final Edition edition;

    WorldApi(Findings findings, Asked asked) {
        this.findings = findings;
        this.asked = asked;
        this.edition = findings.edition();
    }

    Answer product() {
        return findings.product().map(card -> Api.json(ProductJson.of(card))).orElseThrow(Api::nothingLoaded);
    }

    Answer standing() {
        return Api.json(StandingJson.of(Standing.gather(edition, findings.area(), findings.year())));
    }

    Answer events() {
        return Api.json(EventJson.list(new EventGatherer(edition, findings.countries()).list()));
    }

    /** One event by its date, place and goods, or by a part of its name. */
    Answer event() {
        EventGatherer gatherer = new EventGatherer(edition, findings.countries());
        String bloc = asked.find("asOne").orElse("EU27");
        Optional<Area> asOne = bloc.equals("none")
                ? Optional.empty()
                : Optional.of(findings.countries().get(bloc));
        return Api.json(EventJson.of(gatherer.gather(gatherer.find(asked.in("event")), asOne)));
    }

    Answer hs() {
        HsConcordance concordance = HsConcordance.standard();
        Hs6 code = new Hs6(
                asked.in("code").replace(".", ""),
                HsRevision.parse(asked.find("from").orElse("HS2017")));
        HsRevision to = HsRevision.parse(asked.find("to").orElse("HS2022"));
        return Api.json(new HsJson(concordance).of(concordance.breakOf(code, to)));
    }

    Answer complexity() {
        double least = asked.number("minExports").orElse(MIN_EXPORTS);
        if (least < 0) {
            throw new IllegalArgumentException(
                    "Least exports (%s) must not be negative. Maybe 1000000000.".formatted(least));
        }
        Optional<Area> area = asked.find("country").map(findings.countries()::get);
        return Api.json(new ComplexityJson(edition).of(ComplexityBoard.of(edition, trade(), area, least)));
    }

    Answer risk() {
        TradeChoice choice = trade();
        GeoPolRiskGrid.Wish wish = new GeoPolRiskGrid.Wish(
                asked.find("item")
                        .map(words -> ItemCard.find(edition.registry(), words).id()),
                asked.find("country").map(findings.countries()::get).stream().toList(),
                asked.integer("year")
                        .map(Set::of)
                        .orElseGet(() -> Set.copyOf(choice.years().keySet())),
                MissingInput.parse(asked.find("missing").orElse("interval")));
        return Api.json(GeoPolRiskJson.of(edition, GeoPolRiskGrid.of(edition, choice, wish)));
    }

    /** The published tables that come with the program, derived anew. */
    Answer verify() {
        return Api.json(VerificationJson.of(Verification.of(Checks.STANDARD, Figures.shipped())));
    }

    Answer mirror() {
        TradeChoice choice = MirrorReview.declared(edition)
                .flatMap(name -> TradeChoice.among(edition, asked.integer("year"), Optional.of(name), Optional.empty()))
                .orElseThrow(() -> new NotKnownException(
                        "No declarations are loaded. Maybe chokepoint load comtrade PATH --year YEAR."));
        return Api.json(MirrorJson.of(
                MirrorReview.of(edition, choice, asked.find("against").orElse("baci"))));
    }

    private TradeChoice trade() {
        return findings.tradeOfYear().orElseThrow(Api::nothingLoaded);
    }
}
