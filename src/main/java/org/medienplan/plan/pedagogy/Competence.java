package org.medienplan.plan.pedagogy;

import org.jspecify.annotations.Nullable;
import org.medienplan.message.InvalidRecord;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// A competence of a frame, or an area that holds several of them.
///
/// @param framework its frame
/// @param number its number in the frame, such as 2.1
/// @param title its title
/// @param area the area that it belongs to, null for an area
public record Competence(
        RecordId id,
        RecordId framework,
        String number,
        String title,
        @Nullable RecordId area) implements Identified {

    public Competence {
        Require.type(id, RecordType.COMPETENCE);
        if (id.equals(area)) {
            throw new InvalidRecord("invalid.competence_own_area", number);
        }
    }

    /// Whether it is an area.
    public boolean isArea() {
        return area == null;
    }
}
