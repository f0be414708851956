package org.medienplan.ui.step.infrastructure;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Calls standards by their names, in a list to choose from.
final class SheetNames extends StringConverter<StandardSheet> {

    @Override
    public String toString(@Nullable StandardSheet sheet) {
        return sheet == null ? "" : sheet.name();
    }

    @Override
    public StandardSheet fromString(String name) {
        throw new UnsupportedOperationException("standards are chosen, not typed");
    }
}
