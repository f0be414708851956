package org.medienplan.ui.component;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The head of a page: its title, what state it is in, what it is about, what can be done.
///
/// At most one action is primary (style class `accent`), and it stands last. Where the page is too narrow for all of it
/// in one line, what it is about goes below the title, and then the actions below that.
public final class PageHeader extends HeightByWidth {

    private static final double GAP = 12;
    private static final double LINE = 40;

    private final HBox lead = new HBox(GAP);
    private final Optional<Label> about;
    private final HBox actions = new HBox(8);
    private final boolean beside;

    /// A head with the subtitle below the title.
    public static PageHeader of(String title, String subtitle, Node... actions) {
        return new PageHeader(title, subtitle, false, actions);
    }

    /// A head in one line, with the state of the step beside its title.
    public static PageHeader ofStep(String title, Chip state, String subtitle, Node... actions) {
        PageHeader header = new PageHeader(title, subtitle, true, actions);
        state.setMinWidth(USE_PREF_SIZE);
        header.lead.getChildren().add(state);
        return header;
    }

    private PageHeader(String title, String subtitle, boolean beside, Node... actions) {
        this.beside = beside;
        about = Optional.of(subtitle).filter(words -> !words.isEmpty()).map(words -> Labels.wrapped(words, "muted"));
        getStyleClass().add("page-header");
        Label heading = Labels.of(title, "page-title");
        heading.setMinWidth(USE_PREF_SIZE);
        lead.setAlignment(Pos.CENTER_LEFT);
        lead.getChildren().add(heading);
        this.actions.setAlignment(Pos.CENTER_RIGHT);
        this.actions.getChildren().addAll(actions);
        for (Node action : actions) {
            if (action instanceof Region region) {
                region.setMinWidth(USE_PREF_SIZE);
            }
        }
        getChildren().add(lead);
        about.ifPresent(getChildren()::add);
        getChildren().add(this.actions);
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width < 0 ? Double.MAX_VALUE : width, false);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    /// The height of it all.
    private double arrange(double width, boolean move) {
        double title = lead.prefWidth(-1);
        double side = actions.getChildren().isEmpty() ? 0 : actions.prefWidth(-1);
        double words = about.map(label -> Math.ceil(label.prefWidth(-1))).orElse(0.0);
        boolean sideFits = title + (side > 0 ? GAP + side : 0) <= width;
        boolean oneLine = beside && sideFits && title + GAP + words + (side > 0 ? GAP + side : 0) <= width;
        if (oneLine) {
            if (move) {
                put(lead, 0, 0, title, LINE);
                about.ifPresent(label -> put(label, title + GAP, 0, words, LINE));
                put(actions, width - side, 0, side, LINE);
            }
            return LINE;
        }
        return inLines(width, sideFits ? width - side : width, sideFits, move);
    }

    // The title, what it is about below it, the actions beside both or below.
    private double inLines(double width, double edge, boolean sideFits, boolean move) {
        double room = beside ? width : edge - (edge < width ? GAP : 0);
        double side = Math.min(width, actions.prefWidth(-1));
        double title = beside ? LINE : Math.ceil(lead.prefHeight(-1));
        double words = about.map(label -> Math.ceil(label.prefHeight(room))).orElse(0.0);
        double text = Math.max(LINE, title + words);
        if (move) {
            put(lead, 0, 0, Math.min(width, lead.prefWidth(-1)), title);
            about.ifPresent(label -> put(label, 0, title, room, words));
            double from = beside ? 0 : (text - LINE) / 2;
            put(actions, width - side, sideFits ? from : text, side, LINE);
        }
        boolean more = !sideFits && !actions.getChildren().isEmpty();
        return Math.ceil(text + (more ? LINE : 0));
    }

    // In the middle of its line.
    private void put(Region part, double x, double y, double width, double height) {
        double high = Math.min(height, Math.ceil(part.prefHeight(width)));
        part.resizeRelocate(snapPositionX(x), snapPositionY(y + (height - high) / 2), snapSizeX(width), high);
    }
}
