package org.medienplan.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.calc.support.ServiceBook;
import org.medienplan.plan.support.PartyTerms;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.FieldRef;

/// Somebody paid by the authority who answers for tasks but has no posts for them.
final class OwnerWithoutCapacity implements Check {

    @Override
    public String id() {
        return "owner_without_capacity";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        ServiceBook book = scope.figures().services();
        return book.terms().stream()
                .filter(terms -> terms.postHours() != null && terms.hourItem() != null)
                .flatMap(terms -> of(terms, book).stream());
    }

    private static Optional<Case> of(PartyTerms terms, ServiceBook book) {
        Decimal capacity = terms.capacity();
        long tasks = book.tasks().stream()
                .filter(task -> book.owners(task.id()).contains(terms.party()))
                .count();
        return tasks == 0 || (capacity != null && capacity.millionths() > 0)
                ? Optional.empty()
                : Optional.of(Case.of(
                        new FieldRef(terms.id(), "capacity"), "check.owner_without_capacity", terms.party(), tasks));
    }
}
