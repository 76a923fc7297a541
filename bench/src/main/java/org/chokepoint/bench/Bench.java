// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.bench;

import java.io.IOException;
import java.nio.file.Path;

/** The benchmarks' command line. */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        System.out.println(GenerateBaci.write(Path.of(arguments[0]), GenerateBaci.Wish.full(2024)));
        System.out.println((System.nanoTime() - start) / 1e9);
    }
}
