// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.domain.Predicate;
import org.chokepoint.report.Document.Column;
import org.chokepoint.survey.FactRow;
import org.chokepoint.survey.ItemCard;
import org.chokepoint.survey.WorldShare;

/** Who makes and holds what part of the world's supply, as counted, and the shares that others claim beside it. */
final class WorldSharesSection {
    private static final int PLACES = 8;
    private static final Map<Predicate, Predicate> CLAIM_OF = Map.of(
            Predicate.WORLD_SHARE_OF_PRODUCTION, Predicate.PRODUCTION,
            Predicate.WORLD_SHARE_OF_RESERVES, Predicate.RESERVES,
            Predicate.WORLD_SHARE_OF_CAPACITY, Predicate.CAPACITY);

    private final Names names;
    private final Phrases phrases;

    WorldSharesSection(Names names, Phrases phrases) {
        this.names = names;
        this.phrases = phrases;
    }

    void about(ItemCard card, DocumentBuilder page) {
        for (Predicate quantity : List.of(Predicate.PRODUCTION, Predicate.RESERVES, Predicate.CAPACITY)) {
            counted(card, quantity, page);
        }
        claims(card, page);
    }

    private void counted(ItemCard card, Predicate quantity, DocumentBuilder page) {
        List<WorldShare> shares = card.shares().of(card.item().id(), quantity);
        if (shares.isEmpty()) {
            return;
        }
        WorldShare first = shares.get(0);
        boolean totalPrinted = shares.stream().anyMatch(share -> share.percent().low() > 0);
        String title = phrases.say(
                totalPrinted ? "shares.title" : "shares.title-listed",
                phrases.say(quantity),
                first.year(),
                phrases.number(first.total()) + " " + first.unit(),
                first.basis(),
                first.source());
        page.heading(title);
        if (!totalPrinted) {
            page.paragraph(phrases.say("shares.no-total"));
        }
        double sum = shares.stream().mapToDouble(WorldShare::amount).sum();
        if (Math.abs(sum - first.total()) > first.total() / 1000) {
            page.paragraph(phrases.say("shares.rounded", phrases.number(sum) + " " + first.unit()));
        }
        SupplyPictures pictures = new SupplyPictures(names, phrases);
        page.block(pictures.bars(title, shares));
        page.block(pictures.map(title, shares));
        Set<String> asked = card.area().map(area -> area.membersIn(card.year())).orElse(Set.of());
        List<List<String>> rows = new ArrayList<>();
        List<WorldShare> there = shares.stream().filter(WorldShare::isThere).toList();
        for (WorldShare share : there) {
            if (rows.size() < PLACES || asked.contains(share.place())) {
                rows.add(List.of(
                        names.place(share.place()),
                        phrases.percentOf(share.percent()),
                        phrases.number(share.amount()),
                        share.row()));
            }
        }
        page.table(
                List.of(
                        Column.text(phrases.say("column.place")),
                        Column.number(phrases.say("column.share")),
                        Column.number(first.unit()),
                        Column.text(phrases.say("column.row"))),
                rows);
        if (there.size() > rows.size()) {
            page.paragraph(phrases.say("shares.more", there.size() - rows.size()));
        }
    }

    /** Claimed shares beside the counted one of the same place, with the difference and what may explain it. */
    private void claims(ItemCard card, DocumentBuilder page) {
        List<List<String>> rows = new ArrayList<>();
        for (FactRow claim : card.facts()) {
            Optional<Predicate> quantity = Optional.ofNullable(CLAIM_OF.get(claim.predicate()));
            if (quantity.isPresent() && claim.value().isPresent()) {
                rows.add(row(card, claim, quantity.get()));
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        page.heading(phrases.say("shares.claims"));
        page.table(
                List.of(
                        Column.text(phrases.say("column.claim")),
                        Column.text(phrases.say("column.place")),
                        Column.text(phrases.say("column.year")),
                        Column.number(phrases.say("column.claimed")),
                        Column.number(phrases.say("column.counted")),
                        Column.text(phrases.say("column.difference"))),
                rows);
    }

    private List<String> row(ItemCard card, FactRow claim, Predicate quantity) {
        Optional<WorldShare> counted = card.shares().of(card.item().id(), quantity).stream()
                .filter(share -> share.place().equals(claim.place()))
                .findFirst();
        return List.of(
                phrases.say(claim.predicate()),
                names.place(claim.place()),
                claim.period().isBlank() ? "–" : claim.period(),
                claim.value().map(phrases::percentOf).orElse(""),
                counted.map(share -> phrases.percentOf(share.percent())).orElse("–"),
                why(claim, counted));
    }

    private String why(FactRow claim, Optional<WorldShare> counted) {
        List<String> said = new ArrayList<>();
        counted.ifPresent(share -> {
            boolean sameYear = claim.year().filter(year -> year == share.year()).isPresent();
            if (!sameYear) {
                said.add(phrases.say("shares.other-year", share.year()));
            }
            said.add(phrases.say("shares.counted-basis", share.basis(), share.source()));
        });
        if (!claim.statement().isBlank()) {
            said.add(claim.statement());
        }
        said.add("[" + claim.source() + "]");
        return String.join(phrases.say("sentence.space"), said);
    }
}
