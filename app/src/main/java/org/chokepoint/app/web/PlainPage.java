// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app.web;

import org.chokepoint.domain.Language;
import org.chokepoint.report.Phrases;

/** A page that needs nothing of the store: a title and a few lines. */
record PlainPage(Phrases phrases, String title, String body) {
    static Phrases phrases(String language) {
        return Phrases.in("zh".equals(language) ? Language.ZH : Language.EN);
    }

    boolean isChinese() {
        return phrases.language() == Language.ZH;
    }

    String html() {
        return "<!DOCTYPE html><html lang=\"" + (isChinese() ? "zh-CN" : "en") + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" + Pages.safe(title)
                + "</title><link rel=\"stylesheet\" href=\"/assets/document.css\">"
                + "<link rel=\"stylesheet\" href=\"/assets/web.css\"></head><body><main>"
                + Pages.heading(title) + body + "<p><a href=\"/" + (isChinese() ? "?lang=zh" : "") + "\">"
                + Pages.safe(phrases.say("web.error.hint")) + "</a></p></main></body></html>";
    }
}
