package org.medienplan.ui.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.medienplan.check.Finding;
import org.medienplan.check.Findings;

/// The lines of the list of findings: each finding, and where somebody unfolds it, its cases.
final class FindingLines {

    private final Set<String> unfolded = new HashSet<>();
    private Findings findings = Findings.NONE;

    void show(Findings now) {
        findings = now;
    }

    /// Shows the cases of a finding, or hides them.
    void toggle(Finding finding) {
        if (!unfolded.remove(finding.check())) {
            unfolded.add(finding.check());
        }
    }

    boolean isUnfolded(Finding finding) {
        return finding.cases().size() > 1 && unfolded.contains(finding.check());
    }

    List<FindingLine> lines() {
        List<FindingLine> lines = new ArrayList<>();
        for (Finding finding : findings.all()) {
            boolean open = isUnfolded(finding);
            lines.add(new FindingLine.Whole(finding, open));
            if (open) {
                finding.cases().forEach(found -> lines.add(new FindingLine.Single(finding, found)));
            }
        }
        return lines;
    }
}
