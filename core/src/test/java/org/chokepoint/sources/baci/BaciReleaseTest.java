// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.sources.baci;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chokepoint.domain.HsRevision;
import org.chokepoint.sources.SourceException;
import org.chokepoint.sources.fetch.Download;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaciReleaseTest {
    @TempDir
    Path folder;

    @Test
    void a_release_knows_its_zip() {
        BaciRelease release = BaciRelease.parse("hs17", "202501");
        assertThat(release).isEqualTo(new BaciRelease(HsRevision.HS2017, "V202501"));
        Download download = release.download(BaciRelease.PUBLISHER, folder);
        assertThat(download.address())
                .hasToString("https://www.cepii.fr/DATA_DOWNLOAD/baci/data/BACI_HS17_V202501.zip");
        assertThat(download.target()).isEqualTo(folder.resolve("BACI_HS17_V202501.zip"));
        assertThat(BaciRelease.editions()).containsExactly("HS92", "HS96", "HS02", "HS07", "HS12", "HS17", "HS22");
    }

    @ParameterizedTest
    @CsvSource({"HS92,HS1992", "HS96,HS1996", "HS02,HS2002", "HS07,HS2007", "HS12,HS2012", "HS17,HS2017", "HS22,HS2022"
    })
    void an_edition_is_a_revision(String edition, HsRevision revision) {
        BaciRelease release = BaciRelease.parse(edition, "v202401b");
        assertThat(release.revision()).isEqualTo(revision);
        assertThat(release.fileName()).isEqualTo("BACI_" + edition + "_V202401b.zip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "V2026", "V202613", "V202600", "latest", "V202601/../x"})
    void a_release_that_is_none_is_refused(String release) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaciRelease.parse("HS17", release))
                .withMessageContaining("must be V, year and month. Maybe V202601.");
    }

    @Test
    void an_edition_that_is_none_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaciRelease.parse("HS18", "V202601"))
                .withMessage("HS edition (HS18) is not known to BACI. Maybe one of HS92, HS96, HS02, HS07, HS12, HS17,"
                        + " HS22.");
    }

    @Test
    void only_a_zip_of_the_edition_passes() throws Exception {
        Download.Check check = BaciRelease.parse("HS17", "V202501")
                .download(BaciRelease.PUBLISHER, folder)
                .check();
        check.judge(zip("BACI_HS17_V202501/BACI_HS17_Y2023_V202501.csv"));
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> check.judge(zip("BACI_HS92_Y2023_V202501.csv")))
                .withMessageContaining("holds no file whose name starts with BACI_HS17_Y");
        Path page = Files.writeString(folder.resolve("page"), "<html>Not found</html>");
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> check.judge(page))
                .withMessageContaining("is not a whole zip");
    }

    private Path zip(String entry) throws IOException {
        Path file = folder.resolve("some.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("t,i,j,k,v,q\n".getBytes(UTF_8));
        }
        return file;
    }
}
