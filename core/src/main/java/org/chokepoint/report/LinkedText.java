// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as HTML in which addresses, rows, sources, and names of items standing alone or in a list can be opened. */
final class LinkedText {
    static final Pattern ROW = Pattern.compile("[a-z0-9][a-z0-9-]*/[a-z_]+\\.csv:\\d+");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s,;，；。)]*[^\\s,;，；。).]");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)+|(?<=\\[)[a-z0-9]+(?=\\])");
    private static final Pattern DELIVERED = Pattern.compile("[\\w.-]+\\.(?:csv|txt|json|gz|zip):\\d+");
    private static final Pattern BETWEEN = Pattern.compile("(, |、|，|; |；| → | ← |：|: | \\+ | or |或|[?¹*†]+|。|\\.$)");
    private static final Pattern PERCENT = Pattern.compile("(?<=\\d) %");

    private final Links links;

    LinkedText(Links links) {
        this.links = links;
    }

    String html(String text) {
        return links.named(text)
                .map(address -> anchor(address, text))
                .orElseGet(() -> text.contains("://") ? apart(text, ADDRESS, Optional::of, this::rows) : rows(text));
    }

    /** Most cells of long tables have no colon, and need not be looked through. */
    private String rows(String text) {
        if (text.indexOf(':') < 0) {
            return sources(text);
        }
        return apart(text, ROW, links::row, rest -> apart(rest, DELIVERED, links::delivered, this::sources));
    }

    private String sources(String text) {
        return apart(text, ID, links::source, this::names);
    }

    private String names(String text) {
        StringBuilder out = new StringBuilder();
        Matcher between = BETWEEN.matcher(text);
        int from = 0;
        while (between.find()) {
            out.append(name(text.substring(from, between.start()))).append(plain(between.group()));
            from = between.end();
        }
        return out.append(name(text.substring(from))).toString();
    }

    private String name(String piece) {
        return links.named(piece).map(address -> anchor(address, piece)).orElseGet(() -> plain(piece));
    }

    /** Escaped; a number and its percent sign stay on one line. */
    static String plain(String text) {
        return PERCENT.matcher(Markup.escaped(text)).replaceAll("\u00a0%");
    }

    private interface Target {
        Optional<String> of(String found);
    }

    private interface Rest {
        String html(String text);
    }

    private static String apart(String text, Pattern pattern, Target target, Rest rest) {
        StringBuilder out = new StringBuilder();
        Matcher found = pattern.matcher(text);
        int from = 0;
        while (found.find()) {
            Optional<String> address = target.of(found.group());
            if (address.isPresent()) {
                out.append(rest.html(text.substring(from, found.start())));
                out.append(anchor(address.get(), found.group()));
                from = found.end();
            }
        }
        return out.append(rest.html(text.substring(from))).toString();
    }

    static String anchor(String address, String text) {
        return "<a href=\"" + Markup.escaped(address) + "\">" + Markup.escaped(text) + "</a>";
    }
}
