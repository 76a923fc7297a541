// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.fetch;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chokepoint.sources.SourceException;

/**
 * One file to bring.
 *
 * @param address HTTPS, or plain HTTP on this machine
 * @param target its final name; while it comes, the bytes stand in {@code <target>.part}
 * @param sha256 the checksum that the file must have, where one is known; lower case hexadecimal
 * @param headers sent to the address's own host only; they may hold a key and are never shown
 * @param accessHint what to say where the publisher refuses: which key, where to register
 * @param check judges the whole file before it gets its final name
 */
public record Download(
        URI address,
        Path target,
        Optional<String> sha256,
        Map<String, String> headers,
        String accessHint,
        Check check) {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public Download {
        headers = Map.copyOf(headers);
        sha256 = sha256.map(text -> text.strip().toLowerCase(Locale.ROOT));
        if (!SafeAddress.isPermitted(address)) {
            throw new IllegalArgumentException("Address (%s) is not an https address. Maybe https:// was meant."
                    .formatted(SafeAddress.shown(address)));
        }
        sha256.filter(text -> !SHA256.matcher(text).matches()).ifPresent(text -> {
            throw new IllegalArgumentException(
                    "Checksum (%s) must have 64 hexadecimal digits. Maybe it is not a SHA-256.".formatted(text));
        });
    }

    public static Download of(URI address, Path target) {
        return new Download(
                address,
                target,
                Optional.empty(),
                Map.of(),
                "Maybe the publisher asks for a registration.",
                file -> {});
    }

    public Download withSha256(Optional<String> expected) {
        return new Download(address, target, expected, headers, accessHint, check);
    }

    public Download withHeader(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new Download(address, target, sha256, more, accessHint, check);
    }

    public Download withAccessHint(String hint) {
        return new Download(address, target, sha256, headers, hint, check);
    }

    public Download withCheck(Check judge) {
        return new Download(address, target, sha256, headers, accessHint, judge);
    }

    /** The file's name, as messages call it. */
    String name() {
        return String.valueOf(target.getFileName());
    }

    /** Without headers and query, which may hold a key. */
    @Override
    public String toString() {
        return "Download[" + SafeAddress.shown(address) + " to " + target + "]";
    }

    /** Judges a file that has come whole, before it gets its final name. */
    @FunctionalInterface
    public interface Check {
        /**
         * Lets a good file pass.
         *
         * @throws SourceException if the file is not what was asked for; it is then deleted
         */
        void judge(Path file) throws SourceException;
    }
}
