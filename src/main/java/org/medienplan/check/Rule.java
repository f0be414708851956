package org.medienplan.check;

import java.util.function.Function;
import java.util.stream.Stream;

/// A check that is told in one expression.
///
/// @param id the same in every language
/// @param severity how much it weighs
/// @param finder what finds its cases
record Rule(String id, Severity severity, Function<Scope, Stream<Case>> finder) implements Check {

    @Override
    public Stream<Case> cases(Scope scope) {
        return finder.apply(scope);
    }
}
