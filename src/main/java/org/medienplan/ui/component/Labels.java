package org.medienplan.ui.component;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Short ways to labels, links and gaps with the product's style classes.
public final class Labels {

    private Labels() {}

    /// A label with style classes (`caption`, `strong`, `muted`, `subtle`, `tick`).
    public static Label of(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// A label that breaks its lines instead of cutting its text.
    public static Label wrapped(String text, String... styleClasses) {
        Label label = of(text, styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A label for the rows and heads of tables: where there is no room for all of it, its tooltip says the rest.
    public static Label brief(String text, String... styleClasses) {
        Label label = of(text, styleClasses);
        label.setTooltip(new Tooltip(text));
        return label;
    }

    /// A link that does something.
    public static Hyperlink link(String text, Runnable deed) {
        Hyperlink link = new Hyperlink(text);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> deed.run());
        return link;
    }

    /// Empty space that pushes what follows to the right.
    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
