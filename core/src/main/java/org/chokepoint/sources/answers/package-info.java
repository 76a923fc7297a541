// SPDX-License-Identifier: Apache-2.0
/** Answers to a questionnaire, read back as a pack. See docs/methods/questions.md. */
@NullMarked
package org.chokepoint.sources.answers;

import org.jspecify.annotations.NullMarked;
