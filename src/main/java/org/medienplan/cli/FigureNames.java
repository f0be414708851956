package org.medienplan.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// Reads the names of figures that people type, and says what is wrong with those that are none.
final class FigureNames {

    private FigureNames() {}

    static Outcome<FigureId> read(String typed) {
        return FigureId.parse(typed).map(Outcome::ok).orElseGet(() -> Outcome.refused(wrong(typed)));
    }

    private static Message wrong(String typed) {
        String kind = typed.split("/", 2)[0];
        if (Metric.ofKey(kind).isEmpty()) {
            return Message.of("cli.explain.unknown_kind", kind, kinds());
        }
        return items(typed).count() > 1
                ? Message.of("cli.explain.several_items", items(typed).collect(Collectors.joining(", ")))
                : Message.of("figure.not_a_figure", typed);
    }

    /// The parts of a name of which a figure has one at most.
    private static Stream<String> items(String typed) {
        return Arrays.stream(typed.split("/", -1)).filter(FigureNames::isItem);
    }

    private static boolean isItem(String part) {
        Optional<RecordType> type = RecordId.parse(part).map(RecordId::type);
        return type.filter(found -> found == RecordType.ITEM || found == RecordType.BUNDLE)
                .isPresent();
    }

    private static String kinds() {
        return Arrays.stream(Metric.values()).map(Metric::key).collect(Collectors.joining(", "));
    }
}
