// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import java.io.IOException;
import java.util.List;

/** One published table that a method derives anew. */
public interface Check {
    CheckCard card();

    /** Every row of the table beside what the method makes of its inputs; at least one. */
    List<Compared> compare(Figures figures) throws IOException;
}
