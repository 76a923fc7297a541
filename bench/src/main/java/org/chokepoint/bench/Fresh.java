// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs a task in a process of its own, with the same Java, so that nothing is warm that a user would find cold. As the
 * program's launcher does, all of them, ours and the peer's, start with the classes that a first run kept.
 */
final class Fresh {
    /** The heap that is proposed for the program. */
    static final String HEAP = "-Xmx768m";

    /** As the launcher starts questions, which are too short to be worth compiling well. */
    private static final List<String> QUESTION = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** As the launcher starts loads. */
    private static final List<String> LOAD = List.of("-XX:+UseSerialGC");

    private static final Map<String, List<String>> AS_LAUNCHED = Map.of(
            "sql", QUESTION,
            "cube", QUESTION,
            "cube-built", QUESTION,
            "bare-load", LOAD,
            "load", LOAD,
            "load-and-indicators", LOAD);

    private static final long TRAINING_ROWS = 10_000;

    private final Path classes;

    /** Loads a small year once, to keep the classes in the folder. */
    Fresh(Path folder) throws IOException {
        classes = folder.resolve("classes.jsa");
        Path training = Files.createDirectory(folder.resolve("training"));
        Path csv =
                GenerateBaci.write(training, GenerateBaci.Wish.full(Bench.YEAR).withRows(TRAINING_ROWS));
        start("-XX:ArchiveClassesAtExit=" + classes, "load-and-indicators", csv, training.resolve("store"));
    }

    /** What the task measured, and as {@code process} the seconds from its start to its end. */
    Map<String, Double> run(String task, Object... arguments) throws IOException {
        return start("-XX:SharedArchiveFile=" + classes, task, arguments);
    }

    private static Map<String, Double> start(String option, String task, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-Xlog:disable",
                option,
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "-D%s=%d".formatted(Measured.STARTED, System.currentTimeMillis()),
                "-cp",
                System.getProperty("java.class.path"),
                Bench.class.getName(),
                "task",
                task));
        command.addAll(1, AS_LAUNCHED.getOrDefault(task, List.of()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return measured(command);
    }

    /** What any program prints as names and numbers. */
    static Map<String, Double> measured(List<String> command) throws IOException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, Double> measured = new LinkedHashMap<>();
        try (BufferedReader lines = process.inputReader()) {
            lines.lines()
                    .map(line -> line.split("=", 2))
                    .filter(parts -> parts.length == 2)
                    .forEach(parts -> measured.put(parts[0], Double.valueOf(parts[1])));
            if (process.waitFor() != 0) {
                throw new IOException("%s failed.".formatted(String.join(" ", command)));
            }
        } catch (InterruptedException e) {
            process.destroy();
            throw new IOException(e);
        }
        measured.put("process", (System.nanoTime() - start) / 1e9);
        return measured;
    }
}
