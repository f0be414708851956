package org.medienplan.ui.step.support;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.medienplan.analysis.platform.Ranking;
import org.medienplan.analysis.platform.Sensitivity;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Share;
import org.medienplan.text.Texts;

/// What the pages of the platform say in words and numbers.
///
/// @param texts the language
record PlatformWords(Texts texts) {

    private static final int PLACES = 2;
    private static final long WHOLE = 1_000_000L;

    /// Points as results show them.
    String points(Decimal points) {
        return texts.formats().decimal(points, PLACES);
    }

    String result(Ranking.Ranked ranked) {
        return ranked.result().map(this::points).orElseGet(() -> texts.say("platform.unknown"));
    }

    String place(Ranking.Ranked ranked) {
        return ranked.place().isPresent() ? texts.formats().plain(ranked.place().getAsInt()) : "";
    }

    /// All weights together.
    String weights(Ranking ranking) {
        return texts.formats().percent(new Share(ranking.table().weights()));
    }

    static boolean isWhole(Ranking ranking) {
        return ranking.table().weights() == WHOLE;
    }

    /// The weight at which a criterion turns the result.
    String turns(Sensitivity.Move move) {
        return move.turnedAt().map(at -> texts.formats().percent(at)).orElseGet(() -> texts.say("platform.lead.never"));
    }

    /// Whether the result holds.
    String holds(Sensitivity sensitivity) {
        List<Sensitivity.Move> turning = sensitivity.turning();
        return turning.isEmpty()
                ? texts.say("platform.lead.holds")
                : texts.say(
                        "platform.lead.turns",
                        turning.stream().map(move -> move.criterion().briefly()).collect(Collectors.joining(", ")));
    }

    /// What the bars of the lead say.
    String sentence(Sensitivity sensitivity) {
        Sensitivity.Move widest = sensitivity.moves().stream()
                .max(Comparator.comparingLong(PlatformWords::width))
                .orElseThrow();
        return texts.say(
                "platform.lead.sentence",
                sensitivity.winner().name(),
                points(sensitivity.lead()),
                points(sensitivity.smallest()),
                points(sensitivity.largest()),
                widest.criterion().briefly());
    }

    private static long width(Sensitivity.Move move) {
        return Math.abs(move.more().millionths() - move.less().millionths());
    }

    /// Why there is no lead to speak of.
    String noLead(Ranking ranking) {
        if (ranking.best().size() > 1) {
            return texts.say(
                    "platform.lead.tied",
                    ranking.best().stream().map(one -> one.candidate().name()).collect(Collectors.joining(", ")));
        }
        return texts.say("platform.lead.none");
    }
}
