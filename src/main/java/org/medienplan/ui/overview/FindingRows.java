package org.medienplan.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.medienplan.change.Change;
import org.medienplan.check.Finding;
import org.medienplan.check.Findings;
import org.medienplan.message.Message;
import org.medienplan.report.PlaceNames;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.EmptyState;
import org.medienplan.ui.component.FindingRow;
import org.medienplan.ui.component.FindingTones;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;

/// The heaviest findings as rows, each with its repair where there is one, else with the way to its place.
record FindingRows(Texts texts, OverviewActions actions) {

    private static final int MOST = 8;

    List<Node> of(Findings findings) {
        return findings.isEmpty()
                ? List.of(new EmptyState(Icon.CHECK, texts.say("findings.none"), texts.say("overview.findings.none")))
                : findings.all().stream().limit(MOST).map(this::row).toList();
    }

    private Node row(Finding finding) {
        int cases = finding.cases().size();
        String place = cases == 1 ? PlaceNames.of(finding.place(), texts) : texts.say("findings.places", cases);
        return new FindingRow(
                FindingTones.of(finding.severity()),
                texts.say(finding.severity().word()),
                texts.say(finding.message()),
                place,
                link(finding));
    }

    private Node link(Finding finding) {
        Optional<Message> name = finding.repairName();
        Optional<Change> repair = finding.repair();
        if (name.isPresent() && repair.isPresent()) {
            return link(texts.say(name.get()), repair.get(), actions::repair);
        }
        return link(texts.say("overview.missing.show"), finding.place(), actions::lead);
    }

    private static <T> Node link(String words, T target, Consumer<T> deed) {
        Hyperlink link = Labels.link(words, () -> deed.accept(target));
        link.getStyleClass().add("small");
        return link;
    }
}
