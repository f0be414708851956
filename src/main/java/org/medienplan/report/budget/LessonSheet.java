package org.medienplan.report.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.medienplan.analysis.teaching.AddedCost;
import org.medienplan.analysis.teaching.Chains;
import org.medienplan.analysis.teaching.Frames;
import org.medienplan.analysis.teaching.ProjectChain;
import org.medienplan.plan.pedagogy.Competence;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.plan.school.School;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Metric;
import org.medienplan.report.Cell;
import org.medienplan.report.Column;
import org.medienplan.report.Formula;
import org.medienplan.report.NumberKind;
import org.medienplan.report.Paper;
import org.medienplan.report.RowStyle;
import org.medienplan.report.Sheet;

/// What lessons add to the provision standards: each project with its competences, the items whose demand it raises,
/// and the money of each year. Projects share units, so that their rows do not add up; the last row says what all of
/// them add together.
record LessonSheet(Source source, YearColumns years, AddedCost added) {

    private static final int LABELS = 7;

    /// Columns that stay in sight: project and subject.
    private static final int KEPT = 2;

    /// The sheet, where schools teach with digital media.
    static Optional<Sheet> of(Source source) {
        return source.plan().teachingProjects().size() == 0
                ? Optional.empty()
                : Optional.of(
                        new LessonSheet(source, YearColumns.horizon(source), AddedCost.of(source.figures())).sheet());
    }

    private Sheet sheet() {
        Draft draft = new Draft(source, Keys.LESSONS, source.say("report.lessons.sheet"), columns());
        draft.within(KEPT);
        draft.title(source.say("report.lessons.title"), source.say("report.lessons.lead"));
        draft.row(null, RowStyle.GROUP_HEAD, Draft.join(Draft.empty(LABELS), years.groupHead(0)));
        List<Cell> head = Draft.texts(
                source.say("record.teaching_project"),
                source.say("field.teaching_project.subject"),
                source.say("report.lessons.grades"),
                source.say("field.teaching_project.groups.short"),
                source.say("field.teaching_project.hours.short"),
                source.say("record.competence.plural"),
                source.say("report.lessons.items"));
        draft.row(Keys.HEAD, RowStyle.HEAD, Draft.join(head, years.head()));
        List<School> schools = source.groups().stream()
                .flatMap(HolderGroup::holders)
                .flatMap(holder -> source.plan().schools().find(holder).stream())
                .toList();
        int number = 0;
        for (School school : schools) {
            Chains chains = new Chains(added, school);
            if (!chains.projects().isEmpty()) {
                draft.row(null, RowStyle.GROUP, Draft.texts(school.name()));
            }
            for (TeachingProject project : chains.projects()) {
                number++;
                project(draft, Keys.row("lesson", number), chains, project);
            }
        }
        total(draft);
        // On one page, text and years together would be too small to read.
        Paper facing = new Paper.Facing(Keys.year(source.frame().firstYear()));
        return draft.finish(Sheet.View.frozen(KEPT).on(facing), null);
    }

    private List<Column> columns() {
        List<Column> labels = List.of(
                Column.text(Keys.NAME, 38),
                Column.text("subject", 18),
                Column.line("grades", 9),
                Column.number("classes", 9),
                Column.number("hours", 10),
                Column.text("competences", 24),
                Column.text("items", 44));
        return Draft.join(labels, years.columns());
    }

    private void project(Draft draft, String key, Chains chains, TeachingProject project) {
        YearRow row = YearRow.ofMoney(
                Keys.LESSONS,
                key,
                this::noFormula,
                year -> euros(chains.chain(project, year).cents()));
        List<Cell> labels = List.of(
                new Cell.Text(project.title()),
                new Cell.Text(project.subject()),
                new Cell.Text(grades(project)),
                new Cell.Number(BigDecimal.valueOf(project.groups()), NumberKind.COUNT, null),
                Draft.decimal(project.hours()),
                Draft.text(competences(project)),
                Draft.text(items(chains, project)));
        draft.row(key, RowStyle.BODY, Draft.join(labels, years.cells(row)));
    }

    private void total(Draft draft) {
        YearRow all = YearRow.ofMoney(
                Keys.LESSONS, Keys.ALL, this::noFormula, year -> euros(added.of(Metric.COST, year, null, null)));
        List<Cell> labels =
                Draft.join(List.of(new Cell.Text(source.say("report.lessons.all"))), Draft.empty(LABELS - 1));
        draft.row(Keys.ALL, RowStyle.TOTAL, Draft.join(labels, years.cells(all)));
    }

    /// The difference of two plans: nothing in the workbook computes it.
    private @Nullable Formula noFormula(int year) {
        return null;
    }

    private static BigDecimal euros(long cents) {
        return Money.ofCents(cents).euros();
    }

    private String grades(TeachingProject project) {
        return project.gradeFrom() == project.gradeTo()
                ? source.texts().formats().plain(project.gradeFrom())
                : source.say(
                        "report.lessons.from_to",
                        source.texts().formats().plain(project.gradeFrom()),
                        source.texts().formats().plain(project.gradeTo()));
    }

    /// The numbers of the competences of its first frame.
    private String competences(TeachingProject project) {
        List<Competence> sorted = new Frames(source.plan()).sorted(project.competences());
        return sorted.stream()
                .filter(competence ->
                        competence.framework().equals(sorted.getFirst().framework()))
                .map(Competence::number)
                .collect(Collectors.joining(", "));
    }

    /// The items whose demand lessons raise, with by how much in the last planned year.
    private String items(Chains chains, TeachingProject project) {
        int last = source.frame().year(source.frame().lastHorizonIndex());
        List<String> raised = new ArrayList<>();
        for (ProjectChain.ItemLink link : chains.chain(project, last).items()) {
            if (link.raised() > 0) {
                raised.add(source.say("report.lessons.raised", link.raised(), source.name(link.item())));
            }
        }
        return String.join(", ", raised);
    }
}
