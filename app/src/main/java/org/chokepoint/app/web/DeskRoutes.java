// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chokepoint.app.web.access.Limiter;
import org.chokepoint.app.web.access.Visitor;
import org.chokepoint.app.web.desk.Desk;
import org.chokepoint.app.web.desk.PackUpload;
import org.chokepoint.registry.Countries;
import org.chokepoint.registry.Finding;
import org.chokepoint.report.LoadJson;
import org.chokepoint.store.LoadReport;
import org.chokepoint.store.PackBytes;

/** The addresses of the desk: for curators alone, and never kept, since what they show is about who asks. */
final class DeskRoutes {
    private static final int LONGEST_CELL = 2000;
    private static final int CHANGES_AT_ONCE = 30;
    private static final double CHANGES_A_SECOND = 0.5;

    private final Desk desk;
    private final Shelf shelf;
    private final Countries countries;
    private final Limiter changes;

    DeskRoutes(Desk desk, Shelf shelf, Countries countries, Clock clock) {
        this.desk = desk;
        this.shelf = shelf;
        this.countries = countries;
        this.changes = new Limiter(CHANGES_AT_ONCE, CHANGES_A_SECOND, clock);
    }

    void add(JavalinConfig config) {
        config.jetty.multipartConfig.maxFileSize(PackUpload.MOST_BYTES, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(PackUpload.MOST_BYTES + 1_000_000L, SizeUnit.BYTES);
        config.routes.get("/desk", show(DeskPages::desk));
        config.routes.get("/desk/state/{sheet}", show(DeskPages::form));
        config.routes.post("/desk/state/{sheet}", change((pages, context) -> pages.state(cells(context))));
        config.routes.post(
                "/desk/remove/{sheet}",
                change((pages, context) -> pages.remove(cells(context).getOrDefault("mark", ""))));
        config.routes.post(
                "/desk/packs",
                change((pages, context) -> pages.upload(sent(context), "yes".equals(context.formParam("check")))));
        config.routes.get("/desk/history/{pack}", show(DeskPages::history));
        config.routes.get("/desk/history/{pack}/{edition}", show(DeskPages::version));
        config.routes.post(
                "/desk/history/{pack}/{edition}",
                change((pages, context) -> pages.restore(cells(context).getOrDefault("seen", ""))));
        config.routes.post("/api/v1/packs", this::uploadByProgram);
    }

    private interface Changing {
        Answer of(DeskPages pages, Context context) throws IOException;
    }

    private Handler show(Function<DeskPages, Answer> page) {
        return context -> answer(context, (pages, same) -> page.apply(pages));
    }

    private Handler change(Changing change) {
        return context -> {
            Visitor visitor = Gate.curator(context);
            slow(visitor);
            receive(context);
            Gate.demandMeant(context, visitor);
            answer(context, change);
        };
    }

    private void slow(Visitor visitor) {
        changes.take(visitor.name()).ifPresent(wait -> {
            throw new Gate.TooOften(wait);
        });
    }

    private void answer(Context context, Changing page) {
        Visitor visitor = Gate.curator(context);
        Asked asked = Asked.of(context.path(), context.pathParamMap(), context.queryParamMap());
        Answer answer = shelf.read(held -> {
            try {
                return page.of(new DeskPages(desk, new Findings(held, countries, asked), asked, visitor), context);
            } catch (IOException e) {
                throw new IllegalArgumentException("What was sent cannot be read (%s).".formatted(e.getMessage()), e);
            }
        });
        context.header("Cache-Control", "no-store");
        context.status(answer.status()).contentType(answer.type()).result(answer.plain());
    }

    /** A zip as the body, for programs; what became of it as data. */
    private void uploadByProgram(Context context) throws IOException {
        Visitor visitor = Gate.curator(context);
        slow(visitor);
        Gate.demandMeant(context, visitor);
        PackBytes pack = noted(
                visitor, () -> PackUpload.of(List.of(new PackUpload.Sent("body.zip", context.bodyInputStream()))));
        LoadReport report =
                "yes".equals(context.queryParam("check")) ? desk.check(visitor, pack) : desk.upload(visitor, pack);
        boolean refused = report.findings().stream().anyMatch(Finding::isError);
        Answer answer = Api.json(LoadJson.of(report));
        context.header("Cache-Control", "no-store");
        context.status(refused ? 400 : 200).contentType(answer.type()).result(answer.plain());
    }

    private PackBytes sent(Context context) throws IOException {
        return noted(
                Gate.curator(context),
                () -> PackUpload.of(context.uploadedFiles("pack").stream()
                        .map(file -> new PackUpload.Sent(file.filename(), file.content()))
                        .toList()));
    }

    private interface Unpacking {
        PackBytes read() throws IOException;
    }

    /** What is not even a pack stands in the log, too. */
    private PackBytes noted(Visitor visitor, Unpacking unpacking) throws IOException {
        try {
            return unpacking.read();
        } catch (IllegalArgumentException e) {
            desk.refuse(visitor, String.valueOf(e.getMessage()));
            throw e;
        }
    }

    /** The server has its own bounds for what a form may send. */
    private static void receive(Context context) {
        try {
            context.formParamMap();
        } catch (HttpResponseException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalArgumentException(
                    "What was sent cannot be read, or is larger than %d million bytes. Maybe send a zip."
                            .formatted(PackUpload.MOST_BYTES / 1_000_000),
                    e);
        }
    }

    /** What stands in the form; a pack's cell holds no line break. */
    private static Map<String, String> cells(Context context) {
        Map<String, String> cells = new LinkedHashMap<>();
        context.formParamMap().forEach((name, values) -> {
            String cell = values.isEmpty()
                    ? ""
                    : values.get(0).replaceAll("\\s+", " ").strip();
            if (cell.length() > LONGEST_CELL) {
                throw new IllegalArgumentException(
                        "%s is longer than %d letters. Maybe say it in fewer.".formatted(name, LONGEST_CELL));
            }
            cells.put(name, cell);
        });
        return cells;
    }
}
