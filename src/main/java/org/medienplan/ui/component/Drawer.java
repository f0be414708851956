package org.medienplan.ui.component;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The right side of the window: everything about the one selected thing. It pushes the page aside
/// and never covers it. Escape closes it.
public final class Drawer extends VBox {

    /// The narrowest drawer.
    public static final double MIN_WIDTH = 312;
    /// The widest drawer.
    public static final double MAX_WIDTH = 368;

    private final VBox title = new VBox();
    private final HBox head;
    private final TabPane tabs = Tabs.pane();
    private final HBox actions = new HBox(8);
    private Optional<String> actionsOf = Optional.empty();
    private final Button close = new Button("", Icon.CLOSE.node(18));

    /// An empty drawer.
    ///
    /// @param closeText names the button that closes it
    /// @param onClose takes it away and gives the focus back
    public Drawer(String closeText, Runnable onClose) {
        getStyleClass().add("drawer");
        setMinWidth(MIN_WIDTH);
        setMaxWidth(MAX_WIDTH);
        close.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        close.getStyleClass().add("drawer-close");
        close.setAccessibleText(closeText);
        close.setOnAction(event -> onClose.run());
        head = new HBox(8, title, close);
        head.getStyleClass().add("drawer-head");
        HBox.setHgrow(title, Priority.ALWAYS);
        actions.getStyleClass().add("drawer-actions");
        actions.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        tabs.getSelectionModel().selectedItemProperty().subscribe(this::updateActions);
        getChildren().addAll(head, tabs, actions);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                onClose.run();
            }
        });
    }

    /// Says what is selected.
    ///
    /// @param kicker what kind of thing, in small type above the title
    public void showTitle(String kicker, String name) {
        title.getChildren().setAll(Labels.of(kicker, "caption", "subtle"), Labels.wrapped(name, "card-heading"));
        setAccessibleText(kicker + ", " + name);
    }

    /// Adds the figure under the title.
    public void showFigure(String value, String unit) {
        Label figure = Labels.of(value, "key-value");
        figure.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(6, figure, Labels.of(unit, "muted", "medium"));
        line.setAlignment(Pos.BASELINE_LEFT);
        title.getChildren().add(line);
    }

    /// Replaces the tabs, keeping the one of the same name chosen: whoever walks from cell to cell
    /// reads the same thing of each.
    public void showTabs(List<Tab> wanted) {
        Tab chosen = tabs.getSelectionModel().getSelectedItem();
        tabs.getTabs().setAll(wanted);
        if (chosen != null) {
            wanted.stream()
                    .filter(tab -> tab.getText().equals(chosen.getText()))
                    .findFirst()
                    .ifPresent(tabs.getSelectionModel()::select);
        }
    }

    /// Brings the tab of that name into view, where there is one.
    public void selectTab(String name) {
        tabs.getTabs().stream()
                .filter(tab -> tab.getText().equals(name))
                .findFirst()
                .ifPresent(tabs.getSelectionModel()::select);
    }

    /// Replaces what can be done with the selected thing; none hides the bar.
    public void showActions(Node... wanted) {
        actionsOf = Optional.empty();
        actions.getChildren().setAll(wanted);
        updateActions();
    }

    /// Replaces what can be done with the content of one tab; the bar is hidden while another is in view.
    ///
    /// @param tab the name of the tab
    public void showActionsOf(String tab, Node... wanted) {
        actionsOf = Optional.of(tab);
        actions.getChildren().setAll(wanted);
        updateActions();
    }

    private void updateActions() {
        Tab chosen = tabs.getSelectionModel().getSelectedItem();
        boolean inView =
                actionsOf.isEmpty() || (chosen != null && actionsOf.get().equals(chosen.getText()));
        boolean shown = inView && !actions.getChildren().isEmpty();
        actions.setManaged(shown);
        actions.setVisible(shown);
    }

    /// A tab's content with the drawer's padding, scrolling where it is higher than the window.
    public static ScrollPane scrolling(Node... parts) {
        VBox column = new VBox(16, parts);
        column.getStyleClass().add("drawer-content");
        ScrollArea pane = new ScrollArea(column);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return pane;
    }
}
