package org.medienplan.ui.shell;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.medienplan.ui.place.Place;

/// The pages that were shown last. A page with its tables and drawers takes tens of megabytes, so that those which were
/// left long ago are let go, and made anew on the tab on which they were left.
final class KeptPlaces {

    /// How many: the one in view and the one before it, between which one goes back and forth.
    static final int NUMBER = 2;

    private final Function<PlaceEntry, Place> builder;
    // From the one shown longest ago to the one shown last.
    private final Map<String, Place> kept = new LinkedHashMap<>(8, 0.75f, true);
    private final Map<String, String> tabs = new HashMap<>();

    /// @param builder makes a page
    KeptPlaces(Function<PlaceEntry, Place> builder) {
        this.builder = builder;
    }

    /// The page of an entry, made now where there is none.
    Place of(PlaceEntry entry) {
        Place before = kept.get(entry.key());
        return before == null ? make(entry) : before;
    }

    private Place make(PlaceEntry entry) {
        Place made = builder.apply(entry);
        String tab = tabs.get(entry.key());
        if (tab != null) {
            made.turn(tab);
        }
        kept.put(entry.key(), made);
        letGo();
        return made;
    }

    private void letGo() {
        Iterator<Map.Entry<String, Place>> oldest = kept.entrySet().iterator();
        while (kept.size() > NUMBER) {
            Map.Entry<String, Place> left = oldest.next();
            left.getValue().tab().ifPresent(tab -> tabs.put(left.getKey(), tab));
            oldest.remove();
        }
    }

    /// Does something with each of them.
    void forEach(BiConsumer<String, Place> deed) {
        kept.forEach(deed);
    }
}
