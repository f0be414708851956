package org.medienplan.schedule;

import java.util.ArrayList;
import java.util.List;
import org.medienplan.calc.Figures;
import org.medienplan.change.Additions;
import org.medienplan.change.Change;
import org.medienplan.change.NewIds;
import org.medienplan.message.Message;
import org.medienplan.plan.Plan;
import org.medienplan.plan.training.TrainingOffer;
import org.medienplan.ref.Identified;

/// A proposal that fills the calendar of training. What is in it already stays and counts.
///
/// Half-year by half-year, offer by offer in their order: training for a roll-out comes no later than the half-year in
/// which it begins, everything that leads to an aim evenly until the end of the plan, both under the seats of a course
/// and the most courses of a half-year. Schools at which something is rolled out first go first.
///
/// @param sessions the sessions, by half-year and in the order of the offers
/// @param unasked offers for which nothing is proposed: no roll-out and no aim asks for them
/// @param records the same as records of a plan
public record CalendarProposal(List<ProposedSession> sessions, List<TrainingOffer> unasked, List<Identified> records) {

    public CalendarProposal {
        sessions = List.copyOf(sessions);
        unasked = List.copyOf(unasked);
        records = List.copyOf(records);
    }

    /// The proposal for a plan.
    ///
    /// @param ids give ids that no record has
    public static CalendarProposal of(Figures figures, NewIds ids) {
        CalendarFilling filling = new CalendarFilling(figures);
        List<ProposedSession> sessions = filling.run();
        List<Identified> records = new ArrayList<>();
        sessions.forEach(session -> records.addAll(session.records(ids)));
        return new CalendarProposal(sessions, filling.unasked(), records);
    }

    /// Whether nothing is missing in the calendar.
    public boolean isNothing() {
        return sessions.isEmpty();
    }

    public int courses() {
        return sessions.stream().mapToInt(ProposedSession::courses).sum();
    }

    public int taken() {
        return sessions.stream().mapToInt(ProposedSession::taken).sum();
    }

    /// The plan with the proposal.
    public Plan on(Plan plan) {
        return plan.withAll(records);
    }

    /// The proposal as an edit.
    public Change change() {
        return Additions.of(Message.of("training.change.proposed", courses()), records);
    }
}
