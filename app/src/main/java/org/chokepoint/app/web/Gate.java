// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.chokepoint.app.web.access.AuditLog;
import org.chokepoint.app.web.access.Limiter;
import org.chokepoint.app.web.access.Sessions;
import org.chokepoint.app.web.access.TokenFile;
import org.chokepoint.app.web.access.Visitor;
import org.chokepoint.domain.Language;
import org.chokepoint.report.Phrases;

/** Lets in whoever has a token: a program by its header, a person by a session; and slows down who asks too often. */
final class Gate {
    private static final String COOKIE = "chokepoint";
    private static final String VISITOR = "visitor";
    private static final String BEARER = "Bearer ";
    private static final int QUESTIONS_AT_ONCE = 200;
    private static final double QUESTIONS_A_SECOND = 20;
    private static final int FAILURES_AT_ONCE = 10;
    private static final double FAILURES_A_SECOND = 0.1;

    private final Serving serving;
    private final TokenFile tokens;
    private final Sessions sessions;
    private final AuditLog log;
    private final Limiter questions;
    private final Limiter failures;

    Gate(Serving serving, Path tokens, Path store, Clock clock) {
        this.serving = serving;
        this.tokens = TokenFile.open(tokens, clock);
        this.sessions = new Sessions(this.tokens, clock);
        this.log = AuditLog.in(store, clock);
        this.questions = new Limiter(QUESTIONS_AT_ONCE, QUESTIONS_A_SECOND, clock);
        this.failures = new Limiter(FAILURES_AT_ONCE, FAILURES_A_SECOND, clock);
    }

