package org.medienplan.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import org.medienplan.text.Texts;

/// The screens of the window.
///
/// @param select goes to the screen with a key
record ScreenSource(List<PlaceEntry> places, Texts texts, Consumer<String> select) implements PaletteSource {

    @Override
    public List<PaletteEntry> entries() {
        return places.stream().map(this::entry).toList();
    }

    private PaletteEntry entry(PlaceEntry place) {
        String detail = place.step()
                .map(step -> texts.say("palette.step", step.number()))
                .orElse("");
        return new PaletteEntry(
                "palette.group.screens", texts.say(place.title()), detail, () -> select.accept(place.key()));
    }
}
