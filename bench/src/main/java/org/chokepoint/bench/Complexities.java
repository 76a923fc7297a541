// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Complexity of a made-up table, ours and numpy's in turn. */
final class Complexities {
    private static final int COUNTRIES = 230;
    private static final int PRODUCTS = 5000;

    private final Samples samples;
    private final Path folder;
    private final Fresh fresh;

    Complexities(Samples samples, Path folder, Fresh fresh) {
        this.samples = samples;
        this.folder = folder;
        this.fresh = fresh;
    }

    /**
     * Prints what came of it.
     *
     * @param whole whether the peer also takes the way of py-ecomplexity once, which may last minutes
     */
    void run(int times, boolean whole) throws IOException {
        Path table = folder.resolve("exports.bin");
        ComplexityTask.write(ComplexityTask.table(COUNTRIES, PRODUCTS), table);
        Path script = script();
        boolean peer = true;
        for (int i = 0; i < times; i++) {
            samples.add("ours", middle(fresh.run("complexity", COUNTRIES, PRODUCTS)));
            peer = peer && python(script, table, whole && i == 0);
        }
        samples.print();
        if (peer) {
            samples.ratio("numpy over ours, ECI and PCI", "numpy.eci", "ours.eci");
            samples.ratio("ours over numpy, proximity and density", "ours.density", "numpy.density");
            if (whole) {
                samples.ratio("the way of py-ecomplexity over ours", "numpy.whole", "ours.eci");
                samples.ratio("the way of py-ecomplexity over ours, first time", "numpy.whole", "ours.eciFirst");
            }
        } else {
            System.out.println("No peer: python3 with numpy is not there.");
        }
    }

    private Path script() throws IOException {
        Path script = folder.resolve("complexity_peer.py");
        try (InputStream bytes = Objects.requireNonNull(Complexities.class.getResourceAsStream("complexity_peer.py"))) {
            Files.copy(bytes, script);
        }
        return script;
    }

    private boolean python(Path script, Path table, boolean whole) throws IOException {
        List<String> command = new ArrayList<>(List.of("python3", script.toString(), table.toString()));
        if (whole) {
            command.add("whole");
        }
        try {
            samples.add("numpy", middle(Fresh.measured(command)));
            return true;
        } catch (IOException e) {
            System.err.println(e.getMessage());
            return false;
        }
    }

    /** Of numbered repetitions such as {@code eci7} the median, as {@code eci}. */
    private static Map<String, Double> middle(Map<String, Double> measured) {
        Map<String, List<Double>> repeated = new TreeMap<>();
        Map<String, Double> all = new TreeMap<>();
        measured.forEach((name, value) -> {
            if (name.matches(".*\\d")) {
                repeated.computeIfAbsent(name.replaceAll("\\d+$", ""), key -> new ArrayList<>())
                        .add(value);
            } else {
                all.put(name, value);
            }
        });
        repeated.forEach((name, values) -> all.put(
                name,
                values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow()));
        return all;
    }
}
