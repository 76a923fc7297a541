// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chokepoint.report.Phrases;
import org.chokepoint.store.Edition;
import org.chokepoint.store.TradeTable;
import org.chokepoint.survey.Preparation;
import picocli.CommandLine.Command;

/** Works out ahead what would be waited for. */
@Command(
        name = "prepare",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Work out ahead what answers about full years of trade would wait for: flows by product, and how sure",
            "every country's board is. Answers stay the same. serve does it by itself beside its readers."
        })
final class PrepareCommand implements Runnable {
    private final ChokepointCommand root;

    PrepareCommand(ChokepointCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        List<Map<String, Object>> steps = new ArrayList<>();
        try (Edition edition = root.openStore().open()) {
            Preparation.of(edition, (table, step, made) -> {
                steps.add(json(table, step, made));
                if (!root.json()) {
                    say(table, step, made);
                }
            });
        }
        if (root.json()) {
            root.printJson(steps);
        } else if (steps.isEmpty()) {
            root.print(root.phrases().say("prepare.nothing") + "%n".formatted());
        }
    }

    private static Map<String, Object> json(TradeTable table, Preparation.Step step, boolean made) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("table", table.name());
        json.put("step", step.name().toLowerCase(Locale.ROOT));
        json.put("made", made);
        return json;
    }

    private void say(TradeTable table, Preparation.Step step, boolean made) {
        Phrases phrases = root.phrases();
        root.print("%s: %s%n".formatted(table.name(), phrases.say(made ? "prepare." + step : "prepare.elsewhere")));
        root.surface().out().flush();
    }
}
