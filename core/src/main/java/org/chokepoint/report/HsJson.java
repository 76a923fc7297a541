// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.domain.Hs6;
import org.chokepoint.registry.HsBreak;
import org.chokepoint.registry.HsConcordance;
import org.chokepoint.registry.HsGroup;
import org.chokepoint.registry.HsLink;

/** A code in another revision as data, in the form that docs/json.md describes. */
public final class HsJson {
    private final HsConcordance concordance;

    public HsJson(HsConcordance concordance) {
        this.concordance = concordance;
    }

    public Map<String, Object> of(HsBreak found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", found.code().code());
        json.put("from", found.code().revision().name());
        json.put("to", found.to().name());
        json.put("change", found.change().name());
        json.put("complete", found.complete());
        json.put("links", found.links().stream().map(HsJson::link).toList());
        HsGroup group = concordance.relatives(found.code(), found.to());
        json.put("relatives", relatives(group));
        return json;
    }

    private static Map<String, Object> link(HsLink link) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", link.to().code());
        json.put("change", link.change().name());
        link.weight().ifPresent(weight -> json.put("weight", weight));
        return json;
    }

    private static Map<String, Object> relatives(HsGroup group) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("here", codes(group.here()));
        json.put("overThere", codes(group.overThere()));
        return json;
    }

    private static List<String> codes(Collection<Hs6> codes) {
        return codes.stream().map(Hs6::code).sorted().toList();
    }
}
