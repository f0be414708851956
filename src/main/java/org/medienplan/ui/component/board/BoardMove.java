package org.medienplan.ui.component.board;

/// That somebody wants a strip at another time.
///
/// @param stripKey which one; where it stands for several, all of them
/// @param start by how many half-years its begin moves
/// @param end by how many half-years its end moves
public record BoardMove(String stripKey, int start, int end) {

    /// Whether nothing would change.
    public boolean isNothing() {
        return start == 0 && end == 0;
    }
}
