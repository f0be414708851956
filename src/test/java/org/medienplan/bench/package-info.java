/// Benchmarks, run by `./mep bench`. Results and how to read them: `src/docs/benchmarks.md`.
@NullMarked
package org.medienplan.bench;

import org.jspecify.annotations.NullMarked;
