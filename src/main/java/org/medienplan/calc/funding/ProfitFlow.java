package org.medienplan.calc.funding;

import java.util.Arrays;

/// A network of limits through which cents flow from a source to a sink, each arc with a profit per cent. [#run] finds
/// the flow with the largest profit; all limits being whole, it is whole.
///
/// It raises the flow along the paths of the highest profit first (primal-dual method): one search for the best paths,
/// then as much as they take, until no path is left.
final class ProfitFlow {

    private static final long NEVER = Long.MIN_VALUE;

    private final int nodes;
    private int arcs;
    private int[] target = new int[64];
    private int[] next = new int[64];
    private long[] rest = new long[64];
    private long[] profit = new long[64];
    private final int[] first;
    private final long[] best;
    private final int[] level;
    private final int[] at;
    private final int[] queue;
    private final boolean[] waiting;

    /// @param nodes how many there are; 0 is the source, 1 the sink
    ProfitFlow(int nodes) {
        this.nodes = nodes;
        this.first = new int[nodes];
        Arrays.fill(first, -1);
        this.best = new long[nodes];
        this.level = new int[nodes];
        this.at = new int[nodes];
        this.queue = new int[nodes + 1];
        this.waiting = new boolean[nodes];
    }

    /// Adds an arc and returns its number.
    ///
    /// @param limit at most so many cents, not negative
    /// @param gain profit per cent
    int arc(int from, int to, long limit, long gain) {
        add(from, to, limit, gain);
        add(to, from, 0, -gain);
        return arcs - 2;
    }

    private void add(int from, int to, long limit, long gain) {
        if (arcs == target.length) {
            target = Arrays.copyOf(target, 2 * arcs);
            next = Arrays.copyOf(next, 2 * arcs);
            rest = Arrays.copyOf(rest, 2 * arcs);
            profit = Arrays.copyOf(profit, 2 * arcs);
        }
        target[arcs] = to;
        rest[arcs] = limit;
        profit[arcs] = gain;
        next[arcs] = first[from];
        first[from] = arcs++;
    }

    /// The cents that flow through an arc.
    long through(int arc) {
        return rest[arc ^ 1];
    }

    void run() {
        while (findBest() && best[1] > 0) {
            while (findLevels()) {
                System.arraycopy(first, 0, at, 0, nodes);
                while (push(0, Long.MAX_VALUE) > 0) {
                    // each push fills one path
                }
            }
        }
    }

    /// The highest profit with which a cent can still come to each node. A node waits in the queue once at most, so
    /// that
    /// a ring of all nodes is large enough.
    private boolean findBest() {
        Arrays.fill(best, NEVER);
        best[0] = 0;
        int head = 0;
        int tail = put(0, 0);
        while (head != tail) {
            int node = queue[head];
            head = after(head);
            waiting[node] = false;
            for (int arc = first[node]; arc >= 0; arc = next[arc]) {
                int to = target[arc];
                if (rest[arc] > 0 && best[node] + profit[arc] > best[to]) {
                    best[to] = best[node] + profit[arc];
                    tail = waiting[to] ? tail : put(to, tail);
                }
            }
        }
        return best[1] != NEVER;
    }

    private int put(int node, int tail) {
        waiting[node] = true;
        queue[tail] = node;
        return after(tail);
    }

    private int after(int place) {
        return place + 1 == queue.length ? 0 : place + 1;
    }

    /// How many arcs of best paths lead to each node.
    private boolean findLevels() {
        Arrays.fill(level, -1);
        level[0] = 0;
        queue[0] = 0;
        int tail = 1;
        for (int head = 0; head < tail && level[1] < 0; head++) {
            int node = queue[head];
            for (int arc = first[node]; arc >= 0; arc = next[arc]) {
                int to = target[arc];
                if (level[to] < 0 && isBest(node, arc)) {
                    level[to] = level[node] + 1;
                    queue[tail] = to;
                    tail++;
                }
            }
        }
        return level[1] >= 0;
    }

    private boolean isBest(int node, int arc) {
        return rest[arc] > 0 && best[target[arc]] == best[node] + profit[arc];
    }

    private long push(int node, long most) {
        if (node == 1) {
            return most;
        }
        for (; at[node] >= 0; at[node] = next[at[node]]) {
            int arc = at[node];
            if (isBest(node, arc) && level[target[arc]] == level[node] + 1) {
                long pushed = push(target[arc], Math.min(most, rest[arc]));
                if (pushed > 0) {
                    rest[arc] -= pushed;
                    rest[arc ^ 1] += pushed;
                    return pushed;
                }
            }
        }
        return 0;
    }
}
