// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chokepoint.network.cutset.CutSets;
import org.chokepoint.network.cutset.FaultTree;
import org.chokepoint.network.cutset.Limits;
import org.chokepoint.network.cutset.OpenPsa;
import org.chokepoint.network.cutset.OpenPsaException;

/** Minimal cut sets of all fault trees of a folder, in one warm process, beside SCRAM where that is installed. */
final class CutsTask {
    private static final int LOW = 4;
    private static final double LONG = 3;

    private final int times;

    /** @param times how often each tree is solved, of which the median is taken; a long one only once more */
    CutsTask(int times) {
        this.times = times;
    }

    /** What one order cost: seconds of the first time and of the middle one. */
    private record Solved(String count, double first, double median, String reason) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s | %.3f | %.3f", count, first, median);
        }
    }

    void run(Path folder) throws IOException {
        System.out.println("| tree | events | all sets | first s | s | of size <= 4 | first s | s"
                + " | SCRAM BDD: sets, s | ZBDD | BDD <= 4 | ZBDD <= 4 |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".xml"))
                    .sorted()
                    .toList()) {
                System.out.println(row(file));
            }
        }
    }

    private String row(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".xml", "");
        String ours;
        try {
            FaultTree tree = OpenPsa.read(file).tree();
            Solved all = solved(tree, Limits.STANDARD);
            Solved low = solved(tree, Limits.STANDARD.upTo(LOW));
            ours = "%d | %s | %s".formatted(tree.events(), all, low);
            if (!all.reason().equals("complete")) {
                System.err.printf("%s: %s%n", name, all.reason());
            }
        } catch (OpenPsaException e) {
            ours = "– | refused | | | | | ";
        }
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        name,
                        ours,
                        Scram.run(file, "--bdd", 0),
                        Scram.run(file, "--zbdd", 0),
                        Scram.run(file, "--bdd", LOW),
                        Scram.run(file, "--zbdd", LOW));
    }

    private Solved solved(FaultTree tree, Limits limits) {
        List<Double> seconds = new ArrayList<>();
        CutSets sets = null;
        for (int i = 0; i <= times && (i < 2 || seconds.get(i - 1) < LONG); i++) {
            long start = System.nanoTime();
            sets = CutSets.of(tree, limits);
            sets.countBySize();
            seconds.add((System.nanoTime() - start) / 1e9);
        }
        double first = seconds.remove(0);
        double median =
                seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
        String count = sets == null ? "" : String.format(Locale.ROOT, "%,d", sets.count());
        return new Solved(count, first, median, sets == null ? "" : sets.reason());
    }
}
