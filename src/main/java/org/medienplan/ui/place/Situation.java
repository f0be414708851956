package org.medienplan.ui.place;

/// A way in which a page can be seen: a tab, a chosen segment, an open drawer. Pictures of all screens are taken of
/// these.
///
/// @param name names the picture: small Latin letters, digits and hyphens, the same in every language
/// @param arrange brings the page into this state, whatever it showed before; called on the FX thread while the page is
///     shown
public record Situation(String name, Runnable arrange) {

    public Situation {
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("name of a situation: " + name);
        }
    }
}
