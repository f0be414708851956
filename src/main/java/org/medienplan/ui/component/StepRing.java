package org.medienplan.ui.component;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;

/// The number of a step in a ring that shows how far it is: dashed, half, or a filled tick.
public final class StepRing extends StackPane {

    /// How far a step is.
    public enum State {
        /// Nothing entered yet: a dashed ring.
        NOT_BEGUN,
        /// Something is missing: half a ring.
        IN_WORK,
        /// All criteria met: a filled disc with a tick.
        COMPLETE
    }

    /// The size in the rail.
    public static final int LARGE = 23;
    /// The size in lists.
    public static final int SMALL = 18;

    /// @param number the number of the step
    /// @param size outer diameter in pixels
    public StepRing(int number, State state, int size) {
        getStyleClass().addAll("step-ring", styleClass(state), size < LARGE ? "small" : "large");
        setMinSize(size, size);
        setMaxSize(size, size);
        double radius = size / 2.0 - 1;
        if (state == State.COMPLETE) {
            getChildren().addAll(disc(radius + 0.5), tick(size));
        } else {
            getChildren().add(circle(radius));
            if (state == State.IN_WORK) {
                getChildren().add(half(radius));
            }
            getChildren().add(number(number));
        }
    }

    private static String styleClass(State state) {
        return switch (state) {
            case NOT_BEGUN -> "not-begun";
            case IN_WORK -> "in-work";
            case COMPLETE -> "complete";
        };
    }

    private static Text number(int number) {
        Text text = new Text(Integer.toString(number));
        text.getStyleClass().add("ring-number");
        return text;
    }

    private static Circle circle(double radius) {
        Circle circle = new Circle(radius);
        circle.getStyleClass().add("ring-track");
        return circle;
    }

    private static Circle disc(double radius) {
        Circle disc = new Circle(radius);
        disc.getStyleClass().add("ring-disc");
        return disc;
    }

    // The other half is there and invisible, so that the visible one stays in the middle of the ring.
    private static Group half(double radius) {
        Arc arc = new Arc(0, 0, radius, radius, 90, -180);
        arc.setType(ArcType.OPEN);
        arc.getStyleClass().add("ring-arc");
        Circle space = new Circle(radius);
        space.getStyleClass().add("ring-space");
        return new Group(space, arc);
    }

    private static Polyline tick(int size) {
        double unit = size / 23.0;
        Polyline tick = new Polyline(0, 4.2 * unit, 3.2 * unit, 7.4 * unit, 9.4 * unit, 0.8 * unit);
        tick.getStyleClass().add("ring-tick");
        return tick;
    }
}
