package org.medienplan.plan.support;

/// Operating systems, as far as they are managed alike.
public enum SystemFamily {
    IPADOS,
    WINDOWS,
    ANDROID,
    CHROMEOS,
    LINUX,
    MACOS
}
