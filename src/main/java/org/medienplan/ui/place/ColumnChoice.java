package org.medienplan.ui.place;

import java.util.List;
import java.util.Optional;

/// Which columns people chose for their tables. It is kept by the ids of the columns, so that the choice outlives
/// another language and another plan.
public interface ColumnChoice {

    /// The chosen columns of a table; empty where nobody has chosen yet.
    ///
    /// @param table names the table, the same in every language
    Optional<List<String>> of(String table);

    /// Keeps a choice.
    void keep(String table, List<String> columns);
}
