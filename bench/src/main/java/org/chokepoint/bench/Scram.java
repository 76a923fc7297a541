// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** SCRAM, asked as its users ask it; its own seconds of calculation are read from its report. */
final class Scram {
    private static final int PATIENCE = 25;
    private static final int SHORT = 5;
    private static final Pattern SECONDS = Pattern.compile("<products>([^<]+)</products>");
    private static final Pattern COUNT = Pattern.compile("<sum-of-products .*?products=\"(\\d+)\"");

    private Scram() {}

    /** Number of sets and seconds, or why there are none. */
    static String run(Path file, String engine, int order) throws IOException {
        if (!there()) {
            return "not here";
        }
        Path report = Files.createTempFile("scram", ".xml");
        try {
            List<Double> seconds = new ArrayList<>();
            String count = "";
            for (int i = 0; i < SHORT && (i == 0 || seconds.get(i - 1) < 1); i++) {
                if (!finished(command(file, engine, order, report))) {
                    return "not in %d s".formatted(PATIENCE);
                }
                List<String> said = said(report);
                count = said.get(1);
                seconds.add(Double.valueOf(said.get(0)));
            }
            double median = seconds.stream()
                    .sorted()
                    .skip(seconds.size() / 2)
                    .findFirst()
                    .orElseThrow();
            return String.format(Locale.ROOT, "%,d, %.3f", Long.valueOf(count), median);
        } finally {
            Files.delete(report);
        }
    }

    private static boolean there() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "scram")));
    }

    private static List<String> command(Path file, String engine, int order, Path report) {
        List<String> command = new ArrayList<>(List.of(
                "scram", engine, "--no-indent", "--probability", "false", file.toString(), "-o", report.toString()));
        if (order > 0) {
            command.addAll(List.of("-l", Integer.toString(order)));
        }
        return command;
    }

    private static boolean finished(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly().waitFor();
            return false;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IOException(e);
        }
    }

    /** Both stand before the sets themselves, which may be hundreds of megabytes. */
    private static List<String> said(Path report) throws IOException {
        StringBuilder head = new StringBuilder();
        try (BufferedReader text = Files.newBufferedReader(report)) {
            char[] chunk = new char[8192];
            for (int read = text.read(chunk); read > 0; read = text.read(chunk)) {
                head.append(chunk, 0, read);
                Matcher seconds = SECONDS.matcher(head);
                Matcher count = COUNT.matcher(head);
                if (seconds.find() && count.find()) {
                    return List.of(seconds.group(1), count.group(1));
                }
            }
        }
        throw new IOException("The report of scram (%s) does not say what was found.".formatted(report));
    }
}
