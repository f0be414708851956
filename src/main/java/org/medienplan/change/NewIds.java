package org.medienplan.change;

import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// Gives ids that no record has had. They come from outside: the same change makes the same records everywhere.
@FunctionalInterface
public interface NewIds {

    RecordId next(RecordType type);
}
