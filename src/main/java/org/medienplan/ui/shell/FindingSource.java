package org.medienplan.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.medienplan.check.Finding;
import org.medienplan.check.Findings;
import org.medienplan.ref.Place;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.FindingTones;
import org.medienplan.workspace.Snapshot;

/// What the checks say about the open plan: each finding and, where it has several, its cases. What is chosen leads to
/// its field.
///
/// @param where names the page and the place of a case
/// @param lead goes there
record FindingSource(Snapshot snapshot, Texts texts, Function<Place, String> where, Lead lead)
        implements PaletteSource {

    /// Goes to the place of a line of the list of findings.
    @FunctionalInterface
    interface Lead {
        void to(FindingLine line);
    }

    @Override
    public List<PaletteEntry> entries() {
        Findings findings = snapshot.findings();
        return findings.all().stream()
                .flatMap(FindingSource::lines)
                .map(this::entry)
                .toList();
    }

    private static Stream<FindingLine> lines(Finding finding) {
        FindingLine.Whole whole = new FindingLine.Whole(finding, false);
        return whole.folds()
                ? Stream.concat(
                        Stream.of(whole), finding.cases().stream().map(one -> new FindingLine.Single(finding, one)))
                : Stream.of(whole);
    }

    private PaletteEntry entry(FindingLine line) {
        boolean folds = line instanceof FindingLine.Whole whole && whole.folds();
        return new PaletteEntry(
                "palette.group.findings",
                texts.say(line.sentence()),
                folds ? texts.say("findings.places", line.finding().cases().size()) : where.apply(line.place()),
                Optional.of(FindingTones.of(line.finding().severity())),
                () -> lead.to(line));
    }
}
