package org.medienplan.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.medienplan.plan.investment.Holding;
import org.medienplan.plan.investment.Party;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;

/// Units of which nobody has settled whose they are, who paid for them, or who has to replace them.
///
/// @param id the id of the check
/// @param sentence key of its sentence
/// @param field the field that is open
/// @param party reads it
record OpenParty(String id, String sentence, String field, Function<Holding, Party> party) implements Check {

    static OpenParty owner() {
        return new OpenParty("owner_open", "check.owner_open", "owner", Holding::owner);
    }

    static OpenParty payer() {
        return new OpenParty("payer_open", "check.payer_open", "payer", Holding::payer);
    }

    static OpenParty replacementDuty() {
        return new OpenParty("duty_open", "check.duty_open", "replacement_duty", Holding::replacementDuty);
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.holdings().values().stream().flatMap(holdings -> of(holdings).stream());
    }

    private Optional<Case> of(List<Holding> holdings) {
        List<Holding> open = holdings.stream()
                .filter(holding -> party.apply(holding) == Party.OPEN && holding.quantity() > 0)
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Holding first = open.getFirst();
        long units = open.stream().mapToLong(Holding::quantity).sum();
        List<RecordId> ids = open.stream().map(Holding::id).toList();
        return Optional.of(Case.of(new FieldRef(first.id(), field), sentence, first.holder(), units, first.item())
                .fixedBy(Fixes.setAll(ids, field, Party.AUTHORITY)));
    }
}
