// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChromiumTest {
    @Test
    void without_chromium_one_hears_what_to_do() {
        assertThatThrownBy(() -> Chromium.find(Optional.of("/nowhere/chromium")))
                .hasMessageContaining("/nowhere/chromium")
                .hasMessageContaining("Maybe apt-get install chromium");
    }
}
