// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A fault tree in the Open-PSA Model Exchange Format (XML): gates of AND, OR and at least k, basic events, house events
 * and constants. Gates that are not coherent, such as NOT and XOR, are refused, as are documents that refer to anything
 * outside themselves.
 *
 * @param name name of the fault tree
 * @param tree the tree; basic events that are defined come first, in the order of the file
 * @param probabilities by name of a basic event, a fraction; events defined by another expression than a number are not
 *     among them
 */
public record OpenPsa(String name, FaultTree tree, Map<String, Double> probabilities) {
    public OpenPsa {
        probabilities = Map.copyOf(probabilities);
    }

    /** Reads a file whose one gate that no other gate uses is the top. */
    public static OpenPsa read(Path file) throws IOException, OpenPsaException {
        return OpenPsaReader.read(file).model(Optional.empty());
    }

    /** Reads a file of which this gate is the top. */
    public static OpenPsa read(Path file, String top) throws IOException, OpenPsaException {
        return OpenPsaReader.read(file).model(Optional.of(top));
    }

    /** Writes it, so that reading it again gives the same tree with the same event numbers. */
    public void write(Path file) throws IOException {
        OpenPsaWriter.write(this, file);
    }
}
