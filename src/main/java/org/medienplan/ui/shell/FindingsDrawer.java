package org.medienplan.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import org.medienplan.check.Checks;
import org.medienplan.check.Finding;
import org.medienplan.check.Findings;
import org.medienplan.check.Severity;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Drawer;
import org.medienplan.ui.component.EmptyState;
import org.medienplan.ui.component.FindingTones;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Tabs;
import org.medienplan.ui.place.DrawerHost;

/// What the checks say, everywhere and on the page that is shown: the counts in the top bar and the list behind them.
final class FindingsDrawer implements FindingActions {

    private final Texts texts;
    private final DrawerHost host;
    private final FindingWay way;
    private final Drawer drawer;
    private final FindingCounts counts;
    private final FindingLines allLines = new FindingLines();
    private final FindingLines pageLines = new FindingLines();
    private final FindingList all;
    private final FindingList page;
    private final Tab allTab;
    private final Tab pageTab;
    private final FindingWalk walk = new FindingWalk();
    private FindingsByPage findings = FindingsByPage.NONE;
    private String shownPage = "";

    FindingsDrawer(Texts texts, DrawerHost host, FindingWay way) {
        this.texts = texts;
        this.host = host;
        this.way = way;
        drawer = new Drawer(texts.say("place.drawer.close"), host::hide);
        counts = new FindingCounts(texts, this::open);
        all = new FindingList(texts, allLines, this, empty("findings.none", "findings.none.why"));
        page = new FindingList(texts, pageLines, this, empty("findings.none_here", "findings.none_here.why"));
        allTab = Tabs.tab(texts.say("findings.tab.all"), Optional.empty(), all);
        pageTab = Tabs.tab(texts.say("findings.tab.page"), Optional.empty(), page);
        drawer.showTabs(List.of(allTab, pageTab));
        drawer.showActions();
    }

    private EmptyState empty(String title, String why) {
        return new EmptyState(Icon.CHECK, texts.say(title), texts.say(why, Checks.number()));
    }

    /// The counts for the top bar.
    Node counts() {
        return counts;
    }

    Drawer drawer() {
        return drawer;
    }

    /// Shows what was found in another state of the plan.
    void show(FindingsByPage now) {
        findings = now;
        int count = now.all().all().size();
        drawer.showTitle(texts.say("findings.checks", Checks.number()), texts.say("findings.count", count));
        counts.show(now.all());
        all.show(now.all());
        allTab.setGraphic(FindingTones.badge(now.all(), texts).orElse(null));
        walk.show(now.all());
        showPage(shownPage);
    }

    /// Shows what was found on another page.
    void showPage(String key) {
        shownPage = key;
        Findings here = findings.of(key);
        page.show(here);
        pageTab.setGraphic(FindingTones.badge(here, texts).orElse(null));
    }

    /// Opens the list of all findings, with the first one of a severity selected.
    void open(Severity severity) {
        drawer.selectTab(allTab.getText());
        host.show(drawer);
        // Only now are the tabs filled, and the list can take the focus.
        drawer.applyCss();
        all.begin(severity);
        way.say(texts.say("findings.keys"));
    }

    /// Opens the list with the cases of the first finding of a severity.
    void unfold(Severity severity) {
        open(severity);
        all.unfold();
    }

    /// Goes to the place of the next case or, with -1, of the one before.
    void move(int step) {
        walk.move(step).ifPresent(stop -> {
            way.lead(stop.line().place());
            way.say(texts.say(
                    "findings.stop", stop.number(), stop.count(), stop.line().sentence()));
        });
    }

    @Override
    public String where(FindingLine line) {
        return way.name(line.place());
    }

    @Override
    public void lead(FindingLine line) {
        way.lead(line.place());
        way.say(texts.say(line.sentence()));
    }

    @Override
    public void toggle(Finding finding) {
        allLines.toggle(finding);
        pageLines.toggle(finding);
        all.refill();
        page.refill();
    }

    @Override
    public void close() {
        host.hide();
    }

    @Override
    public void repair(FindingLine line) {
        line.repair().ifPresent(way::repair);
    }
}
