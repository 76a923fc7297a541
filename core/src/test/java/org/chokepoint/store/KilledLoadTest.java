// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.chokepoint.registry.PackText;
import org.chokepoint.survey.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that loads one pack after another is killed at a random moment; the store opens as if nothing had been. */
class KilledLoadTest {
    private static final int KILLS = 6;

    @TempDir
    Path folder;

    /** Loads packs for ever, printing each edition it has published. */
    static final class Loader {
        public static void main(String[] arguments) throws IOException {
            Path root = Path.of(arguments[0]);
            for (int i = Integer.parseInt(arguments[1]); ; i++) {
                PackText pack = PackText.of("killed", """
                        == items.csv
                        id,name_en,name_zh,kind,stage
                        part-%d,Part,零件,COMPONENT,5
                        == codes.csv
                        item,revision,hs6,specificity,source
                        part-%d,HS2022,,NONE,s
                        """.formatted(i, i));
                LoadReport report = World.store(root).load(PackBytes.ofFolder(pack.writeTo(root.resolve("pack" + i))));
                Path said = Files.writeString(root.resolve("saying"), report.edition() + " part-" + i);
                Files.move(said, root.resolve("published"), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    @Test
    void the_store_opens_with_the_last_edition_published() throws Exception {
        World.store(folder).open().close();
        Random random = new Random(5);
        for (int kill = 0; kill < KILLS; kill++) {
            Process loader = start(1000 * (kill + 1));
            waitForTheFirstLoad(loader, kill);
            TimeUnit.MILLISECONDS.sleep(random.nextInt(400));
            loader.destroyForcibly().waitFor();
            String[] said = Files.readString(folder.resolve("published")).split(" ", -1);
            try (Edition edition = World.store(folder).open()) {
                assertThat(edition.number()).isGreaterThanOrEqualTo(Integer.parseInt(said[0]));
                assertThat(edition.registry().items()).hasSizeGreaterThan(150);
                List<String> parts = edition.registry().findPack("killed").orElseThrow().items().stream()
                        .map(item -> item.id())
                        .toList();
                assertThat(parts).hasSize(1);
                if (edition.number() == Integer.parseInt(said[0])) {
                    assertThat(parts).containsExactly(said[1]);
                }
            }
        }
    }

    private Process start(int from) throws IOException {
        Files.deleteIfExists(folder.resolve("published"));
        return new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Loader.class.getName(),
                        folder.toString(),
                        Integer.toString(from))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("loader.log").toFile())
                .start();
    }

    private void waitForTheFirstLoad(Process loader, int kill) throws IOException, InterruptedException {
        for (int i = 0; i < 600 && !Files.exists(folder.resolve("published")); i++) {
            assertThat(loader.isAlive())
                    .as("loader %d: %s", kill, Files.readString(folder.resolve("loader.log")))
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
