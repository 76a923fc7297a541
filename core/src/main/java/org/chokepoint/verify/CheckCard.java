// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.verify;

import java.util.Optional;
import org.chokepoint.measures.MethodCard;

/**
 * Whose table it is and when a row agrees.
 *
 * @param table what the table is, in a few words
 * @param citation where it is printed
 * @param rule when a row agrees
 * @param needs the file it is derived from, under the folder of data; empty where its figures come with the program
 */
public record CheckCard(
        String id, MethodCard method, String table, String citation, String rule, Optional<String> needs) {}
