package org.medienplan.intake;

import java.util.List;
import org.medienplan.change.Change;
import org.medienplan.change.Difference;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.ref.Identified;

/// What a list of schools brings into a plan.
///
/// @param source name of the file
/// @param records schools, pupils, sites and where they come from; those that the plan has already are replaced
/// @param schools how many schools
/// @param pupils how many pupils, of the schools for which the list says it
/// @param withoutPupils for how many schools it does not say it
/// @param sharedSites how many sites several of the schools share
/// @param filteredOut how many rows the filters left out
/// @param findings what could not be taken over as it is, in the order of the rows
public record SchoolIntake(
        String source,
        List<Identified> records,
        int schools,
        long pupils,
        int withoutPupils,
        long sharedSites,
        int filteredOut,
        List<RowFinding> findings) {

    public SchoolIntake {
        records = List.copyOf(records);
        findings = List.copyOf(findings);
    }

    /// All of it as one change.
    public Change change() {
        return new Change(
                Message.of("intake.schools.label", source, schools),
                plan -> Outcome.ok(Difference.between(plan, plan.withAll(records))));
    }

    /// What was taken over, in a sentence.
    public Message summary() {
        return withoutPupils == 0
                ? Message.of("intake.schools.summary", schools, pupils)
                : Message.of("intake.schools.summary_partly", schools, pupils, withoutPupils);
    }
}
