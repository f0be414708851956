package org.medienplan.ui.step.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.pupilsInGrade;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GRUNDSCHULE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.ref.RecordId;
import org.medienplan.testing.Details;
import org.medienplan.ui.step.Snapshots;
import org.medienplan.ui.table.CellContent;
import org.medienplan.ui.table.RowContent;
import org.medienplan.workspace.Snapshot;

class EnrolmentTest {

    private static final RecordId A = Details.school("a");

    private final Snapshot snapshot = Snapshots.of(plan(2026, 3, 2)
            .school("a", GRUNDSCHULE, pupilsInGrade(1, 50), pupilsInGrade(2, 52), pupilsInGrade(3, 48))
            .school("b", GRUNDSCHULE, pupils(200)));
    private final Enrolment enrolment = new Enrolment(Snapshots.texts(snapshot));

    @Test
    void theSchoolYearsReachFromTheFirstRecordedOneToTheEndOfThePlan() {
        assertThat(enrolment.years(snapshot)).containsExactly(2024, 2025, 2026, 2027, 2028);
    }

    @Test
    void thereIsARowForEachGradeOneForTheWholeAndOneForWhatThePlanCountsWith() {
        List<RowContent> rows = rows(snapshot);

        assertThat(rows)
                .extracting(RowContent::name)
                .containsExactly(
                        "Jahrgang 1",
                        "Jahrgang 2",
                        "Jahrgang 3",
                        "Jahrgang 4",
                        "Nicht nach Jahrgang erfasst",
                        "Der Plan rechnet mit");
        assertThat(texts(rows.get(1))).containsExactly("Jahrgang 2", "52", "", "", "", "");
        assertThat(texts(rows.getLast())).endsWith("150", "150", "150");
    }

    @Test
    void aRecordedNumberLeadsToTheCellOfItsGradeAndYear() {
        DriverEntry second = snapshot.plan().driverEntries().rows().stream()
                .filter(entry -> Integer.valueOf(2).equals(entry.grade()))
                .findFirst()
                .orElseThrow();
        Enrolment.Cell cell = enrolment.cell(snapshot, second.id()).orElseThrow();

        assertThat(EnrolmentRows.hasCell(snapshot.plan(), second.id())).isTrue();
        assertThat(cell.school()).isEqualTo(A);
        assertThat(cell.column()).isEqualTo(String.valueOf(second.schoolYear()));
        assertThat(rows(snapshot))
                .filteredOn(row -> row.key().equals(cell.row()))
                .singleElement()
                .extracting(RowContent::name)
                .isEqualTo("Jahrgang 2");
    }

    @Test
    void carryingOnFillsTheYearsOfThePlanGradeByGrade() {
        Snapshot after = Snapshots.of(enrolment
                .forecast(snapshot, List.of(A))
                .on(snapshot.plan())
                .orElseThrow()
                .apply(snapshot.plan()));

        assertThat(texts(rows(after).get(1))).containsExactly("Jahrgang 2", "52", "50", "50", "50", "50");
        assertThat(texts(rows(after).get(3))).containsExactly("Jahrgang 4", "", "48", "52", "50", "50");
    }

    private List<RowContent> rows(Snapshot of) {
        return enrolment.rows(of, A, enrolment.years(of));
    }

    private static List<String> texts(RowContent row) {
        return row.cells().stream().map(CellContent::text).toList();
    }
}
