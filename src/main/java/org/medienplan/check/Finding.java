package org.medienplan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.medienplan.change.Change;
import org.medienplan.change.Edit;
import org.medienplan.change.Patch;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Place;

/// What one check says about a plan: a single sentence, however many schools it is true of.
///
/// @param check the id of the check, the same in every language
/// @param severity how much it weighs
/// @param cases the places, at least one, in the order of the plan
public record Finding(String check, Severity severity, List<Case> cases) {

    public Finding {
        cases = List.copyOf(cases);
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("no case of " + check);
        }
    }

    /// The sentence of the only case, else one that counts them.
    public Message message() {
        return cases.size() == 1 ? cases.getFirst().message() : Message.of("check.sum." + check, cases.size());
    }

    /// Where to begin.
    public Place place() {
        return cases.getFirst().place();
    }

    /// What the repair of all cases is called on its button; empty where none can be repaired.
    public Optional<Message> repairName() {
        return repairName(cases);
    }

    /// The same for some of the cases.
    public Optional<Message> repairName(List<Case> some) {
        List<Case> fixable = some.stream().filter(one -> one.fix() != null).toList();
        if (fixable.isEmpty()) {
            return Optional.empty();
        }
        Optional<Message> own =
                fixable.size() == 1 ? Optional.ofNullable(fixable.getFirst().repair()) : Optional.empty();
        return own.or(() -> Optional.of(Message.of("check.repair." + check, fixable.size())));
    }

    /// Repairs every case that can be repaired; empty where none can.
    public Optional<Change> repair() {
        return repair(cases);
    }

    /// Repairs those of some cases that can be repaired, in one step that can be undone.
    public Optional<Change> repair(List<Case> some) {
        List<Fix> fixes = fixes(some);
        return fixes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Change(Message.of("check.repaired." + check, fixes.size()), plan -> all(fixes, plan)));
    }

    private static List<Fix> fixes(List<Case> some) {
        return some.stream()
                .flatMap(one -> Optional.ofNullable(one.fix()).stream())
                .toList();
    }

    private static Outcome<Patch> all(List<Fix> fixes, Plan plan) {
        List<Edit> edits = new ArrayList<>();
        Plan soFar = plan;
        for (Fix fix : fixes) {
            Outcome<Patch> outcome = fix.on(soFar);
            if (!(outcome instanceof Outcome.Ok<Patch>(Patch patch))) {
                return outcome;
            }
            edits.addAll(patch.edits());
            soFar = patch.apply(soFar);
        }
        return Outcome.ok(new Patch(edits));
    }
}
