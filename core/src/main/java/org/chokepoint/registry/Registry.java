// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chokepoint.domain.CapabilityFact;
import org.chokepoint.domain.CodeLink;
import org.chokepoint.domain.Firm;
import org.chokepoint.domain.Item;
import org.chokepoint.domain.RecipeEdge;
import org.chokepoint.domain.Role;
import org.chokepoint.domain.Rung;
import org.chokepoint.domain.Site;
import org.chokepoint.domain.SourceCard;
import org.chokepoint.domain.Supply;
import org.chokepoint.domain.WayOut;

/** What all loaded packs say together, looked up by item. Facts are not here: they stay in the store as rows. */
public final class Registry {
    private final List<Pack> packs;
    private final Map<String, Item> items;
    private final Map<String, SourceCard> sources;
    private final Map<String, Firm> firms;
    private final Map<String, List<Site>> sites;
    private final Map<String, List<CodeLink>> codes;
    private final Map<String, List<CodeLink>> nationalCodes;
    private final Map<String, List<RecipeEdge>> needs;
    private final Map<String, List<RecipeEdge>> uses;
    private final Map<String, List<Supply>> suppliers;
    private final Map<String, List<CapabilityFact>> capabilities;
    private final Map<String, List<WayOut>> options;

    private Registry(List<Pack> packs) {
        this.packs = List.copyOf(packs);
        this.items = index(packs, Pack::items, Item::id);
        this.sources = index(packs, Pack::sources, SourceCard::id);
        this.firms = index(packs, Pack::firms, Firm::id);
        this.sites = group(packs, Pack::sites, Site::firm);
        this.codes = group(packs, pack -> codes(pack, false), CodeLink::item);
        this.nationalCodes = group(packs, pack -> codes(pack, true), CodeLink::item);
        this.needs = group(packs, Pack::recipes, RecipeEdge::item);
        this.uses = group(packs, Pack::recipes, RecipeEdge::input);
        this.suppliers = group(packs, Pack::suppliers, Supply::item);
        this.capabilities = group(packs, Pack::capabilities, CapabilityFact::item);
        this.options = group(packs, Pack::options, option -> option.item().orElse(""));
    }

    /** Joins packs; where two define the same id, the first one counts. */
    public static Registry of(List<Pack> packs) {
        return new Registry(packs);
    }

    public List<Pack> packs() {
        return packs;
    }

    public Optional<Pack> findPack(String id) {
        return packs.stream().filter(pack -> pack.card().id().equals(id)).findFirst();
    }

    public Collection<Item> items() {
        return items.values();
    }

    public Optional<Item> findItem(String id) {
        return Optional.ofNullable(items.get(id));
    }

    public Optional<SourceCard> findSource(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** The source that a loaded row cites; every row's source was checked when its pack was loaded. */
    public SourceCard source(String id) {
        return findSource(id)
                .orElseThrow(() -> new IllegalArgumentException("Source (%s) is not loaded.".formatted(id)));
    }

    public Collection<SourceCard> sources() {
        return sources.values();
    }

    public Optional<Firm> findFirm(String id) {
        return Optional.ofNullable(firms.get(id));
    }

    /** The plants and mines of a firm. */
    public List<Site> sitesOf(String firm) {
        return sites.getOrDefault(firm, List.of());
    }

    public List<CodeLink> codesOf(String item) {
        return codes.getOrDefault(item, List.of());
    }

    /** Finer codes of single countries that show the item; of every revision. */
    public List<CodeLink> nationalCodesOf(String item) {
        return nationalCodes.getOrDefault(item, List.of());
    }

    private static List<CodeLink> codes(Pack pack, boolean national) {
        return pack.codes().stream()
                .filter(link -> link.national().isPresent() == national)
                .toList();
    }

    /** What making the item needs directly. */
    public List<RecipeEdge> needsOf(String item) {
        return needs.getOrDefault(item, List.of());
    }

    /** What directly needs the item. */
    public List<RecipeEdge> usesOf(String item) {
        return uses.getOrDefault(item, List.of());
    }

    public List<Supply> suppliersOf(String item) {
        return suppliers.getOrDefault(item, List.of());
    }

    public List<CapabilityFact> capabilitiesOf(String item) {
        return capabilities.getOrDefault(item, List.of());
    }

    public List<WayOut> optionsFor(String item) {
        return options.getOrDefault(item, List.of());
    }

    public List<Rung> rungs() {
        return packs.stream().flatMap(pack -> pack.rungs().stream()).toList();
    }

    /** The ids of the chains on whose rungs the item stands. */
    public Set<String> chainsOf(String item) {
        return rungs().stream()
                .filter(rung -> rung.item().filter(item::equals).isPresent())
                .map(Rung::chain)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Everything the items need, tier by tier, the items themselves included. */
    public Set<String> upstreamOf(Collection<String> start) {
        return closure(start, item -> needsOf(item).stream().map(RecipeEdge::input));
    }

    /**
     * What the item holds up: whatever needs it in any role, and all that those things become part of. A machine holds
     * up what it makes and what contains that, but not what another machine makes because it contains that too.
     */
    public Set<String> heldUpBy(String item) {
        Set<String> direct =
                usesOf(item).stream().map(RecipeEdge::item).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> reached = closure(
                direct,
                id -> usesOf(id).stream()
                        .filter(edge -> edge.role() == Role.FEED)
                        .map(RecipeEdge::item));
        reached.remove(item);
        return reached;
    }

    private static Set<String> closure(Collection<String> start, Function<String, Stream<String>> step) {
        Set<String> reached = new LinkedHashSet<>(start);
        Deque<String> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            step.apply(open.remove()).filter(reached::add).forEach(open::add);
        }
        return reached;
    }

    private static <T> Map<String, T> index(List<Pack> packs, Function<Pack, List<T>> rows, Function<T, String> id) {
        Map<String, T> index = new LinkedHashMap<>();
        packs.forEach(pack -> rows.apply(pack).forEach(row -> index.putIfAbsent(id.apply(row), row)));
        return index;
    }

    private static <T> Map<String, List<T>> group(
            List<Pack> packs, Function<Pack, List<T>> rows, Function<T, String> item) {
        return packs.stream()
                .flatMap(pack -> rows.apply(pack).stream())
                .collect(Collectors.groupingBy(item, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }
}
