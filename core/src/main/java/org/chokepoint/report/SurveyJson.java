// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.domain.Language;
import org.chokepoint.domain.Verdict;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Registry;
import org.chokepoint.survey.Evidence;
import org.chokepoint.survey.Exposure;
import org.chokepoint.survey.FactRow;
import org.chokepoint.survey.Ruling;
import org.chokepoint.survey.Survey;
import org.chokepoint.survey.Tally;

/** The survey as data. The form is an interface: docs/json.md describes it and a test holds it. */
public final class SurveyJson {
    private final EvidenceText text;

    public SurveyJson(Registry registry, Countries countries) {
        Phrases english = Phrases.in(Language.EN);
        this.text = new EvidenceText(english, new Names(registry, countries, english));
    }

    public Map<String, Object> of(Survey survey) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("country", survey.area().code());
        json.put("year", survey.year());
        json.put("edition", survey.edition());
        json.put("threshold", survey.threshold());
        Tally tally = survey.tally();
        json.put("items", tally.items());
        json.put("blank", line(tally, Verdict.BLANK));
        json.put("importReliant", line(tally, Verdict.IMPORT_RELIANT));
        json.put("selfSupplied", line(tally, Verdict.SELF_SUPPLIED));
        json.put("unknown", line(tally, Verdict.UNKNOWN));
        json.put("claims", survey.claims().stream().map(SurveyJson::claim).toList());
        json.put(
                "mostExposed",
                survey.exposures().stream().limit(10).map(SurveyJson::exposure).toList());
        json.put(
                "verdicts",
                survey.rulings().stream()
                        .map(ruling -> verdict(
                                ruling,
                                survey.holdsUp().getOrDefault(ruling.item().id(), List.of())))
                        .toList());
        return json;
    }

    private static Map<String, Object> line(Tally tally, Verdict verdict) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("count", tally.count(verdict));
        line.put("share", tally.share(verdict).fraction());
        line.put("low", tally.bounds(verdict).low());
        line.put("high", tally.bounds(verdict).high());
        return line;
    }

    /** One verdict with its evidence; the list of items it holds up is given by id. */
    Map<String, Object> verdict(Ruling ruling, List<String> holdsUp) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("item", ruling.item().id());
        json.put("nameEn", ruling.item().name().en());
        json.put("nameZh", ruling.item().name().zh());
        json.put("kind", ruling.item().kind().name());
        json.put("verdict", ruling.verdict().name());
        json.put("reason", ruling.reason().name());
        json.put("footing", ruling.footing().name());
        ruling.decidedBy().ifPresent(year -> json.put("decidedBy", year));
        json.put("holdsUp", holdsUp);
        List<Map<String, Object>> evidence = new ArrayList<>();
        ruling.evidence().forEach(one -> evidence.add(evidence(one)));
        json.put("evidence", evidence);
        return json;
    }

    private Map<String, Object> evidence(Evidence one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", text.of(one));
        json.put("source", one.source().id());
        json.put("kind", one.content().getClass().getSimpleName());
        json.put("stance", one.stance().name());
        one.year().ifPresent(year -> json.put("year", year));
        json.put("grade", one.source().grade().word());
        json.put("row", one.row());
        return json;
    }

    private static Map<String, Object> claim(FactRow claim) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("predicate", claim.predicate().name());
        ItemJson.put(json, claim.value());
        json.put("unit", claim.unit());
        json.put("period", claim.period());
        json.put("statement", claim.statement());
        json.put("source", claim.source());
        return json;
    }

    private static Map<String, Object> exposure(Exposure one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("item", one.ruling().item().id());
        json.put("verdict", one.ruling().verdict().name());
        json.put("tightness", one.tightness().name());
        json.put(
                "suppliers",
                one.suppliers().stream()
                        .map(supply -> supply.supplier())
                        .distinct()
                        .toList());
        json.put("countries", one.countries().stream().map(SurveyJson::country).toList());
        json.put("holdsUp", one.holdsUp());
        return json;
    }

    private static Map<String, Object> country(Exposure.CountryShare one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("country", one.country());
        json.put("percentLow", one.percent().low());
        json.put("percentHigh", one.percent().high());
        return json;
    }
}
