// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.chokepoint.app.file.Letters;
import org.chokepoint.app.web.desk.Desk;
import org.chokepoint.app.web.desk.Overtaken;
import org.chokepoint.domain.NotKnownException;
import org.chokepoint.registry.Countries;
import org.chokepoint.report.HtmlRenderer;
import org.chokepoint.store.Store;
import org.chokepoint.store.StoreException;

/** The page people look at: on this machine only, or for those who have a token. Only curators change anything. */
public final class WebServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int ETAG_LETTERS = 20;
    private static final Pattern GZIP = Pattern.compile("\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Store store;
    private final Shelf shelf;
    private final Countries countries;
    private final Supplier<Letters> letters;
    private final Bounded bounded = new Bounded(PATIENCE);
    private final Serving serving;
    private final Optional<Gate> gate;
    private final Javalin server;
    private final Preparing preparing;

    private WebServer(Store store, Countries countries, Supplier<Letters> letters, Serving serving) {
        this.store = store;
        this.shelf = new Shelf(store);
        this.countries = countries;
        this.letters = letters;
        this.serving = serving;
        this.gate = serving.tokens().map(file -> new Gate(serving, file, store.root(), Clock.systemUTC()));
        this.server = Javalin.create(this::configure);
        this.server.start(serving.bind(), serving.port());
        this.preparing = Preparing.start(shelf);
    }

    /**
     * Opens the store and listens.
     *
     * @param letters where the letters of PDF files are, asked at each such file
     */
    public static WebServer start(Store store, Countries countries, Supplier<Letters> letters, Serving serving) {
        return new WebServer(store, countries, letters, serving);
    }

    /** The same for whoever sits at this machine. */
    public static WebServer start(Store store, Countries countries, Supplier<Letters> letters, int port) {
        return start(store, countries, letters, Serving.here(port));
    }

    public String address() {
        return "http://" + serving.host() + ":" + server.port() + "/";
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.routes.before(this::guard);
        gate.ifPresent(at -> {
            config.routes.before(at::check);
            config.routes.get("/login", at::show);
            config.routes.post("/login", at::enter);
            config.routes.post("/logout", at::leave);
            new DeskRoutes(new Desk(store, at.log()), shelf, countries, Clock.systemUTC()).add(config);
        });
        pages(config);
        api(config);
        config.routes.get("/assets/document.css", context -> asset(context, "text/css", HtmlRenderer.style()));
        config.routes.get("/assets/web.css", context -> asset(context, "text/css", resource("web.css")));
        config.routes.get("/assets/icon.svg", context -> asset(context, "image/svg+xml", resource("icon.svg")));
        config.routes.get(
                "/assets/htmx.min.js",
                context -> asset(
                        context,
                        "text/javascript",
                        resource("/META-INF/resources/webjars/htmx.org/2.0.4/dist/htmx.min.js")));
        config.routes.exception(NotKnownException.class, (failure, context) -> Failure.show(404, failure, context));
        config.routes.exception(
                IllegalArgumentException.class, (failure, context) -> Failure.show(400, failure, context));
        config.routes.exception(StoreException.class, (failure, context) -> Failure.show(503, failure, context));
        config.routes.exception(Bounded.Busy.class, (failure, context) -> Failure.show(503, failure, context));
        config.routes.exception(Gate.Closed.class, Failure::closed);
        config.routes.exception(Gate.Forbidden.class, Failure::forbidden);
        config.routes.exception(Overtaken.class, (failure, context) -> Failure.show(409, failure, context));
        config.routes.exception(Gate.TooOften.class, Failure::tooOften);
        config.routes.exception(Exception.class, Failure::unexpected);
        config.routes.error(404, "*", Failure::notThere);
        config.routes.error(405, "*", Failure::onlyRead);
    }

    private void pages(JavalinConfig config) {
        config.routes.get("/", page(Pages::start));
        config.routes.get("/survey", context -> moved(context, "/survey/", "country"));
        config.routes.get("/survey/{country}", page(Pages::survey));
        config.routes.get("/items", page(Pages::items));
        config.routes.get("/items/{id}", page(Pages::item));
        config.routes.get("/chokepoints", context -> {
            if (context.queryParam("item") == null) {
                page(Pages::chokepoints).handle(context);
            } else {
                moved(context, "/chokepoints/", "item");
            }
        });
        config.routes.get("/chokepoints/{id}", page(Pages::cuts));
        config.routes.get("/ladders", context -> {
            if (context.queryParam("chain") == null) {
                page(Pages::ladders).handle(context);
            } else {
                moved(context, "/ladders/", "chain");
            }
        });
        config.routes.get("/ladders/{chain}", page(Pages::ladder));
        config.routes.get("/dependencies", context -> moved(context, "/dependencies/", "country"));
        config.routes.get("/dependencies/{country}", page(Pages::dependencies));
        config.routes.get("/dependencies/{country}/rows", page(Pages::boardRows));
        config.routes.get("/products/{hs6}", page(Pages::product));
        config.routes.get("/reports/{what}/{file}", this::report);
        config.routes.get("/sources", page(Pages::sources));
        config.routes.get("/sources/{id}", page(Pages::source));
        config.routes.get("/rows/{pack}/{place}", page(Pages::row));
    }

    private void api(JavalinConfig config) {
        config.routes.get("/api/v1/facts.{format}", this::facts);
        config.routes.get("/api/v1/trade/{country}", file(BulkApi::trade));
        config.routes.get("/api/v1/survey/{country}", table(Api::survey, BulkApi::survey));
        config.routes.get("/api/v1/items", api(Api::items));
        config.routes.get("/api/v1/item/{id}", api(Api::item));
        config.routes.get("/api/v1/cuts/{id}", api(Api::cuts));
        config.routes.get("/api/v1/questions/{id}", api(Api::questions));
        config.routes.get("/api/v1/dependencies/{country}", table(Api::dependencies, BulkApi::dependencies));
        config.routes.get("/api/v1/chain/{chain}", api(Api::chain));
        config.routes.get("/api/v1/product/{hs6}", world(WorldApi::product));
        config.routes.get("/api/v1/standing/{country}", world(WorldApi::standing));
        config.routes.get("/api/v1/events", world(WorldApi::events));
        config.routes.get("/api/v1/event/{event}", world(WorldApi::event));
        config.routes.get("/api/v1/hs/{code}", world(WorldApi::hs));
        config.routes.get("/api/v1/complexity", world(WorldApi::complexity));
        config.routes.get("/api/v1/risk", world(WorldApi::risk));
        config.routes.get("/api/v1/mirror", world(WorldApi::mirror));
        config.routes.get("/api/v1/verify", world(WorldApi::verify));
        config.routes.get("/api/v1/sources", api(Api::sources));
        config.routes.get("/api/v1/sources/{id}", api(Api::source));
        config.routes.get(
                "/api/v1/openapi.json", context -> asset(context, "application/json", resource("openapi.json")));
    }

    private void guard(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        // With no-referrer browsers send forms from "null", as if from another site.
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        String host = Objects.requireNonNullElse(context.host(), "").replaceFirst(":\\d+$", "");
        if (!serving.knows(host)) {
            throw new IllegalArgumentException(
                    "Host (%s) is not this machine. Maybe http://127.0.0.1, or serve with --host %s."
                            .formatted(host, host));
        }
    }

    private Handler page(Function<Pages, Answer> page) {
        return context ->
                answer(context, findings -> page.apply(new Pages(findings, asked(context), gate.isPresent())));
    }

    private Handler api(Function<Api, Answer> api) {
        return context -> answer(context, findings -> api.apply(new Api(findings)));
    }

    /** The file's name without its ending is what the other pages have in their path. */
    private Handler world(Function<WorldApi, Answer> content) {
        return context -> {
            Asked asked = asked(context);
            answer(context, asked, findings -> content.apply(new WorldApi(findings, asked)));
        };
    }

    private void report(Context context) {
        Asked asked = asked(context);
        String stem = asked.in("file").replaceFirst("\\.[A-Za-z]+$", "");
        Map<String, String> place = new java.util.HashMap<>(asked.inPath());
        for (String name : Set.of("country", "id", "chain", "hs6")) {
            place.putIfAbsent(name, stem);
        }
        Asked whole = new Asked(asked.path(), Map.copyOf(place), asked.query());
        answer(context, whole, findings -> new Reports(findings, whole, letters).file());
    }

    private static Asked asked(Context context) {
        return Asked.of(context.path(), context.pathParamMap(), context.queryParamMap());
    }

    private void facts(Context context) {
        Asked asked = asked(context);
        answer(context, asked, findings -> new BulkApi(findings, asked.in("format")).facts());
    }

    /** As JSON, or as a file where the address ends with a form. */
    private Handler table(Function<Api, Answer> json, Function<BulkApi, Answer> bulk) {
        return context -> {
            boolean isFile = asked(context).ending("country").isPresent();
            (isFile ? file(bulk) : api(json)).handle(context);
        };
    }

    private Handler file(Function<BulkApi, Answer> bulk) {
        return context -> {
            Asked asked = asked(context);
            String ending = asked.ending("country").orElse("json");
            answer(context, asked.withoutEnding("country"), findings -> bulk.apply(new BulkApi(findings, ending)));
        };
    }

    private void answer(Context context, Function<Findings, Answer> question) {
        answer(context, asked(context), question);
    }

    private void answer(Context context, Asked asked, Function<Findings, Answer> question) {
        Answer answer = shelf.read(held -> {
            String key = held.edition().number() + " " + asked.key();
            context.header("ETag", "\"" + digest(key) + "\"");
            return isKnown(context)
                    ? Answer.unchanged()
                    : bounded.of(key, () -> question.apply(new Findings(held, countries, asked)));
        });
        context.header("Cache-Control", gate.isPresent() ? "private, no-cache" : "no-cache");
        context.status(answer.status());
        answer.file().ifPresent(name -> context.header("Content-Disposition", "attachment; filename=\"" + name + "\""));
        context.contentType(answer.type());
        send(answer, context);
    }

    /** Text is packed already; only who does not take it so gets it plain. */
    private static void send(Answer answer, Context context) {
        String accepted = Objects.requireNonNullElse(context.header("Accept-Encoding"), "");
        if (answer.isPacked() && GZIP.matcher(accepted).find()) {
            context.disableCompression();
            context.header("Content-Encoding", "gzip");
            context.result(answer.packed());
        } else {
            context.result(answer.plain());
        }
        if (answer.isPacked()) {
            context.header("Vary", "Accept-Encoding");
        }
    }

    private static boolean isKnown(Context context) {
        return Objects.equals(context.header("If-None-Match"), context.res().getHeader("ETag"));
    }

    private static String digest(String text) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all).substring(0, ETAG_LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From the form's fields to the address that can be passed on. */
    private static void moved(Context context, String to, String field) {
        Asked asked = asked(context);
        Map<String, String> rest = new java.util.TreeMap<>(asked.query());
        String value = Objects.requireNonNullElse(field.equals("item") ? rest.remove(field) : rest.get(field), "");
        context.redirect(value.isEmpty() ? "/" : new Asked(to + value, Map.of(), new java.util.TreeMap<>(rest)).key());
    }

    private static void asset(Context context, String type, String text) {
        context.header("Cache-Control", "max-age=300");
        context.contentType(type + "; charset=utf-8").result(text);
    }

    private static String resource(String name) {
        try (InputStream bytes = Objects.requireNonNull(WebServer.class.getResourceAsStream(name))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
        preparing.close();
        bounded.close();
        shelf.close();
    }
}
