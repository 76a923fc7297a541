// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.baci;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.SourceException.Reason;
import org.chokepoint.sources.fetch.Download;

/**
 * One zip that the CEPII publishes: all years of one release, in one edition of the Harmonized System. The form of name
 * and address: docs/sources/fetching.md.
 *
 * @param release year and month, such as {@code V202601}; a letter follows where a release was mended
 */
public record BaciRelease(HsRevision revision, String release) {
    /** Where the CEPII keeps the zips. */
    public static final URI PUBLISHER = URI.create("https://www.cepii.fr/DATA_DOWNLOAD/baci/data/");

    private static final Pattern RELEASE = Pattern.compile("V20\\d{2}(0[1-9]|1[0-2])[a-z]?");

    public BaciRelease {
        if (!RELEASE.matcher(release).matches()) {
            throw new IllegalArgumentException(
                    "BACI release (%s) must be V, year and month. Maybe V202601.".formatted(release));
        }
    }

    /** From the words of the publisher, such as {@code HS17} and {@code V202601}; the V may be left out. */
    public static BaciRelease parse(String edition, String release) {
        String version = release.strip();
        return new BaciRelease(
                revision(edition.strip()), version.matches("\\d.*") ? "V" + version : version.replaceFirst("^v", "V"));
    }

    private static HsRevision revision(String edition) {
        return Arrays.stream(HsRevision.values())
                .filter(revision -> word(revision).equalsIgnoreCase(edition))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("HS edition (%s) is not known to BACI. Maybe one of %s."
                        .formatted(edition, String.join(", ", editions()))));
    }

    /** The editions by the publisher's names, {@code HS92} to {@code HS22}. */
    public static List<String> editions() {
        return Arrays.stream(HsRevision.values()).map(BaciRelease::word).toList();
    }

    private static String word(HsRevision revision) {
        return "HS" + revision.name().substring(revision.name().length() - 2);
    }

    /** The publisher's name of the edition, such as {@code HS17}. */
    public String edition() {
        return word(revision);
    }

    public String fileName() {
        return "BACI_%s_%s.zip".formatted(edition(), release);
    }

    /**
     * The zip, put under its own name into a folder.
     *
     * @param publisher {@link #PUBLISHER}, or where else the zips are kept
     */
    public Download download(URI publisher, Path folder) {
        return Download.of(publisher.resolve(fileName()), folder.resolve(fileName()))
                .withAccessHint("Maybe the CEPII changed its terms; BACI has needed no registration so far.")
                .withCheck(this::judge);
    }

    /** A web server may answer a wrong name with a page and status 200; such a page must not become a release. */
    private void judge(Path file) throws SourceException {
        String years = "BACI_%s_Y".formatted(edition()).toUpperCase(Locale.ROOT);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            boolean fits =
                    zip.stream().anyMatch(entry -> baseName(entry.getName()).startsWith(years));
            if (!fits) {
                throw new SourceException(
                        Reason.UNREADABLE,
                        "%s holds no file whose name starts with %s. Maybe the publisher changed its form."
                                .formatted(fileName(), years));
            }
        } catch (IOException e) {
            throw new SourceException(
                    Reason.UNREADABLE,
                    "What came for %s is not a whole zip (%s). Maybe the publisher has no such release."
                            .formatted(fileName(), e.getMessage()));
        }
    }

    private static String baseName(String entry) {
        return entry.substring(entry.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
    }
}
