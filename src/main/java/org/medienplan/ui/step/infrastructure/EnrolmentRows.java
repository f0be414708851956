package org.medienplan.ui.step.infrastructure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.Figure;
import org.medienplan.change.Property;
import org.medienplan.entry.DriverProperty;
import org.medienplan.entry.ValueText;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Origin;
import org.medienplan.plan.OriginKind;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Formats;
import org.medienplan.text.Texts;
import org.medienplan.ui.table.CellContent;
import org.medienplan.ui.table.Column;
import org.medienplan.ui.table.EditColumn;
import org.medienplan.ui.table.RowContent;
import org.medienplan.workspace.Snapshot;

/// The pupils of a school by grade and school year, as rows and columns of a table, with a row for what is only
/// recorded as a whole.
final class EnrolmentRows {

    private static final int MOST_YEARS_BEFORE = 5;
    private static final double GRADE = 190;
    private static final String WHOLE = "whole";
    private static final double YEAR = 76;

    private EnrolmentRows() {}

    /// The school years that are shown: from the first one that is recorded, at least from the one before the plan, to
    /// the end of the plan.
    static List<Integer> years(Plan plan) {
        int first = plan.header().firstYear();
        int recorded = plan.driverEntries().rows().stream()
                .filter(entry -> entry.driver() == Driver.PUPILS)
                .mapToInt(DriverEntry::schoolYear)
                .min()
                .orElse(first);
        return IntStream.rangeClosed(
                        Math.clamp(recorded, first - MOST_YEARS_BEFORE, first - 1),
                        plan.header().lastYear())
                .boxed()
                .toList();
    }

    /// Whether a recorded number stands in a cell of the table of its school.
    static boolean hasCell(Plan plan, RecordId entry) {
        return plan.driverEntries()
                .find(entry)
                .filter(found -> found.driver() == Driver.PUPILS)
                .filter(found -> found.holder().type() == RecordType.SCHOOL)
                .filter(found -> years(plan).contains(found.schoolYear()))
                .isPresent();
    }

    /// The key of the row of a recorded number in the table of its school.
    static String rowOf(DriverEntry entry) {
        Integer grade = entry.grade();
        return key(entry.holder(), grade == null ? WHOLE : String.valueOf(grade));
    }

    private static String key(RecordId school, String row) {
        return school + " " + row;
    }

    /// A column for the grades and one for each school year.
    static List<EditColumn> columns(List<Integer> years, Texts texts) {
        List<EditColumn> columns = new ArrayList<>();
        columns.add(new EditColumn(
                "grade",
                texts.say("infrastructure.enrolment.grade"),
                Column.Kind.NAME,
                GRADE,
                true,
                EditColumn.Sum.NONE,
                Optional.empty()));
        for (int year : years) {
            columns.add(new EditColumn(
                    String.valueOf(year),
                    Formats.schoolYear(year),
                    Column.Kind.NUMBER,
                    YEAR,
                    true,
                    EditColumn.Sum.NONE,
                    Optional.empty()));
        }
        return columns;
    }

    /// The rows of a school; none where the plan does not have it.
    static List<RowContent> of(Snapshot snapshot, RecordId school, List<Integer> years, ValueText text) {
        Plan plan = snapshot.plan();
        Optional<SchoolType> type =
                plan.schools().find(school).map(School::schoolType).flatMap(plan.schoolTypes()::find);
        if (type.isEmpty()) {
            return List.of();
        }
        List<RowContent> rows = new ArrayList<>();
        for (int grade : grades(plan, school, type.get())) {
            String name = text.texts().say("infrastructure.enrolment.grade_n", grade);
            rows.add(row(school, String.valueOf(grade), name, cells(plan, school, grade, years, text)));
        }
        String whole = text.texts().say("infrastructure.enrolment.whole");
        rows.add(row(school, WHOLE, whole, cells(plan, school, null, years, text)));
        String counted = text.texts().say("infrastructure.enrolment.counted");
        rows.add(row(school, "counted", counted, counted(snapshot, school, years, text.texts())));
        return rows;
    }

    /// What the plan counts with in its years, whether recorded, carried on or held.
    private static List<CellContent> counted(Snapshot snapshot, RecordId school, List<Integer> years, Texts texts) {
        return years.stream()
                .map(year -> FigureId.of(Metric.PUPILS, year).forHolder(school))
                .map(figure -> snapshot.figures().figure(figure))
                .map(figure -> figure instanceof Outcome.Ok<Figure>(Figure found) && found.isComplete()
                        ? CellContent.of(texts.formats().count(found.value()), found.value())
                        : CellContent.of("", null))
                .toList();
    }

    private static RowContent row(RecordId school, String key, String name, List<CellContent> cells) {
        List<CellContent> all = new ArrayList<>();
        all.add(CellContent.of(name, null));
        all.addAll(cells);
        return new RowContent(key(school, key), school, name, all);
    }

    private static Set<Integer> grades(Plan plan, RecordId school, SchoolType type) {
        Set<Integer> grades = new TreeSet<>();
        IntStream.rangeClosed(type.gradeFrom(), type.gradeTo()).forEach(grades::add);
        for (DriverEntry entry : plan.driverEntries().rows()) {
            Integer grade = entry.grade();
            if (grade != null
                    && entry.driver() == Driver.PUPILS
                    && entry.holder().equals(school)) {
                grades.add(grade);
            }
        }
        return grades;
    }

    private static List<CellContent> cells(
            Plan plan, RecordId school, @Nullable Integer grade, List<Integer> years, ValueText text) {
        return years.stream()
                .map(year -> cell(plan, school, new DriverProperty(Driver.PUPILS, year, grade), text))
                .toList();
    }

    private static CellContent cell(Plan plan, RecordId school, Property property, ValueText text) {
        Property.Access access = property.in(plan);
        Object value = access.value(school);
        Optional<Origin> origin = access.place(school)
                .flatMap(place -> plan.origin(place.record(), String.valueOf(place.field())))
                .filter(found -> found.kind() != OriginKind.ENTERED);
        return new CellContent(
                text.text(property.kind(), value),
                value,
                origin.map(Origin::kind).orElse(null),
                origin.map(Origin::source).orElse(""),
                access.locked(school).orElse(null),
                property);
    }
}
