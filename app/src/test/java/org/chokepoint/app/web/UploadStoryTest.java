// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.app.web.access.Role;
import org.chokepoint.app.web.access.TokenFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that curators send: judged like any other, within bounds, loaded whole or not at all. */
class UploadStoryTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path home;

    private Served served;
    private String reader = "";
    private String token = "";
    private Curator lin;

    @BeforeEach
    void start() throws Exception {
        Path tokens = home.resolve("tokens");
        token = TokenFile.add(tokens, "lin", Role.CURATOR, LocalDate.of(2026, 1, 1), Optional.empty());
        reader = TokenFile.add(tokens, "wei", Role.READER, LocalDate.of(2026, 1, 1), Optional.empty());
        served = new Served(home, new Serving("127.0.0.1", 0, Set.of(), Optional.of(tokens)));
        lin = new Curator(served, token);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private static Map<String, String> pack(String level) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "ours/pack.json",
                "{\"format\":1,\"id\":\"ours\",\"name\":\"Ours\",\"version\":\"1\",\"licence\":\"OWN\","
                        + "\"scope\":\"registry\",\"authors\":[\"Us\"]}");
        files.put("ours/sources.csv", "id,title,publisher,licence,grade\nus,Our book,We,OWN,press\n");
        files.put("ours/items.csv", "id,name_en,name_zh,kind,stage\nour-part,Our part,我们的零件,COMPONENT,5\n");
        files.put(
                "ours/capability.csv",
                "item,country,level,reading,source,statement\nour-part,CHN," + level + ",STATED,us,Said so.\n");
        files.put("ours/.DS_Store", "left over");
        return files;
    }

    private HttpResponse<String> program(String path, byte[] body, String bearer) throws Exception {
        return served.send(HttpRequest.newBuilder(served.at(path))
                .header("Authorization", "Bearer " + bearer)
                .header("Content-Type", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    @Test
    void a_pack_with_an_error_is_refused_by_line_and_mended_it_is_seen() throws Exception {
        HttpResponse<String> refused = lin.upload(Curator.zip(pack("NON")));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("Not loaded: nothing has changed.", "capability.csv:2: level (NON) must be one of");
        assertThat(served.store().published()).isEqualTo(1);
        HttpResponse<String> loaded = lin.upload(Curator.zip(pack("NONE")));
        assertThat(loaded.statusCode()).isEqualTo(200);
        assertThat(loaded.body()).contains("Edition 2 is published.");
        assertThat(lin.get("/survey/CHN").body()).contains("Our part");
        assertThat(lin.get("/desk").body()).contains("/desk/history/ours");
        assertThat(lin.get("/desk/history/ours").body()).contains("<td>lin</td>");
        assertThat(lin.upload(Curator.zip(pack("NONE"))).body()).contains("Nothing was to be loaded.");
    }

    @Test
    void a_program_uploads_with_its_token() throws Exception {
        byte[] zip = Curator.zip(pack("NONE"));
        assertThat(program("/api/v1/packs?check=yes", zip, token).body()).contains("\"loaded\":false");
        HttpResponse<String> refused = program("/api/v1/packs", Curator.zip(pack("NON")), token);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"file\":\"capability.csv\"", "\"line\":2");
        assertThat(program("/api/v1/packs", zip, reader).statusCode()).isEqualTo(403);
        assertThat(served.store().published()).isEqualTo(1);
        JsonNode loaded = JSON.readTree(program("/api/v1/packs", zip, token).body());
        assertThat(loaded.get("loaded").asBoolean()).isTrue();
        assertThat(loaded.get("edition").asInt()).isEqualTo(2);
        JsonNode described = JSON.readTree(served.get("/api/v1/openapi.json", "Authorization", "Bearer " + token)
                        .body())
                .at("/paths/~1api~1v1~1packs/post/responses/200/content/application~1json/schema/properties");
        assertThat(loaded.fieldNames()).toIterable().containsExactlyElementsOf(described::fieldNames);
    }

    @Test
    void a_reader_comes_nowhere_near() throws Exception {
        Curator wei = new Curator(served, reader);
        for (String path : new String[] {"/desk", "/desk/state/fact", "/desk/history/starter"}) {
            HttpResponse<String> refused = wei.get(path);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("The desk is for curators, and wei is a reader.");
        }
        assertThat(wei.upload(Curator.zip(pack("NONE"))).statusCode()).isEqualTo(403);
        assertThat(served.get("/desk").statusCode()).isEqualTo(302);
        assertThat(served.send(HttpRequest.newBuilder(served.at("/desk/packs"))
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build())
                        .statusCode())
                .isEqualTo(401);
        assertThat(served.store().published()).isEqualTo(1);
    }

    @Test
    void what_is_no_honest_pack_is_refused() throws Exception {
        Map<String, String> bomb = new LinkedHashMap<>(pack("NONE"));
        bomb.put("ours/facts.csv", "0".repeat(40_000_000));
        assertRefused(Curator.zip(bomb), "The pack is larger than 32 million bytes unpacked.");
        assertRefused(Curator.zip(Map.of("../../pack.json", "{}")), "../../pack.json lies too deep.");
        assertRefused(Curator.zip(Map.of("/pack.json", "{}")), "/pack.json lies too deep.");
        assertRefused(Curator.zip(Map.of("x\\items.csv", "")), "lies too deep.");
        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 0; i < 201; i++) {
            many.put("f" + i + ".txt", "");
        }
        assertRefused(Curator.zip(many), "More than 200 files were sent.");
        assertRefused("no zip".getBytes(java.nio.charset.StandardCharsets.UTF_8), "pack.zip is no zip");
        assertRefused(new byte[34_000_000], "is larger than 32 million bytes.");
        byte[] whole = Curator.zip(pack("NONE"));
        assertRefused(java.util.Arrays.copyOf(whole, whole.length / 3), "pack.zip is cut off.");
        Map<String, String> desk = new LinkedHashMap<>(pack("NONE"));
        desk.replaceAll((name, text) -> text.replace("\"id\":\"ours\"", "\"id\":\"desk\""));
        assertRefused(Curator.zip(desk), "id (desk) is that of what is stated in the page.");
        assertThat(Files.readString(served.store().root().resolve("audit.jsonl")))
                .contains(
                        "refused: The pack is larger", "refused: More than 200 files", "refused: pack.json: id (desk)")
                .doesNotContain(token);
    }

    private void assertRefused(byte[] zip, String why) throws Exception {
        HttpResponse<String> refused = lin.upload(zip);
        assertThat(refused.body()).contains(why);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(served.store().published()).isEqualTo(1);
    }
}
