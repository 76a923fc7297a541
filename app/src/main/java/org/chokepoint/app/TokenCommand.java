// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.app.web.access.Role;
import org.chokepoint.app.web.access.TokenFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who is let in by a server that others can reach. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Give and take back the tokens that chokepoint serve --tokens FILE asks for (docs/serving.md).",
        synopsisSubcommandLabel = "add|list|remove")
final class TokenCommand implements Runnable {
    private final ChokepointCommand root;

    TokenCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        throw new IllegalArgumentException("Do what with tokens? Maybe chokepoint token add lin --tokens FILE.");
    }

    @Command(mixinStandardHelpOptions = true, description = "Make a token. It is printed once and kept nowhere.")
    void add(
            @Parameters(paramLabel = "NAME", description = "Whose it is, in lower case letters.") String name,
            @Option(
                            names = "--role",
                            defaultValue = "reader",
                            paramLabel = "reader|curator",
                            description = "Its role (default reader): a curator may change what is loaded.")
                    String role,
            @Option(
                            names = "--until",
                            paramLabel = "DATE",
                            description = "The last day on which it is good, such as 2027-12-31 (default: for ever).")
                    Optional<String> until,
            @Option(names = "--tokens", required = true, paramLabel = "FILE", description = "The file of tokens.")
                    Path file) {
        LocalDate today = LocalDate.ofInstant(root.surface().clock().instant(), java.time.ZoneOffset.UTC);
        String token = TokenFile.add(file, name, Role.parse(role), today, until.map(text -> day(text, today)));
        root.surface().out().println(token);
    }

    private static LocalDate day(String text, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(today)) {
                return day;
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Date (%s) is no day. Maybe 2027-12-31.".formatted(text), e);
        }
        throw new IllegalArgumentException("Date (%s) is over. Maybe one after %s.".formatted(text, today));
    }

    @Command(mixinStandardHelpOptions = true, description = "Who has a token, by name, role and date.")
    void list(
            @Option(names = "--tokens", required = true, paramLabel = "FILE", description = "The file of tokens.")
                    Path file) {
        List<TokenFile.Line> lines =
                TokenFile.open(file, root.surface().clock()).lines();
        if (root.json()) {
            root.printJson(lines.stream().map(TokenCommand::json).toList());
        } else {
            lines.forEach(line -> root.surface()
                    .out()
                    .println("%s %s %s%s"
                            .formatted(
                                    line.name(),
                                    line.role().word(),
                                    line.made(),
                                    line.until().map(day -> " until " + day).orElse(""))));
        }
    }

    private static Map<String, Object> json(TokenFile.Line line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", line.name());
        json.put("role", line.role().word());
        json.put("made", line.made().toString());
        line.until().ifPresent(day -> json.put("until", day.toString()));
        return json;
    }

    @Command(mixinStandardHelpOptions = true, description = "Take a token back. Its sessions end at once.")
    void remove(
            @Parameters(paramLabel = "NAME", description = "Whose it was.") String name,
            @Option(names = "--tokens", required = true, paramLabel = "FILE", description = "The file of tokens.")
                    Path file) {
        TokenFile.remove(file, name);
        root.surface().out().println("The token of %s is no longer let in.".formatted(name));
    }
}
