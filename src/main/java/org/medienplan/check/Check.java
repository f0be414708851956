package org.medienplan.check;

import java.util.stream.Stream;

/// One rule that a plan should keep.
interface Check {

    /// Names the check in files, commands and text keys: small letters and underscores.
    String id();

    /// How much it weighs where it is broken.
    Severity severity();

    /// The places where it is broken.
    Stream<Case> cases(Scope scope);
}