    /** Thrown where nobody knows who asks. */
    static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Closed(String message) {
            super(message);
        }
    }

    /** Thrown where it is known who asks, and it is not for him. */
    static final class Forbidden extends RuntimeException {
        private static final long serialVersionUID = 1;

        Forbidden(String message) {
            super(message);
        }
    }

    /** Thrown where somebody asks more often than anybody may. */
    static final class TooOften extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final long seconds;

        TooOften(Duration wait) {
            super("Too many questions came from there. Maybe wait %d seconds.".formatted(seconds(wait)));
            this.seconds = seconds(wait);
        }

        private static long seconds(Duration wait) {
            return Math.max(1, wait.plusMillis(999).toSeconds());
        }

        long seconds() {
            return seconds;
        }
    }

    /** Before anything else. Style sheets and the form for the token are there for everybody. */
    void check(Context context) {
        if (context.path().startsWith("/assets/") || context.path().equals("/login")) {
            return;
        }
        Optional<Visitor> visitor = visitor(context);
        if (visitor.isPresent()) {
            slow(questions, visitor.get().name());
            context.attribute(VISITOR, visitor.get());
        } else if (context.path().startsWith("/api/") || !context.method().equals(HandlerType.GET)) {
            throw new Closed("A token is needed here. Maybe send the header Authorization: Bearer TOKEN.");
        } else {
            String query = context.queryString();
            context.redirect("/login?to=" + encoded(context.path() + (query == null ? "" : "?" + query))
                    + ("zh".equals(context.queryParam("lang")) ? "&lang=zh" : ""));
            context.skipRemainingHandlers();
        }
    }

    private Optional<Visitor> visitor(Context context) {
        String header = Objects.requireNonNullElse(context.header("Authorization"), "");
        if (header.startsWith(BEARER)) {
            return Optional.of(known(context, header.substring(BEARER.length()).strip())
                    .map(line -> new Visitor(line.name(), line.role(), "", from(context)))
                    .orElseThrow(() -> new Closed("The token is not known here. Maybe it was removed.")));
        }
        return session(context);
    }

    private Optional<Visitor> session(Context context) {
        return Optional.ofNullable(context.cookie(COOKIE)).flatMap(id -> sessions.find(id, from(context)));
    }

    /** Whoever asks, who must be a curator. */
    static Visitor curator(Context context) {
        Visitor visitor = Objects.requireNonNull(context.attribute(VISITOR));
        if (!visitor.isCurator()) {
            throw new Forbidden(
                    "The desk is for curators, and %s is a reader. Maybe ask whoever gave you the token for another."
                            .formatted(visitor.name()));
        }
        return visitor;
    }

    /** A form must be one that this server gave to the same session; no other site has its secret. */
    static void demandMeant(Context context, Visitor visitor) {
        if (!visitor.secret().isEmpty() && !visitor.meant(given(context))) {
            throw new Forbidden("The form is not from this session. Maybe open the page again.");
        }
    }

    private static String given(Context context) {
        return Objects.requireNonNullElse(context.formParam("secret"), "");
    }

    AuditLog log() {
        return log;
    }

    /** Whose token it is; wrong ones are counted, so that nobody can try many. */
    private Optional<TokenFile.Line> known(Context context, String token) {
        String from = from(context);
        failures.waiting(from).ifPresent(wait -> {
            throw new TooOften(wait);
        });
        Optional<TokenFile.Line> line = tokens.find(token);
        if (line.isEmpty()) {
            failures.take(from);
            log.write(AuditLog.Entry.ofStranger("token", from));
        }
        return line;
    }

    private static void slow(Limiter limiter, String who) {
        limiter.take(who).ifPresent(wait -> {
            throw new TooOften(wait);
        });
    }

    /** Who knocks: behind a proxy of this machine, the last address that it wrote down itself. */
    private String from(Context context) {
        String forwarded = Objects.requireNonNullElse(context.header("X-Forwarded-For"), "");
        return serving.isLoopback() && !forwarded.isBlank()
                ? forwarded.substring(forwarded.lastIndexOf(',') + 1).strip()
                : context.ip();
    }

    /** The form for the token; whoever is in already hears so, and can leave. */
    void show(Context context) {
        Phrases phrases = PlainPage.phrases(context.queryParam("lang"));
        Optional<Visitor> visitor = session(context);
        context.header("Cache-Control", "no-store");
        context.html(new PlainPage(
                        phrases,
                        phrases.say("web.login"),
                        visitor.map(who -> leaving(phrases, who))
                                .orElseGet(() -> form(phrases, target(context.queryParam("to")))))
                .html());
    }

    private static String form(Phrases phrases, String to) {
        return Pages.paragraph(phrases.say("web.login.how"))
                + "<form action=\"/login\" method=\"post\"><input type=\"hidden\" name=\"to\" value=\"" + Pages.safe(to)
                + "\"><label><span>" + Pages.safe(phrases.say("web.login.token"))
                + "</span><input type=\"password\" name=\"token\" autocomplete=\"current-password\" required></label>"
                + "<button type=\"submit\">" + Pages.safe(phrases.say("web.login")) + "</button></form>";
    }

    private static String leaving(Phrases phrases, Visitor who) {
        return Pages.paragraph(phrases.say(
                        "web.login.as",
                        who.name(),
                        phrases.say("web.role." + who.role().word())))
                + (who.isCurator()
                        ? "<p><a href=\"/desk" + (phrases.language() == Language.ZH ? "?lang=zh" : "") + "\">"
                                + Pages.safe(phrases.say("desk.title")) + "</a></p>"
                        : "")
                + "<form action=\"/logout\" method=\"post\"><input type=\"hidden\" name=\"secret\" value=\""
                + Pages.safe(who.secret()) + "\"><button type=\"submit\">" + Pages.safe(phrases.say("web.logout"))
                + "</button></form>";
    }

    void enter(Context context) {
        String origin = Objects.requireNonNullElse(context.header("Origin"), "");
        if (!origin.isEmpty() && !origin.replaceFirst("^https?://", "").equals(context.host())) {
            throw new Forbidden("The form came from another site (%s).".formatted(origin));
        }
        String token =
                Objects.requireNonNullElse(context.formParam("token"), "").strip();
        TokenFile.Line line = known(context, token)
                .orElseThrow(() -> new Closed("The token is not known here. Maybe it was copied in part."));
        log.write(AuditLog.Entry.of(new Visitor(line.name(), line.role(), "", from(context)), "login", ""));
        context.cookie(cookie(context, sessions.open(line), (int) Sessions.LASTING.toSeconds()));
        context.redirect(target(context.formParam("to")));
    }

    void leave(Context context) {
        Visitor visitor = Objects.requireNonNull(context.attribute(VISITOR));
        demandMeant(context, visitor);
        Optional.ofNullable(context.cookie(COOKIE)).ifPresent(sessions::close);
        log.write(AuditLog.Entry.of(visitor, "logout", ""));
        context.cookie(cookie(context, "", 0));
        context.redirect("/login");
    }

    private static Cookie cookie(Context context, String value, int seconds) {
        boolean secure = context.scheme().equals("https") || "https".equals(context.header("X-Forwarded-Proto"));
        return new Cookie(COOKIE, value, "/", seconds, secure, true, null, SameSite.STRICT);
    }

    /** Only a place on this server. */
    private static String target(@org.jspecify.annotations.Nullable String to) {
        boolean here = to != null && to.matches("/(?![/\\\\])[^\\s\\\\]*");
        return here ? Objects.requireNonNull(to) : "/";
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
