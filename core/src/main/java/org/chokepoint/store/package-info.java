// SPDX-License-Identifier: Apache-2.0
/**
 * Fourth of the steps: keeps what was loaded. A store is a folder of immutable, checksummed files and small manifests
 * ("editions") over them. A load adds files, writes the next manifest and publishes it by an atomic rename, so readers
 * never wait and a kill leaves the last edition. Questions are SQL files beside the class that asks; this is the only
 * package that opens a connection.
 *
 * <pre>
 * current                 the number of the published edition
 * editions/000003.json    which loads make up edition 3
 * loads/pack-starter-…/   load.json and the files of one load, never changed
 * staging/                a load in the making; safe to delete when nothing is loading
 * lock, lock.holder       who is loading now
 * </pre>
 */
@NullMarked
package org.chokepoint.store;

import org.jspecify.annotations.NullMarked;
