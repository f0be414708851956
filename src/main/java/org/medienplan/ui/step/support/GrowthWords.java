package org.medienplan.ui.step.support;

import java.util.Optional;
import org.medienplan.analysis.support.Growth;
import org.medienplan.message.Value;
import org.medienplan.text.Texts;

/// What the lines say, as sentences.
final class GrowthWords {

    private GrowthWords() {}

    /// From how many devices on own staff pays, or that one way is always cheaper.
    static String of(Growth growth, boolean byStaff, Texts texts) {
        Optional<Long> even = growth.breakEven();
        if (even.isPresent()) {
            return texts.say("support.growth.even", even.get());
        }
        boolean staffCheaper = byStaff
                ? growth.planned().now() <= growth.other().now()
                : growth.other().now() <= growth.planned().now();
        return texts.say(staffCheaper ? "support.growth.always_staff" : "support.growth.always_provider");
    }

    /// What twice the devices would mean.
    static String doubled(Growth growth, Texts texts) {
        return texts.say(
                "support.growth.doubled",
                new Value.Rounded(growth.postsDoubled().decimal(), 1),
                new Value.Rounded(growth.posts().decimal(), 1));
    }
}
