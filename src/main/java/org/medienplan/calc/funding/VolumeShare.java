package org.medienplan.calc.funding;

import org.jspecify.annotations.Nullable;

/// That some claims may make up no more than a share of what a pot pays for.
///
/// @param parts the share as a fraction in lowest terms
/// @param whole its denominator
/// @param limited the family that marks the claims that are limited
/// @param volume the family that marks the claims of which they are a share; all limited ones are among them
/// @param alternative as in [Family]
record VolumeShare(
        long parts,
        long whole,
        int limited,
        int volume,
        @Nullable String alternative) {}
