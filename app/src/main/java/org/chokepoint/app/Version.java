// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.app;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest, and the Java it runs on. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"chokepoint " + (version == null ? "(unpackaged)" : version), "Java " + Runtime.version()};
    }
}
