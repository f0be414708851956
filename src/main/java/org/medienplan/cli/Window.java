package org.medienplan.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;

/// The window, as far as commands know it.
public interface Window {

    /// What a window begins with.
    sealed interface Start {
        /// The page with examples and recent plans.
        record Empty() implements Start {}

        /// A plan that has no file yet, such as a copy of an example.
        record Copy(Plan plan) implements Start {}

        /// A plan in a file.
        record File(Path file) implements Start {}
    }

    /// How screens are to be drawn.
    ///
    /// @param folder where the pictures go
    /// @param plan the plan, empty for the example
    /// @param width in pixels
    /// @param height in pixels
    /// @param theme the colours
    /// @param language the language
    /// @param zoom size of everything in percent
    record Pictures(
            Path folder, Optional<Plan> plan, int width, int height, Theme theme, Language language, int zoom) {}

    /// The colours of a window.
    enum Theme {
        LIGHT,
        DARK,
        CONTRAST
    }

    /// The languages of the window.
    enum Language {
        DE,
        EN
    }

    /// Whether a window can be shown here.
    boolean hasDisplay();

    /// Shows the window and comes back when it is closed.
    void open(Start start);

    /// Draws every screen to a picture file, without a display.
    ///
    /// @return number of pictures
    Outcome<Integer> draw(Pictures wanted);
}
