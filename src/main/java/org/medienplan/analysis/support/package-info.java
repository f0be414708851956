/// What a plan says about looking after the technology: who does what, how much time it takes, how many posts others
/// would plan, and whether own staff or a provider is cheaper.
@NullMarked
package org.medienplan.analysis.support;

import org.jspecify.annotations.NullMarked;
