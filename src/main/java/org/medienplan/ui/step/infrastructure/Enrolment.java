package org.medienplan.ui.step.infrastructure;

import java.util.List;
import java.util.Optional;
import org.medienplan.change.Change;
import org.medienplan.change.Forecast;
import org.medienplan.entry.ValueText;
import org.medienplan.plan.Plan;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Formats;
import org.medienplan.text.Texts;
import org.medienplan.ui.place.SchoolOrder;
import org.medienplan.ui.table.EditColumn;
import org.medienplan.ui.table.RowContent;
import org.medienplan.workspace.Snapshot;

/// What the page of pupil numbers computes of a plan.
///
/// @param texts the language
record Enrolment(Texts texts) {

    /// The schools to choose from.
    List<SchoolChoice> schools(Snapshot snapshot) {
        Plan plan = snapshot.plan();
        return new SchoolOrder(plan)
                .sorted(plan).stream()
                        .map(school -> new SchoolChoice(school.id(), school.name()))
                        .toList();
    }

    /// A cell of the table of a school.
    ///
    /// @param row the key of its row
    /// @param column the id of its column
    record Cell(RecordId school, String row, String column) {}

    /// The cell of a recorded number.
    Optional<Cell> cell(Snapshot snapshot, RecordId entry) {
        return snapshot.plan()
                .driverEntries()
                .find(entry)
                .map(found -> new Cell(found.holder(), EnrolmentRows.rowOf(found), String.valueOf(found.schoolYear())));
    }

    /// The school years that are shown.
    List<Integer> years(Snapshot snapshot) {
        return EnrolmentRows.years(snapshot.plan());
    }

    List<EditColumn> columns(List<Integer> years) {
        return EnrolmentRows.columns(years, texts);
    }

    /// The pupils of a school.
    List<RowContent> rows(Snapshot snapshot, RecordId school, List<Integer> years) {
        return EnrolmentRows.of(snapshot, school, years, new ValueText(texts, snapshot.plan()));
    }

    /// Carries schools on to the end of the plan.
    Change forecast(Snapshot snapshot, List<RecordId> schools) {
        int through = snapshot.plan().header().lastYear();
        return Forecast.of(snapshot.plan(), schools, through, texts.say("infrastructure.enrolment.source"));
    }

    /// What the button says that carries on.
    String forecastTo(Snapshot snapshot) {
        return texts.say(
                "infrastructure.enrolment.forecast",
                Formats.schoolYear(snapshot.plan().header().lastYear()));
    }
}
