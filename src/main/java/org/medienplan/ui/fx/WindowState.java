package org.medienplan.ui.fx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

/// Where the window stood, to open it there again.
///
/// @param x left edge on the virtual screen
/// @param y top edge
/// @param width of the restored window
/// @param height of the restored window
/// @param maximised whether it filled its screen
public record WindowState(double x, double y, double width, double height, boolean maximised) {

    /// The smallest window in which everything still has its place.
    public static final double MIN_WIDTH = 1024;
    /// The smallest window in which everything still has its place.
    public static final double MIN_HEIGHT = 700;

    private static final int PARTS = 5;
    private static final double GRIP = 64;

    /// Notes where a window stands.
    public static WindowState of(Stage stage) {
        return new WindowState(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /// Reads what [#text()] wrote; empty for anything else, such as the settings of another version.
    public static Optional<WindowState> parse(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WindowState(
                    Double.parseDouble(parts[0]),
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3]),
                    Boolean.parseBoolean(parts[4])));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// The state in one line, for a settings file.
    public String text() {
        return String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f %b", x, y, width, height, maximised);
    }

    /// Puts a window there, if a part of its title bar would be within reach on one of the screens;
    /// a notebook that lost its second screen otherwise opens an invisible window.
    ///
    /// @param screens the visible bounds of the screens there are now
    public void applyTo(Stage stage, List<Rectangle2D> screens) {
        stage.setWidth(Math.max(MIN_WIDTH, width));
        stage.setHeight(Math.max(MIN_HEIGHT, height));
        if (isReachable(screens)) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(maximised);
    }

    /// Whether the window could be grasped on one of the screens.
    boolean isReachable(List<Rectangle2D> screens) {
        Rectangle2D grip = new Rectangle2D(x + GRIP, y, Math.max(GRIP, width - 2 * GRIP), GRIP / 2);
        return screens.stream()
                .anyMatch(screen -> screen.contains(grip.getMinX(), grip.getMinY())
                        || screen.contains(grip.getMaxX(), grip.getMinY()));
    }
}
