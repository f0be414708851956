package org.medienplan.ui.step.infrastructure;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.EmptyState;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.SearchField;
import org.medienplan.ui.component.Segments;
import org.medienplan.ui.component.ToolRow;
import org.medienplan.ui.component.heatmap.CellRef;
import org.medienplan.ui.component.heatmap.HeatMap;
import org.medienplan.ui.component.heatmap.HeatModel;
import org.medienplan.ui.component.heatmap.HeatScale;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.Surroundings;

/// Demand and gaps as a heat map of schools and bundles.
final class NeedsView {

    private static final double FILTER_WIDTH = 150;
    private static final double BESIDE_CELLS = 146;
    private static final double LABELS = 232;
    private static final double SHORT_LABELS = 176;
    private static final double LABEL_SHARE = 0.3;
    private static final double NARROWEST_CELL = 50;

    private final Surroundings surroundings;
    private final Texts texts;
    private final NeedsViewModel model;
    private final CellDrawer drawer;
    private final SearchField filter;
    private final MenuButton bundles = new MenuButton("", Icon.COLUMNS.node());
    private final StackPane tools = new StackPane();
    private final StackPane place = new StackPane();
    private final VBox node;
    private Optional<HeatMap> map = Optional.empty();
    private Runnable whenComputed = () -> {};

    NeedsView(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        model = new NeedsViewModel(texts);
        drawer = new CellDrawer(place, surroundings);
        filter = new SearchField(texts.say("infrastructure.needs.filter"), texts.say("place.filter.clear"));
        filter.setPrefWidth(FILTER_WIDTH);
        filter.textProperty().subscribe(model::filter);
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinHeight(0);
        node = new VBox(12, tools, place);
        node.getStyleClass().add("tab-page");
        place.widthProperty().subscribe(width -> fit(width.doubleValue()));
        model.needs().subscribe(needs -> needs.ifPresent(this::showTools));
        model.map().subscribe(drawn -> drawn.ifPresent(this::draw));
        Following.latest(
                node,
                surroundings,
                texts.say("infrastructure.needs.task"),
                snapshot -> Needs.of(snapshot, texts),
                this::show);
    }

    Node node() {
        return node;
    }

    /// Compares with what is recorded, or with what the plan leads to.
    void compare(Perspective perspective) {
        model.needs().get().ifPresent(needs -> {
            model.compare(perspective);
            showTools(needs);
        });
    }

    void measure(GapMeasure measure) {
        model.needs().get().ifPresent(needs -> {
            model.measure(measure);
            showTools(needs);
        });
    }

    /// Goes to a cell and opens it.
    void open(CellRef cell, CellPart part) {
        model.keep(cell);
        map.ifPresent(shown -> {
            shown.moveTo(cell);
            shown.requestFocus();
        });
        openCell(cell, part);
    }

    /// A cell in which there is much to see.
    CellRef largest() {
        return model.largest();
    }

    /// Goes to the cell of a school, or of all, and a bundle, or the bundle of an item.
    void reveal(Optional<RecordId> school, Optional<RecordId> itemOrBundle) {
        filter.clear();
        Runnable go = () -> open(model.cell(school, itemOrBundle), CellPart.SAME);
        if (model.needs().get().isPresent()) {
            go.run();
        } else {
            whenComputed = go;
        }
    }

    private void show(Needs computed) {
        model.show(computed);
        whenComputed.run();
        whenComputed = () -> {};
    }

    /// Folds or unfolds all groups.
    void fold(boolean folded) {
        model.map()
                .get()
                .ifPresent(drawn -> drawn.groups()
                        .forEach(group -> map.ifPresent(
                                shown -> shown.setFolded(group.head().key(), folded))));
    }

    private void showTools(Needs needs) {
        bundles.getItems().setAll(needs.bundles().stream().map(this::choice).toList());
        HeatScale scale =
                new HeatScale(texts.say("infrastructure.needs.scale"), texts.say("infrastructure.needs.more"));
        tools.getChildren().setAll(new ToolRow(scale, compared(), measured(), filter, bundles));
    }

    private Segments<Perspective> compared() {
        String name = texts.say("infrastructure.needs.compared");
        Segments<Perspective> compared =
                new Segments<>(List.of(Perspective.values()), model.perspective(), model::name, name);
        compared.value().subscribe((before, now) -> model.compare(now));
        return compared;
    }

    private Segments<GapMeasure> measured() {
        String name = texts.say("infrastructure.needs.measured");
        Segments<GapMeasure> measured =
                new Segments<>(List.of(GapMeasure.values()), model.measure(), model::name, name);
        measured.value().subscribe((before, now) -> model.measure(now));
        return measured;
    }

    private CheckMenuItem choice(Needs.Bundle bundle) {
        CheckMenuItem item = new CheckMenuItem(bundle.name());
        item.setSelected(model.isShown(bundle.id()));
        item.selectedProperty().subscribe((before, now) -> model.setShown(bundle.id(), now));
        return item;
    }

    private void draw(HeatModel drawn) {
        bundles.setText(model.count());
        if (hasNothing()) {
            place.getChildren().setAll(nothing());
            return;
        }
        if (map.isPresent()) {
            map.get().setModel(drawn);
            place.getChildren().setAll(map.get());
            return;
        }
        HeatMap created = new HeatMap(drawn, surroundings.appearance().tokens());
        created.setAccessibleText(texts.say("infrastructure.tab.needs"));
        created.setOnOpen(cell -> openCell(cell, CellPart.SAME));
        created.current().subscribe(() -> hint(created));
        created.focusedProperty().subscribe((before, now) -> hint(created));
        map = Optional.of(created);
        place.getChildren().setAll(created);
    }

    private boolean hasNothing() {
        return model.needs().get().filter(needs -> !needs.isEmpty()).isEmpty();
    }

    private Node nothing() {
        Card card = new Card()
                .addEdgeToEdge(new EmptyState(
                        Icon.SCHOOLS,
                        texts.say("infrastructure.needs.empty"),
                        texts.say("infrastructure.needs.empty.why")));
        StackPane.setAlignment(card, Pos.TOP_LEFT);
        card.setMaxHeight(Region.USE_PREF_SIZE);
        return card;
    }

    private void hint(HeatMap shown) {
        boolean speaks = shown.isFocused() && shown.current().get().isPresent();
        surroundings
                .status()
                .accept(
                        speaks
                                ? texts.say(
                                        "infrastructure.needs.keys",
                                        shown.getAccessibleText().strip())
                                : "");
    }

    private void openCell(CellRef cell, CellPart part) {
        model.keep(cell);
        String label = model.label(cell.rowKey());
        model.needs().get().ifPresent(needs -> drawer.show(cell, label, needs, model.perspective(), part));
    }

    private void fit(double width) {
        if (width <= 0) {
            return;
        }
        double labels = Math.clamp(width * LABEL_SHARE, SHORT_LABELS, LABELS);
        model.fit(Math.max(1, (int) ((width - BESIDE_CELLS - labels) / NARROWEST_CELL)));
    }
}
