// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chokepoint.domain.CodeLink;
import org.chokepoint.domain.Specificity;
import org.chokepoint.registry.Registry;

/**
 * What an area's own customs show of a rung under finer codes than six digits, which no other country has: its trade,
 * and no share of the world's.
 *
 * @param codes the finer codes that packs give to the rung's items and that were declared
 * @param exports US dollars, and {@code imports} likewise
 * @param exported a kilogram of metal where the content is known, else of goods; none without weights
 */
public record OwnCustoms(
        List<String> codes,
        long exports,
        long imports,
        Optional<UnitValue> exported,
        Optional<UnitValue> imported,
        boolean ofMetal) {
    public OwnCustoms {
        codes = List.copyOf(codes);
    }

    /**
     * What the declared lines show.
     *
     * @param contents how much metal some items hold together, where somebody knows
     * @return none where no declared line is one of the rung's items
     */
    static Optional<OwnCustoms> of(
            LadderRung rung,
            Registry registry,
            Set<String> members,
            List<NationalLine> declared,
            Function<Stream<String>, Optional<Content>> contents) {
        List<CodeLink> known = rung.items().stream()
                .flatMap(item -> registry.nationalCodesOf(item.id()).stream())
                .filter(link -> link.specificity().compareTo(Specificity.SHARED) <= 0)
                .filter(link -> members.contains(link.national().orElseThrow().country()))
                .toList();
        List<NationalLine> lines = declared.stream()
                .filter(line -> known.stream().anyMatch(link -> shows(link, line)))
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Optional<Content> content = contents.apply(known.stream()
                .filter(link -> lines.stream().anyMatch(line -> shows(link, line)))
                .map(CodeLink::item)
                .distinct());
        return Optional.of(new OwnCustoms(
                lines.stream().map(NationalLine::national).distinct().toList(),
                value(lines, true),
                value(lines, false),
                unitValue(lines, true, content),
                unitValue(lines, false, content),
                content.isPresent()));
    }

    private static boolean shows(CodeLink link, NationalLine line) {
        return link.national().orElseThrow().holds(line.national());
    }

    private static long value(List<NationalLine> lines, boolean exports) {
        return lines.stream()
                .filter(line -> line.isExport() == exports)
                .mapToLong(NationalLine::value)
                .sum();
    }

    private static Optional<UnitValue> unitValue(List<NationalLine> lines, boolean exports, Optional<Content> content) {
        List<UnitValue> all = new ArrayList<>();
        lines.stream()
                .filter(line -> line.isExport() == exports)
                .forEach(line -> line.unitValue().ifPresent(all::add));
        return all.stream()
                .reduce(UnitValue::plus)
                .map(gross -> content.map(gross::of).orElse(gross));
    }

    /** Unit value of exports over that of imports. */
    public Optional<Double> exportsOverImports() {
        return exported.flatMap(sold -> imported.map(sold::over));
    }
}
