// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network;

import java.util.List;
import java.util.Optional;
import org.chokepoint.domain.Item;

/**
 * Which missing facts matter for whether any single event stops an item, the most valuable first.
 *
 * @param below the part, 0 to 1, that must be left; none if the item must stop
 * @param certain events that stop it in every reading
 * @param doubtful events of which it cannot be said
 * @param harmless events that alone do not stop it, as far as anybody's name is known
 * @param unasked doubtful events that no question here would settle: an input is important and no more, or several
 *     items must fail together
 */
public record Questions(
        Item target,
        Asker asker,
        EventKind kind,
        Optional<Double> below,
        List<String> certain,
        List<String> doubtful,
        List<String> harmless,
        int unasked,
        List<OpenQuestion> questions) {
    public Questions {
        certain = List.copyOf(certain);
        doubtful = List.copyOf(doubtful);
        harmless = List.copyOf(harmless);
        questions = List.copyOf(questions);
    }
}
