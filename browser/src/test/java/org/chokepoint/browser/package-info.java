// SPDX-License-Identifier: Apache-2.0
/** The pages as a person meets them: in Chromium, by mouse, keyboard and screen reader, on a desk and on a phone. */
package org.chokepoint.browser;
