package org.medienplan.ui.shell;

import java.util.List;
import java.util.Optional;
import org.medienplan.ui.place.ColumnChoice;

/// Keeps the choice of columns with the settings.
record KeptColumns(ShellViewModel model) implements ColumnChoice {

    @Override
    public Optional<List<String>> of(String table) {
        return Optional.ofNullable(model.settings().get().columns().get(table));
    }

    @Override
    public void keep(String table, List<String> columns) {
        model.change(settings -> settings.withColumns(table, columns));
    }
}
