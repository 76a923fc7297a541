// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chokepoint.app.file.Letters;
import org.chokepoint.domain.Language;
import org.chokepoint.registry.Countries;
import org.chokepoint.report.Document;
import org.chokepoint.report.Phrases;
import org.chokepoint.report.TextRenderer;
import org.chokepoint.sources.SourceException;
import org.chokepoint.store.Store;
import org.chokepoint.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The options that every command knows, before or after its verb, and what they mean. */
@Command(
        name = "chokepoint",
        description = "See what a country cannot make for itself, who could cut it off, and the cheapest way out.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  chokepoint survey CHN",
            "  chokepoint survey EU27 --kind equipment --json",
            "  chokepoint item spacer-microsphere --country CHN",
            "  chokepoint items 光刻胶",
            "  chokepoint load pack ./my-bill-of-materials"
        })
final class ChokepointCommand implements Runnable {
    private static final int WIDTH = 120;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Main.Surface surface;
    private final Countries countries = Countries.standard();

    @Option(
            names = "--store",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Folder that keeps what was loaded (else CHOKEPOINT_STORE, else the user's data folder).")
    private Optional<Path> store = Optional.empty();

    @Option(
            names = "--lang",
            paramLabel = "en|zh",
            scope = ScopeType.INHERIT,
            description = "Language of the output (else by LANG).")
    private Optional<String> language = Optional.empty();

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print data instead of text (docs/json.md).")
    private boolean json;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            scope = ScopeType.INHERIT,
            description = "Width of the text (else COLUMNS, else 120).")
    private Optional<Integer> width = Optional.empty();

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where an error came from.")
    private boolean debug;

    ChokepointCommand(Main.Surface surface) {
        this.surface = surface;
    }

    @Override
    public void run() {
        throw new IllegalArgumentException("No command was given. Maybe chokepoint survey CHN, or chokepoint --help.");
    }

    Countries countries() {
        return countries;
    }

    boolean json() {
        return json;
    }

    Phrases phrases() {
        return Phrases.in(language.map(Language::parse).orElseGet(this::languageOfTheUser));
    }

    /** The first of the locale's variables that is set decides, as everywhere. */
    private Language languageOfTheUser() {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> surface.environment().getOrDefault(name, ""))
                .filter(locale -> !locale.isBlank())
                .findFirst()
                .filter(locale -> locale.startsWith("zh"))
                .map(locale -> Language.ZH)
                .orElse(Language.EN);
    }

    Store openStore() {
        Store.warm();
        return new Store(storeFolder(), countries, surface.clock(), PATIENCE, surface.err()::println);
    }

    /** The letters for files that hold their own. */
    Letters letters() {
        return Letters.find(surface.environment(), surface.home());
    }

    Main.Surface surface() {
        return surface;
    }

    Path storeFolder() {
        Map<String, String> environment = surface.environment();
        return store.filter(path -> !path.toString().isBlank())
                .or(() -> Optional.ofNullable(environment.get("CHOKEPOINT_STORE"))
                        .filter(text -> !text.isBlank())
                        .map(Path::of))
                .orElseGet(() -> DataFolder.of(
                        System.getProperty("os.name").toLowerCase(Locale.ROOT), environment, surface.home()));
    }

    void print(Document document) {
        int columns = width.or(() -> Optional.ofNullable(surface.environment().get("COLUMNS"))
                        .filter(text -> text.matches("\\d{2,4}"))
                        .map(Integer::valueOf))
                .orElse(WIDTH);
        print(new TextRenderer(Math.max(60, columns)).render(document));
    }

    void print(String text) {
        surface.out().print(text);
    }

    void printJson(Object data) {
        try {
            print(new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(data) + "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The answer cannot be written as JSON.", e);
        }
    }

    /** What was wrong with the command, and where its help is. */
    int misunderstood(ParameterException failure) {
        surface.err().println("chokepoint: " + failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, new PrintWriter(surface.err(), true, UTF_8));
        surface.err()
                .println("Try: " + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return failure.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
    }

    /** One sentence for the person who asked; the stack trace only when wanted. */
    int refuse(Exception failure) {
        boolean expected = failure instanceof StoreException
                || failure instanceof SourceException
                || failure instanceof IllegalArgumentException;
        surface.err()
                .println(
                        expected
                                ? "chokepoint: " + failure.getMessage()
                                : "chokepoint: unexpected %s: %s. Add --debug to see where."
                                        .formatted(failure.getClass().getSimpleName(), failure.getMessage()));
        if (debug) {
            failure.printStackTrace(surface.err());
        }
        return 1;
    }
}
