// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

/** Turns a finding into a document; a renderer makes it look. */
public interface Report<F> {
    Document about(F finding);
}
