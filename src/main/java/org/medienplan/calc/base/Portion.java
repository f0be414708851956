package org.medienplan.calc.base;

/// A whole part of something that schools share, in the school years in which they share it in that way.
///
/// @param quantity how much of it
/// @param span when
record Portion(int quantity, Span span) {}
