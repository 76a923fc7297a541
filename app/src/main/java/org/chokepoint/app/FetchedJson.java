// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chokepoint.sources.fetch.Fetched;

/** What came, as data. */
final class FetchedJson {
    private FetchedJson() {}

    static Map<String, Object> of(Fetched fetched) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", fetched.file().toString());
        json.put("bytes", fetched.bytes());
        json.put("sha256", fetched.sha256());
        fetched.etag().ifPresent(etag -> json.put("etag", etag));
        fetched.lastModified().ifPresent(date -> json.put("lastModified", date));
        json.put("alreadyThere", fetched.alreadyThere());
        return json;
    }
}
