// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import io.javalin.http.Context;
import java.util.Map;
import org.chokepoint.report.Phrases;

/** What went wrong, in one sentence and a hint; for a person as a page, for a program as data. */
final class Failure {
    private static final System.Logger LOG = System.getLogger("org.chokepoint.web");

    private Failure() {}

    static void show(int status, Exception failure, Context context) {
        say(status, String.valueOf(failure.getMessage()), context);
    }

    /** The reader learns that it failed, and whoever runs the server what failed. */
    static void unexpected(Exception failure, Context context) {
        LOG.log(System.Logger.Level.ERROR, "No answer to " + context.path(), failure);
        say(500, "The program failed at this. Maybe ask something simpler, and report the address.", context);
    }

    static void notThere(Context context) {
        if (context.result() == null
                || context.result().startsWith("Endpoint")
                || context.result().equals("Not Found")) {
            say(404, "There is nothing at %s. Maybe start at /.".formatted(context.path()), context);
        }
    }

    static void onlyRead(Context context) {
        say(405, "Nothing can be changed here (%s). Maybe GET.".formatted(context.method()), context);
    }

    static void closed(Gate.Closed failure, Context context) {
        context.header("WWW-Authenticate", "Bearer");
        show(401, failure, context);
    }

    static void forbidden(Gate.Forbidden failure, Context context) {
        show(403, failure, context);
    }

    static void tooOften(Gate.TooOften failure, Context context) {
        context.header("Retry-After", Long.toString(failure.seconds()));
        show(429, failure, context);
    }

    private static void say(int status, String message, Context context) {
        int hint = message.indexOf(" Maybe ");
        String error = hint < 0 ? message : message.substring(0, hint);
        String maybe = hint < 0 ? "" : message.substring(hint + 1);
        context.status(status);
        context.removeHeader("ETag");
        if (context.path().startsWith("/api/")) {
            Answer json = Api.json(Map.of("error", error, "hint", maybe));
            context.contentType(json.type()).result(json.plain());
            return;
        }
        Phrases phrases = PlainPage.phrases(context.queryParam("lang"));
        context.html(new PlainPage(phrases, phrases.say("web.error"), Pages.paragraph(message)).html());
    }
}
