package org.medienplan.ui.step.investment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.medienplan.ref.RecordId;
import org.medienplan.schedule.Dependency;
import org.medienplan.ui.component.board.BoardModel;

/// Everything that the board of measures shows.
///
/// @param options what it was made for
/// @param scopes by what the years can be measured
/// @param model the board
/// @param measures what moves with a strip, by its key; all of them where it stands for several
/// @param rows the measures by id
/// @param dependencies which measure waits for which
/// @param years what the years cost and may cost
record BoardContent(
        BoardOptions options,
        List<CeilingScope> scopes,
        BoardModel model,
        Map<String, Set<RecordId>> measures,
        Map<RecordId, MeasureRow> rows,
        List<Dependency> dependencies,
        CeilingYears years) {

    /// What starts too early, each measure once: with what it has to wait for longest.
    List<Dependency> conflicts() {
        Map<RecordId, Dependency> binding = new LinkedHashMap<>();
        dependencies.stream()
                .filter(Dependency::violated)
                .forEach(one -> binding.merge(one.after().id(), one, BoardContent::later));
        return List.copyOf(binding.values());
    }

    private static Dependency later(Dependency a, Dependency b) {
        return b.earliest().compareTo(a.earliest()) > 0 ? b : a;
    }
}
