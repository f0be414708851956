package org.medienplan.ui.component;

import java.util.Optional;
import org.medienplan.check.Findings;
import org.medienplan.check.Severity;
import org.medienplan.text.Texts;

/// How the window shows what a finding weighs.
public final class FindingTones {

    private FindingTones() {}

    /// The tone of a severity.
    public static Tone of(Severity severity) {
        return switch (severity) {
            case BLOCKS -> Tone.BLOCKS;
            case CLARIFY -> Tone.CLARIFY;
            case HINT -> Tone.HINT;
        };
    }

    /// The count of findings on the tint of the worst; empty where there are none.
    public static Optional<CountBadge> badge(Findings findings, Texts texts) {
        int count = findings.all().size();
        return findings.worst()
                .map(worst ->
                        new CountBadge(texts.formats().count(count), of(worst), texts.say("findings.count", count)));
    }
}
