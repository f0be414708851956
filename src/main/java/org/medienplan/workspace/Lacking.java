package org.medienplan.workspace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.medienplan.plan.Origin;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;

/// What templates bring into a plan that exists already: the records that it does not have, with the origins of their
/// values. What it has stays as it is.
final class Lacking {

    private Lacking() {}

    /// @param offered records of templates with their origins
    /// @param fitting gives each of them the form in which it fits the plan, or nothing where it does not
    static Stream<Identified> of(
            Plan plan, List<Identified> offered, Function<Identified, Stream<? extends Identified>> fitting) {
        Set<RecordId> taken = new HashSet<>();
        List<Identified> records = offered.stream()
                .filter(record -> !(record instanceof Origin))
                .filter(record -> plan.find(record.id()).isEmpty())
                .<Identified>flatMap(fitting)
                .filter(record -> taken.add(record.id()))
                .toList();
        Stream<Identified> origins = offered.stream()
                .filter(record -> record instanceof Origin origin && taken.contains(origin.record()))
                .distinct();
        return Stream.concat(records.stream(), origins);
    }
}
