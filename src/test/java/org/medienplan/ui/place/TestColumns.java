package org.medienplan.ui.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps the choice of columns as long as a test takes.
public final class TestColumns implements ColumnChoice {

    private final Map<String, List<String>> kept = new HashMap<>();

    @Override
    public Optional<List<String>> of(String table) {
        return Optional.ofNullable(kept.get(table));
    }

    @Override
    public void keep(String table, List<String> columns) {
        kept.put(table, columns);
    }
}
