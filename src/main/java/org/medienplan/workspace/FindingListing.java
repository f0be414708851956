package org.medienplan.workspace;

import org.medienplan.check.Checks;
import org.medienplan.check.Findings;
import org.medienplan.plain.FindingText;
import org.medienplan.report.FindingTable;
import org.medienplan.text.Texts;

/// Findings in the format that somebody wants.
public final class FindingListing {

    private FindingListing() {}

    /// The findings as text that ends with a line break: for people as sentences, for machines a row for every place.
    public static String of(Findings findings, Listing.Format format, Texts texts) {
        return switch (format) {
            case TEXT -> FindingText.of(findings, Checks.number(), texts);
            case CSV, JSON -> Listing.of(FindingTable.of(findings, texts), format, texts);
        };
    }
}
