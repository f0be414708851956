package org.medienplan.ui.step.investment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.medienplan.calc.precedence.Dependency;
import org.medienplan.ref.RecordId;
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

    /// What starts too early.
    List<Dependency> conflicts() {
        return dependencies.stream().filter(Dependency::violated).toList();
    }
}
