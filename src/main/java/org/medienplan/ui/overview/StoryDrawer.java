package org.medienplan.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Drawer;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Tabs;
import org.medienplan.ui.component.derivation.DerivationTree;
import org.medienplan.ui.place.DrawerHost;

/// Shows how a number comes about at the right side of the window, and again when the plan has changed.
final class StoryDrawer {

    private final Texts texts;
    private final DrawerHost host;
    private final Function<Subject, Optional<Story>> stories;
    private Optional<Subject> opened = Optional.empty();

    /// @param stories tells how a number comes about
    StoryDrawer(Texts texts, DrawerHost host, Function<Subject, Optional<Story>> stories) {
        this.texts = texts;
        this.host = host;
        this.stories = stories;
    }

    void open(Subject subject) {
        stories.apply(subject).ifPresent(story -> {
            opened = Optional.of(subject);
            host.show(drawer(story));
        });
    }

    /// Tells the story again that is open.
    void refresh() {
        opened.ifPresent(this::open);
    }

    private void close() {
        opened = Optional.empty();
        host.hide();
    }

    private Drawer drawer(Story story) {
        String name = texts.say("place.derivation");
        DerivationTree tree = new DerivationTree(story.result(), 1, name + ": " + story.title());
        Button copy = new Button(texts.say("place.derivation.copy"), Icon.COPY.node());
        copy.getStyleClass().add("small");
        copy.setOnAction(event -> tree.copy());
        Drawer drawer = new Drawer(texts.say("place.drawer.close"), this::close);
        drawer.showTitle(story.kicker(), story.title());
        drawer.showFigure(story.value(), story.unit());
        drawer.showTabs(List.of(Tabs.tab(name, Optional.empty(), tree)));
        drawer.showActions(copy);
        return drawer;
    }
}
