/// Documents as data: which figures, texts and formulas stand where. No file format is known here; writers of other
/// packages render what is composed here.
@NullMarked
package org.medienplan.report;

import org.jspecify.annotations.NullMarked;
