// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The definitions of one file, of which a tree is built once all are known. */
final class OpenPsaDefinitions {
    private record Gate(Formula formula, int line) {}

    private final Path file;
    private final Map<String, Gate> gates = new LinkedHashMap<>();
    private final Map<String, Boolean> houses = new HashMap<>();
    private final Map<String, Double> probabilities = new HashMap<>();
    private final Set<String> defined = new HashSet<>();
    private final FaultTree.Builder builder = new FaultTree.Builder();
    private final Map<String, Integer> built = new HashMap<>();
    private Optional<String> name = Optional.empty();

    OpenPsaDefinitions(Path file) {
        this.file = file;
    }

    private OpenPsaException bad(int line, String what) {
        return new OpenPsaException("%s, line %d: %s".formatted(file, line, what));
    }

    void name(String tree, int line) throws OpenPsaException {
        if (name.isPresent()) {
            throw bad(line, "a second fault tree (%s) begins; one is read from a file.".formatted(tree));
        }
        name = Optional.of(tree);
    }

    void gate(String gate, Formula formula, int line) throws OpenPsaException {
        once(gate, line);
        gates.put(gate, new Gate(formula, line));
    }

    void event(String event, Optional<Double> probability, int line) throws OpenPsaException {
        once(event, line);
        builder.event(event);
        probability.ifPresent(value -> probabilities.put(event, value));
    }

    void house(String house, boolean lost, int line) throws OpenPsaException {
        once(house, line);
        houses.put(house, lost);
    }

    private void once(String what, int line) throws OpenPsaException {
        if (!defined.add(what)) {
            throw bad(line, "%s is defined a second time.".formatted(what));
        }
    }

    OpenPsa model(Optional<String> wanted) throws OpenPsaException {
        String top = wanted.isPresent() ? wanted.orElseThrow() : top();
        if (!gates.containsKey(top)) {
            throw bad(1, "gate %s, which is to be the top, is not defined.".formatted(top));
        }
        return new OpenPsa(name.orElse(top), builder.build(build(top)), probabilities);
    }

    private String top() throws OpenPsaException {
        Set<String> tops = new TreeSet<>(gates.keySet());
        gates.values().forEach(gate -> gate.formula().gates().forEach(used -> tops.remove(used.name())));
        if (tops.size() != 1) {
            throw bad(1, "one gate must be used by no other, and here %d are%s.".formatted(tops.size(), few(tops)));
        }
        return tops.iterator().next();
    }

    private static String few(Set<String> names) {
        String some = String.join(", ", names.stream().limit(5).toList());
        return names.isEmpty() ? "" : names.size() > 5 ? " (%s, …)".formatted(some) : " (%s)".formatted(some);
    }

    /** Gates below first, without recursion: files have chains of thousands. */
    private int build(String top) throws OpenPsaException {
        Deque<String> open = new ArrayDeque<>();
        Set<String> path = new HashSet<>();
        open.push(top);
        while (!open.isEmpty()) {
            String gate = open.peek();
            Optional<Formula> missing = missing(gate);
            if (missing.isEmpty()) {
                open.pop();
                path.remove(gate);
                built.put(gate, node(defined(gate).formula()));
                continue;
            }
            path.add(gate);
            Formula below = missing.orElseThrow();
            if (!gates.containsKey(below.name())) {
                throw bad(below.line(), "gate %s is not defined.".formatted(below.name()));
            }
            if (path.contains(below.name())) {
                throw bad(below.line(), "gate %s depends on itself.".formatted(below.name()));
            }
            open.push(below.name());
        }
        return built.getOrDefault(top, builder.never());
    }

    private Gate defined(String gate) {
        return Optional.ofNullable(gates.get(gate)).orElseThrow();
    }

    private Optional<Formula> missing(String gate) {
        return defined(gate).formula().gates().stream()
                .filter(below -> !built.containsKey(below.name()))
                .findFirst();
    }

    private int node(Formula formula) throws OpenPsaException {
        return switch (formula.kind()) {
            case "constant" -> formula.name().equals("true") ? builder.always() : builder.never();
            case "gate" -> built.getOrDefault(formula.name(), builder.never());
            case "basic-event" -> builder.event(formula.name());
            case "house-event" -> house(formula);
            case "and" -> builder.and(nodes(formula));
            case "or" -> builder.or(nodes(formula));
            case "atleast" -> builder.atLeast(formula.needed(), nodes(formula));
            default -> throw bad(formula.line(), "a reference to %s is not read here.".formatted(formula.kind()));
        };
    }

    private int house(Formula formula) throws OpenPsaException {
        Boolean lost = houses.get(formula.name());
        if (lost == null) {
            throw bad(formula.line(), "house event %s is not defined.".formatted(formula.name()));
        }
        return lost ? builder.always() : builder.never();
    }

    private int[] nodes(Formula formula) throws OpenPsaException {
        int[] nodes = new int[formula.inputs().size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = node(formula.inputs().get(i));
        }
        return nodes;
    }
}
