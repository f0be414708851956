package org.medienplan.plain;

import java.util.List;
import org.medienplan.check.Case;
import org.medienplan.check.Finding;
import org.medienplan.check.Findings;
import org.medienplan.check.Severity;
import org.medienplan.report.PlaceNames;
import org.medienplan.text.Texts;

/// Findings for a terminal: the heaviest first, each with its first places and how it can be repaired.
public final class FindingText {

    private static final int SHOWN = 5;

    private FindingText() {}

    /// The lines of the findings, each ended by `\n`.
    ///
    /// @param checks how many checks were run
    public static String of(Findings findings, int checks, Texts texts) {
        StringBuilder text = new StringBuilder();
        for (Severity severity : Severity.values()) {
            List<Finding> some = findings.all().stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            if (!some.isEmpty()) {
                text.append(texts.say(severity.word()))
                        .append(" (")
                        .append(some.size())
                        .append(")\n");
                some.forEach(finding -> add(finding, text, texts));
                text.append('\n');
            }
        }
        return text.append(texts.say("findings.checked", checks, findings.all().size()))
                .append('\n')
                .toString();
    }

    private static void add(Finding finding, StringBuilder text, Texts texts) {
        text.append("  ").append(texts.say(finding.message())).append("  [").append(finding.check());
        if (finding.cases().size() == 1) {
            text.append(": ").append(finding.place());
        }
        text.append("]\n");
        if (finding.cases().size() > 1) {
            finding.cases().stream().limit(SHOWN).forEach(found -> add(found, text, texts));
            if (finding.cases().size() > SHOWN) {
                text.append("    ")
                        .append(texts.say("findings.more", finding.cases().size() - SHOWN))
                        .append('\n');
            }
        }
        finding.repairName()
                .ifPresent(name -> text.append("    → ").append(texts.say(name)).append('\n'));
    }

    private static void add(Case found, StringBuilder text, Texts texts) {
        text.append("    ")
                .append(texts.say(found.message()))
                .append("  [")
                .append(PlaceNames.of(found.place(), texts))
                .append("]\n");
    }
}
