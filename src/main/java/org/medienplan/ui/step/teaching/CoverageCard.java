package org.medienplan.ui.step.teaching;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.layout.VBox;
import org.medienplan.analysis.teaching.Coverage;
import org.medienplan.plan.pedagogy.Competence;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.CountMatrix;
import org.medienplan.ui.component.Labels;

/// How many projects serve each competence in each grade.
final class CoverageCard {

    private CoverageCard() {}

    /// @param whole whether competences stand under their areas
    /// @param about whose projects these are
    /// @param open called with a competence and a grade
    static Card of(Coverage coverage, boolean whole, String about, Texts texts, BiConsumer<RecordId, Integer> open) {
        List<Coverage.Row> rows = whole ? coverage.rows() : coverage.areas();
        CountMatrix matrix = new CountMatrix(
                coverage.grades().stream()
                        .map(grade -> texts.formats().plain(grade))
                        .toList(),
                rows.stream()
                        .map(row -> new CountMatrix.Row(
                                row.competence().id().toString(),
                                name(row.competence()),
                                row.projects(),
                                row.competence().isArea()))
                        .toList(),
                texts.say("record.teaching_project.plural"));
        matrix.setOnOpen(cell -> open.accept(
                rows.get(cell.row()).competence().id(), coverage.grades().get(cell.column())));
        VBox foot = new VBox(Labels.wrapped(
                texts.say("teaching.coverage.sum", coverage.covered(), coverage.cells()), "caption", "muted"));
        return new Card(texts.say("teaching.coverage"), about)
                .addEdgeToEdge(matrix)
                .add(foot);
    }

    private static String name(Competence competence) {
        return competence.number() + " " + competence.title();
    }
}
