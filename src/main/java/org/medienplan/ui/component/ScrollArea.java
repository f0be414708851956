package org.medienplan.ui.component;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/// Content that scrolls, drawn anew where it changes. The usual pane keeps a picture of all that it shows, also while
/// it is out of the window: some megabytes each, and any change inside draws the whole picture again.
public class ScrollArea extends ScrollPane {

    /// @param content what scrolls
    public ScrollArea(Node content) {
        super(content);
    }

    /// A pane whose content comes later.
    protected ScrollArea() {}

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        getChildrenUnmodifiable().forEach(part -> part.setCache(false));
        return skin;
    }
}
