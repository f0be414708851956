package org.medienplan.testing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medienplan.ref.Driver;

/// What a test says about a record beyond its name.
public sealed interface Detail {

    /// Values of fields, by the ids of the fields.
    record Values(Map<String, Object> fields) implements Detail {
        public Values {
            fields = Map.copyOf(fields);
        }
    }

    /// A recorded driver of a school.
    ///
    /// @param schoolYear calendar year in which the school year begins
    /// @param grade for pupils by grade, else null
    record Fact(Driver driver, int schoolYear, @Nullable Integer grade, int value) implements Detail {}
}
