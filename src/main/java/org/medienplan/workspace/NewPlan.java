package org.medienplan.workspace;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medienplan.intake.RowFilter;
import org.medienplan.intake.RowFinding;
import org.medienplan.intake.SchoolIntake;
import org.medienplan.intake.SchoolList;
import org.medienplan.intake.SchoolRequest;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.plan.PlanHeader;
import org.medienplan.plan.Template;
import org.medienplan.plan.school.Authority;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// Makes a plan from a list of schools and the templates of a Land.
public final class NewPlan {

    /// What a new plan is to be.
    ///
    /// @param authority name of the school authority
    /// @param state the Land, by its two letters
    /// @param firstYear first planned year
    /// @param horizon number of planned years, 3 to 10
    /// @param standard id of a standard's template, null for the first one of the Land
    /// @param programmes ids of templates of funding programmes that the authority may have something of
    /// @param schools the list of schools
    /// @param filters only rows for which all hold
    /// @param mappings further headings, each as `HEADING=FIELD`
    /// @param schoolYear calendar year in which the school year of the pupils begins, for lists that name none; null
    ///     to refuse those
    public record Request(
            String authority,
            String state,
            int firstYear,
            int horizon,
            @Nullable String standard,
            List<String> programmes,
            Path schools,
            List<String> filters,
            List<String> mappings,
            @Nullable Integer schoolYear) {}

    /// A new plan and what came into it.
    ///
    /// @param plan the plan
    /// @param list what the list of schools brought
    /// @param warnings what is wrong with templates that were not needed
    public record Result(Plan plan, Brought list, List<Message> warnings) {

        private static Result of(Plan base, SchoolIntake intake, List<Message> warnings) {
            return new Result(base.withAll(intake.records()), Brought.of(intake), warnings);
        }
    }

    /// What a list of schools brought.
    ///
    /// @param source name of the list
    /// @param schools how many schools
    /// @param pupils how many pupils, of the schools for which the list says it
    /// @param withoutPupils for how many schools it does not say it
    /// @param leftOut how many rows could not be used
    /// @param filteredOut how many rows the filters left out
    /// @param summary all that in a sentence
    /// @param remarks what could not be taken over as it is, in the order of the rows
    public record Brought(
            String source,
            int schools,
            long pupils,
            int withoutPupils,
            long leftOut,
            int filteredOut,
            Message summary,
            List<Message> remarks) {

        private static Brought of(SchoolIntake intake) {
            return new Brought(
                    intake.source(),
                    intake.schools(),
                    intake.pupils(),
                    intake.withoutPupils(),
                    intake.findings().stream().filter(RowFinding::isLeftOut).count(),
                    intake.filteredOut(),
                    intake.summary(),
                    intake.findings().stream().map(RowFinding::message).toList());
        }
    }

    private static final int TAIL = 5;

    private final Library library;

    public NewPlan(Library library) {
        this.library = library;
    }

    /// The plan, or why there is none: a broken template among those that it needs, an unknown standard, a list that
    /// cannot be read or of which no row fits.
    public Outcome<Result> make(Request request) {
        TemplateShelf shelf = library.shelf();
        if (shelf.files().isEmpty()) {
            return Outcome.refused("library.no_templates", library.templates().toString());
        }
        return TemplateChoice.of(shelf, request.state(), request.standard())
                .flatMap(choice -> ProgrammeTemplates.wanted(shelf, request.programmes())
                        .flatMap(programmes -> make(choice, programmes, request)));
    }

    private static Outcome<Result> make(TemplateChoice choice, List<Template> programmes, Request request) {
        Plan base = ProgrammeTemplates.with(programmes, base(choice.templates(), request));
        return schoolRequest(request)
                .flatMap(schools -> SchoolList.read(base, schools))
                .map(intake -> Result.of(base, intake, choice.warnings()));
    }

    private static RecordId authority() {
        return new RecordId(RecordType.AUTHORITY, "authority");
    }

    private static Plan base(List<Template> templates, Request request) {
        RecordId standard = templates.stream()
                .flatMap(template -> template.records(RecordType.STANDARD))
                .map(Identified::id)
                .findFirst()
                .orElse(null);
        int lastYear = request.firstYear() + request.horizon() - 1;
        PlanHeader header = new PlanHeader(
                PlanHeader.ID,
                request.authority() + " " + request.firstYear() + "–" + lastYear,
                request.state(),
                request.firstYear(),
                request.horizon(),
                TAIL,
                standard,
                null);
        return Plan.of(header)
                .withAll(TemplateRecords.of(templates))
                .with(new Authority(authority(), request.authority(), request.state(), null));
    }

    private static Outcome<SchoolRequest> schoolRequest(Request request) {
        Outcome<SchoolRequest> schools =
                Outcome.ok(SchoolRequest.of(request.schools(), authority()).assuming(null, request.schoolYear()));
        for (String filter : request.filters()) {
            schools = schools.flatMap(soFar -> RowFilter.parse(filter).map(soFar::where));
        }
        for (String mapping : request.mappings()) {
            schools = schools.flatMap(soFar -> SchoolRequest.mapping(mapping).map(soFar::mapped));
        }
        return schools;
    }
}
