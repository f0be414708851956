package org.medienplan.ref;

/// Anything in a plan that has a name of its own.
public interface Identified {
    RecordId id();
}
