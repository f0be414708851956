package org.medienplan.calc.funding;

import java.util.List;
import org.medienplan.quantity.Splitting;

/// Splits the grant of a pot, rounded once, over its lines in proportion to the cost that it pays for. Nobody gets more
/// than that cost. Where rounding would exceed a limit on grants, the cent goes to a line outside of it; where there is
/// none, it is not granted.
final class GrantSplit {

    /// A limit on the grants of some lines.
    ///
    /// @param lines their places
    /// @param limit cents
    record Room(List<Integer> lines, long limit) {

        long left(long[] grants) {
            return limit - lines.stream().mapToLong(line -> grants[line]).sum();
        }
    }

    private GrantSplit() {}

    /// @param grant cents, no more than all costs
    /// @param costs cents of each line that the pot pays for
    /// @param rooms limits on grants of some of them
    static long[] of(long grant, long[] costs, List<Room> rooms) {
        if (costs.length == 0) {
            return costs;
        }
        long[] grants = Splitting.byLargestRemainder(grant, costs);
        for (Room room : rooms) {
            for (long over = -room.left(grants); over > 0; over--) {
                for (int line : room.lines()) {
                    if (grants[line] > 0) {
                        grants[line]--;
                        give(costs, grants, rooms);
                        break;
                    }
                }
            }
        }
        return grants;
    }

    private static void give(long[] costs, long[] grants, List<Room> rooms) {
        for (int line = 0; line < costs.length; line++) {
            int taker = line;
            boolean fits = grants[line] < costs[line]
                    && rooms.stream().noneMatch(room -> room.lines().contains(taker) && room.left(grants) <= 0);
            if (fits) {
                grants[line]++;
                return;
            }
        }
    }
}
