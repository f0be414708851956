package org.medienplan.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.medienplan.intake.SchoolRecords.Taken;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;

/// Reads lists of schools as ministries and offices publish them, or as somebody keeps them.
public final class SchoolList {

    private final Plan plan;
    private final SchoolRequest request;
    private final String source;

    private SchoolList(Plan plan, SchoolRequest request) {
        this.plan = plan;
        this.request = request;
        this.source = TableFile.name(request.file());
    }

    /// Reads a list for a plan that has the school types of its Land. Refuses a file that is no table, columns and
    /// values of filters that do not occur, a list that lacks a needed column, and one of which no row can be used.
    public static Outcome<SchoolIntake> read(Plan plan, SchoolRequest request) {
        SchoolList list = new SchoolList(plan, request);
        return TableFile.read(request.file(), request.sheet())
                .flatMap(rows -> SourceTable.of(list.source, rows, list::knownHeadings))
                .flatMap(list::read);
    }

    private long knownHeadings(SourceRow row) {
        return row.cells().stream().filter(this::isHeading).count();
    }

    private boolean isHeading(String cell) {
        Stream<String> wanted = Stream.concat(
                request.mapping().keySet().stream(), request.filters().stream().map(RowFilter::column));
        return SchoolColumns.isKnown(cell) || wanted.anyMatch(heading -> SourceTable.isSame(heading, cell));
    }

    private Outcome<SchoolIntake> read(SourceTable table) {
        return SchoolColumns.of(table, request.mapping())
                .flatMap(columns -> complete(columns, table))
                .flatMap(columns -> RowFilter.apply(table, request.filters())
                        .flatMap(rows -> read(rows, columns, table.rows().size() - rows.size())));
    }

    private Outcome<SchoolColumns> complete(SchoolColumns columns, SourceTable table) {
        if (columns.has(SchoolColumn.PUPILS)
                && !columns.has(SchoolColumn.SCHOOL_YEAR)
                && request.schoolYear() == null) {
            return Outcome.refused("intake.school_year_missing", source, SchoolColumn.SCHOOL_YEAR.key());
        }
        Stream<SchoolColumn> needed = request.schoolType() == null
                ? Stream.of(SchoolColumn.NUMBER, SchoolColumn.NAME, SchoolColumn.SCHOOL_TYPE)
                : Stream.of(SchoolColumn.NUMBER, SchoolColumn.NAME);
        return needed.filter(column -> !columns.has(column))
                .findFirst()
                .map(column -> Outcome.<SchoolColumns>refused(
                        "intake.column_missing",
                        source,
                        Message.of(Texts.labelKey(RecordType.SCHOOL, column.key())),
                        column.key(),
                        table.shownHeadings()))
                .orElseGet(() -> Outcome.ok(columns));
    }

    private Outcome<SchoolIntake> read(List<SourceRow> rows, SchoolColumns columns, int filteredOut) {
        SchoolLineReader reader = new SchoolLineReader(columns, new SchoolTypes(plan), request);
        List<SchoolLine> lines =
                rows.stream().flatMap(row -> reader.read(row).stream()).toList();
        SchoolRecords records = new SchoolRecords(plan, request);
        List<Taken> schools = records.schools(lines, new SchoolNaming().names(lines));
        List<RowFinding> findings = Stream.of(reader.findings(), records.findings())
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(RowFinding::row))
                .toList();
        return schools.isEmpty()
                ? Outcome.refused(
                        "intake.none_usable", source, findings.getFirst().message())
                : Outcome.ok(intake(records, schools, filteredOut, findings));
    }

    private SchoolIntake intake(
            SchoolRecords records, List<Taken> schools, int filteredOut, List<RowFinding> findings) {
        List<Identified> all = new ArrayList<>();
        List<Identified> sites = new SitePlacing(plan).place(schools);
        List<DriverEntry> pupils = schools.stream()
                .flatMap(taken -> records.pupils(taken).stream())
                .toList();
        schools.forEach(taken -> all.add(taken.school()));
        all.addAll(sites);
        all.addAll(pupils);
        all.addAll(new SchoolOrigins(request, source).of(schools, sites, pupils));
        return new SchoolIntake(
                source,
                all,
                schools.size(),
                pupils.stream().mapToLong(DriverEntry::value).sum(),
                schools.size() - pupils.size(),
                SitePlacing.shared(sites),
                filteredOut,
                findings);
    }
}
