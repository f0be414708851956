package org.medienplan.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.calc.support.ServiceBook;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.support.PartyTerms;
import org.medienplan.plan.support.ServiceParty;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.Place;
import org.medienplan.ref.RecordId;

/// A provider who answers for tasks without an hourly rate.
final class ProviderWithoutRate implements Check {

    @Override
    public String id() {
        return "provider_without_rate";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        ServiceBook book = scope.figures().services();
        return book.tasks().stream()
                .filter(task -> book.owners(task.id()).contains(ServiceParty.PROVIDER))
                .findFirst()
                .flatMap(task -> of(task.id(), book, scope.plan()))
                .stream();
    }

    private static Optional<Case> of(RecordId task, ServiceBook book, Plan plan) {
        Optional<PartyTerms> terms = book.terms(ServiceParty.PROVIDER);
        Optional<Item> item =
                terms.flatMap(row -> Optional.ofNullable(row.hourItem())).flatMap(plan.items()::find);
        if (item.filter(found -> found.unitPrice().cents() > 0).isPresent()) {
            return Optional.empty();
        }
        Place place = item.<Place>map(found -> new FieldRef(found.id(), "unit_price"))
                .orElseGet(() -> terms.<Place>map(row -> new FieldRef(row.id(), "hour_item"))
                        .orElse(FieldRef.whole(task)));
        return Optional.of(Case.of(place, "check.provider_without_rate", ServiceParty.PROVIDER));
    }
}
