package org.medienplan.change;

import org.jspecify.annotations.Nullable;
import org.medienplan.ref.RecordId;

/// A value that a property of a record is to get.
///
/// @param value of the property's type, null for none
public record Setting(
        RecordId record, Property property, @Nullable Object value) {}
