package org.medienplan.testing;

import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// Runs a property for many seeds, each as a test of its own, so that a failure names the seed that repeats it.
public final class Seeds {

    private Seeds() {}

    public static Stream<DynamicTest> each(int count, Consumer<Random> property) {
        return IntStream.range(0, count)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> property.accept(new Random(seed))));
    }
}
