// SPDX-License-Identifier: Apache-2.0
/** Reports as files: which format an ending means, and the PDF with its letters. */
@NullMarked
package org.chokepoint.app.file;

import org.jspecify.annotations.NullMarked;
