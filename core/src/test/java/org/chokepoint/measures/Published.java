// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A printed example: a citation in the header, certified values, and the data. */
public record Published(String id, Map<String, Double> certified, List<String[]> data) {
    public static Published example(String id) {
        InputStream bytes = Published.class.getResourceAsStream("/published/" + id + ".txt");
        if (bytes == null) {
            throw new AssertionError("There is no published example " + id);
        }
        Map<String, Double> certified = new HashMap<>();
        List<String[]> data = new ArrayList<>();
        boolean cited = false;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                cited |= line.startsWith("# Reference:");
                if (line.startsWith("certified ")) {
                    String[] parts = line.substring(10).split("=", -1);
                    certified.put(parts[0].strip(), Double.valueOf(parts[1].strip()));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    data.add(line.strip().split("\\s+", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!cited || certified.isEmpty() || data.isEmpty()) {
            throw new AssertionError("The published example " + id + " lacks its citation, values or data");
        }
        return new Published(id, certified, data);
    }

    public double certified(String name) {
        Double value = certified.get(name);
        if (value == null) {
            throw new AssertionError("The published example " + id + " certifies no " + name);
        }
        return value;
    }

    public double[] column(int index) {
        return data.stream().mapToDouble(row -> Double.parseDouble(row[index])).toArray();
    }
}
