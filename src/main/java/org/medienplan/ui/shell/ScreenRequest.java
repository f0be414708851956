package org.medienplan.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import org.medienplan.theme.ThemeName;

/// Which pictures of the screens are wanted.
///
/// @param folder where they go; made where it is not there
/// @param width of the window in pixels
/// @param height of the window in pixels
/// @param language of the texts
/// @param zoom size of everything in percent, one of [Settings#ZOOMS]
public record ScreenRequest(Path folder, int width, int height, ThemeName theme, Locale language, int zoom) {}
