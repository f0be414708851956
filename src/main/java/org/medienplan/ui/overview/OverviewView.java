package org.medienplan.ui.overview;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.EmptyState;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.PageHeader;
import org.medienplan.ui.component.ScrollArea;
import org.medienplan.ui.fx.WhileShown;
import org.medienplan.ui.place.Surroundings;

/// The page of the overview. Another content replaces its cards; what was chosen and opened stays.
final class OverviewView {

    /// How the cost of a year is divided.
    enum Division {
        KIND,
        GROUP
    }

    private final OverviewViewModel model;
    private final Surroundings surroundings;
    private final OverviewActions actions;
    private final Texts texts;
    private final Column column = new Column();
    private final ScrollArea page = new ScrollArea(column);
    private final ObjectProperty<Division> division = new SimpleObjectProperty<>(Division.KIND);
    private final SchoolsCard schools;
    private final SideCard side;
    private final StoryDrawer drawer;

    OverviewView(OverviewViewModel model, Surroundings surroundings, OverviewActions actions) {
        this.model = model;
        this.surroundings = surroundings;
        this.actions = actions;
        texts = surroundings.texts();
        schools = new SchoolsCard(surroundings, actions);
        side = new SideCard(texts, actions);
        drawer = new StoryDrawer(texts, surroundings.drawer(), model::story);
        page.getStyleClass().add("edge-to-edge");
        page.setFitToWidth(true);
        page.setFitToHeight(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.setFocusTraversable(false);
        WhileShown.subscribe(
                page,
                () -> Subscription.combine(
                        model.content().subscribe(content -> content.ifPresent(this::show)),
                        actions.findings().subscribe(findings -> findings.ifPresent(side::showFindings))));
    }

    /// The page, the same node each time.
    Node page() {
        return page;
    }

    private void show(OverviewContent content) {
        if (!content.hasSchools()) {
            column.getChildren().setAll(header(content), new Card().addEdgeToEdge(noSchools()));
            return;
        }
        CostCard costs = new CostCard(content, surroundings, division, this::open);
        side.showBases(content.bases());
        KindCard kinds = new KindCard(content, surroundings, this::open);
        schools.show(content);
        Cards cards = new Cards(costs, side, schools, kinds);
        VBox.setVgrow(cards, Priority.ALWAYS);
        column.getChildren().setAll(header(content), KeyRow.of(content.numbers(), this::open), cards);
        drawer.refresh();
    }

    private EmptyState noSchools() {
        Button begin = new Button(texts.say("overview.empty.begin"), Icon.ADD.node());
        begin.getStyleClass().add("button-outlined");
        begin.setOnAction(event -> actions.newPlan());
        return new EmptyState(Icon.SCHOOLS, texts.say("overview.empty"), texts.say("overview.empty.why"), begin);
    }

    private PageHeader header(OverviewContent content) {
        Button export = new Button(texts.say("overview.export"), Icon.EXPORT.node());
        export.getStyleClass().add("accent");
        export.setOnAction(event -> actions.export());
        return PageHeader.of(texts.say("overview.title"), content.subtitle(), export);
    }

    /// Shows what the numbers rest on in the place of the findings.
    void showBases() {
        side.choose(SideCard.Side.BASES);
    }

    /// Divides the cost of a year in another way.
    void choose(Division wanted) {
        surroundings.drawer().hide();
        division.set(wanted);
    }

    /// Shows how a number comes about.
    void open(Subject subject) {
        drawer.open(subject);
    }

    /// Shows how the cost of the highest year comes about, where there is any.
    void openLargest() {
        Optional<OverviewContent> content =
                model.content().get().filter(now -> !now.byGroup().rows().isEmpty());
        content.ifPresent(now -> {
            int year = now.years().all().get(now.byGroup().highest());
            CostTable.Row row = now.byGroup().rows().getLast();
            choose(Division.GROUP);
            open(new Subject.Cost(row.subject(), new Subject.Span.Year(year)));
        });
    }
}
