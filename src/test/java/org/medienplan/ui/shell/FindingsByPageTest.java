package org.medienplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.medienplan.check.Findings;
import org.medienplan.ui.step.Snapshots;
import org.medienplan.ui.step.TestWindow;

class FindingsByPageTest {

    private final FindingsByPage findings = FindingsByPage.of(Snapshots.of(TestWindow.example()), Places.all());

    @Test
    void everyCaseOfAPageIsOnOneOfItsTabs() {
        for (String page : new String[] {"infrastructure", "investment"}) {
            Map<String, Findings> tabs = findings.tabs(page);
            int onTabs =
                    tabs.values().stream().mapToInt(FindingsByPageTest::cases).sum();

            assertThat(onTabs).as(page).isEqualTo(cases(findings.of(page))).isPositive();
        }
    }

    @Test
    void casesStandOnTheTabOfTheirField() {
        assertThat(findings.tabs("investment").keySet()).contains("measures");
        assertThat(findings.tabs("infrastructure").keySet()).contains("sites", "catalogue");
    }

    @Test
    void aPageThatIsUnknownHasNone() {
        assertThat(findings.tabs("nowhere")).isEmpty();
    }

    private static int cases(Findings some) {
        return some.all().stream().mapToInt(finding -> finding.cases().size()).sum();
    }
}
