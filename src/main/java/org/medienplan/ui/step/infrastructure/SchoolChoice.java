package org.medienplan.ui.step.infrastructure;

import org.medienplan.ref.RecordId;

/// A school in a list to choose from.
record SchoolChoice(RecordId id, String name) {

    @Override
    public String toString() {
        return name;
    }
}
