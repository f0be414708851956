package org.medienplan.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.analysis.support.Efforts;
import org.medienplan.analysis.support.Posts;
import org.medienplan.message.Value;
import org.medienplan.plan.support.PartyTerms;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.FieldRef;

/// More posts are needed in a planned year than there are.
final class PostsAboveCapacity implements Check {

    @Override
    public String id() {
        return "posts_above_capacity";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        Efforts efforts = Efforts.of(scope.figures());
        return scope.figures().services().terms().stream().flatMap(terms -> of(terms, efforts, scope).stream());
    }

    private static Optional<Case> of(PartyTerms terms, Efforts efforts, Scope scope) {
        Decimal capacity = terms.capacity();
        Integer postHours = terms.postHours();
        if (capacity == null || capacity.millionths() == 0 || postHours == null) {
            return Optional.empty();
        }
        int years = scope.header().horizon();
        for (int year = 0; year < years; year++) {
            Posts needed =
                    Posts.ofHours(Math.max(0, efforts.hours(year, line -> line.owner() == terms.party())), postHours);
            if (needed.rounded(1).compareTo(capacity.toBigDecimal()) > 0) {
                return Optional.of(of(terms, needed, capacity, scope.firstYear() + year));
            }
        }
        return Optional.empty();
    }

    /// Only a person can say how many posts the council will grant.
    private static Case of(PartyTerms terms, Posts needed, Decimal capacity, int year) {
        return Case.of(
                new FieldRef(terms.id(), "capacity"),
                "check.posts_above_capacity",
                terms.party(),
                new Value.Plain(year),
                new Value.Rounded(needed.decimal(), 1),
                new Value.Rounded(capacity, 1));
    }
}
