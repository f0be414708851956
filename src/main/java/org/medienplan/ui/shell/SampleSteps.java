package org.medienplan.ui.shell;

import java.util.List;
import org.medienplan.change.Change;
import org.medienplan.change.Edit;
import org.medienplan.change.Patch;
import org.medienplan.field.Fields;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.plan.PlanHeader;
import org.medienplan.ref.FieldRef;
import org.medienplan.text.Texts;
import org.medienplan.workspace.Workspace;

/// A few steps in the history of a plan, so that its picture shows more than an empty list.
final class SampleSteps {

    private static final int SHORTEST = 3;

    private SampleSteps() {}

    /// Does some steps and takes the last one back.
    static void in(Workspace workspace) {
        Plan plan = workspace.state().orElseThrow().snapshot().plan();
        PlanHeader header = plan.header();
        set(workspace, "tail", header.tail(), header.tail() + 1);
        set(workspace, "title", header.title(), header.title() + " *");
        set(workspace, "horizon", header.horizon(), Math.max(SHORTEST, header.horizon() - 1));
        workspace.undo();
    }

    private static void set(Workspace workspace, String field, Object before, Object after) {
        FieldRef ref = new FieldRef(
                PlanHeader.ID, Fields.of(PlanHeader.ID.type()).get(field).id());
        Edit edit = new Edit.SetField(ref, before, after);
        Message label = Message.of(Texts.labelKey(PlanHeader.ID.type(), field));
        workspace.apply(new Change(label, plan -> Outcome.ok(new Patch(List.of(edit)))));
    }
}
