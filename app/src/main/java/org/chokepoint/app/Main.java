// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;

/** The program. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // The same question gets the same bytes, whatever the machine's own way of writing numbers.
        Locale.setDefault(Locale.ROOT);
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = run(
                new Surface(
                        out,
                        err,
                        Terminal.isWhereErrorsGo(System.getenv()),
                        System.getenv(),
                        System.getProperty("user.home"),
                        Clock.systemUTC()),
                arguments);
        boolean lost = out.checkError();
        err.flush();
        System.exit(status == 0 && lost ? 1 : status);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /**
     * What the program is in touch with; tests put their own in.
     *
     * @param terminal whether a person watches {@code err}, so that a line may be drawn over
     */
    record Surface(
            PrintStream out,
            PrintStream err,
            boolean terminal,
            Map<String, String> environment,
            String home,
            Clock clock) {
        Surface {
            environment = Map.copyOf(environment);
        }

        Surface(PrintStream out, PrintStream err, Map<String, String> environment, String home, Clock clock) {
            this(out, err, false, environment, home, clock);
        }
    }

    /** Runs one command and gives its exit status: 0 done, 1 refused with a reason, 2 not understood. */
    static int run(Surface surface, String... arguments) {
        ChokepointCommand root = new ChokepointCommand(surface);
        CommandLine line = new CommandLine(root)
                .addSubcommand(new SurveyCommand(root))
                .addSubcommand(new DependenciesCommand(root))
                .addSubcommand(new ItemCommand(root))
                .addSubcommand(new ItemsCommand(root))
                .addSubcommand(new CutsCommand(root))
                .addSubcommand(new QuestionsCommand(root))
                .addSubcommand(new FaultTreeCommand(root))
                .addSubcommand(new ProductCommand(root))
                .addSubcommand(new RiskCommand(root))
                .addSubcommand(new ComplexityCommand(root))
                .addSubcommand(new MirrorCommand(root))
                .addSubcommand(new PrepareCommand(root))
                .addSubcommand(new HsCommand(root))
                .addSubcommand(new StandingCommand(root))
                .addSubcommand(new ChainCommand(root))
                .addSubcommand(new EventCommand(root))
                .addSubcommand(new VerifyCommand(root))
                .addSubcommand(new SourcesCommand(root))
                .addSubcommand(new ReportCommand(root))
                .addSubcommand(new ServeCommand(root))
                .addSubcommand(new TokenCommand(root))
                .addSubcommand(loads(root))
                .addSubcommand(fetches(root))
                .addSubcommand(new CommandLine(new CheckCommand()).addSubcommand(new CheckPackCommand(root)))
                .setOut(new PrintWriter(surface.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surface.err(), true, StandardCharsets.UTF_8))
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((failure, parsed) -> root.misunderstood(failure));
        line.setExecutionExceptionHandler((failure, command, parsed) -> root.refuse(failure));
        try {
            return line.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            surface.err()
                    .println("chokepoint: the memory does not suffice (%s). Maybe CHOKEPOINT_JAVA_OPTS=-Xmx8g."
                            .formatted(e.getClass().getSimpleName()));
            return 1;
        }
    }

    private static CommandLine loads(ChokepointCommand root) {
        return new CommandLine(new LoadCommand())
                .addSubcommand(new LoadPackCommand(root))
                .addSubcommand(new LoadAnswersCommand(root))
                .addSubcommand(new LoadBaciCommand(root))
                .addSubcommand(new LoadComtradeCommand(root))
                .addSubcommand(new LoadTableCommand(root))
                .addSubcommand(new LoadComextCommand(root))
                .addSubcommand(new LoadChinaCustomsCommand(root))
                .addSubcommand(new LoadWorldBankCommand(root))
                .addSubcommand(new LoadEtoCommand(root));
    }

    private static CommandLine fetches(ChokepointCommand root) {
        return new CommandLine(new FetchCommand())
                .addSubcommand(new FetchBaciCommand(root))
                .addSubcommand(new FetchComtradeCommand(root))
                .addSubcommand(new FetchWorldBankCommand(root));
    }
}
