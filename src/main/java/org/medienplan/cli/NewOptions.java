package org.medienplan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.medienplan.field.Fields;
import org.medienplan.field.Limits;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.ref.RecordType;
import org.medienplan.workspace.NewPlan;
import org.medienplan.workspace.States;
import picocli.CommandLine.ParseResult;

/// What a line of arguments asks of a new plan. A value that no plan may have is refused under the name of its option,
/// before any file is read.
final class NewOptions {

    private static final int USUAL_HORIZON = 5;

    private NewOptions() {}

    /// The request, or which option has a value that cannot be.
    static Outcome<NewPlan.Request> read(ParseResult given) {
        NewPlan.Request request = new NewPlan.Request(
                given.matchedOptionValue("--authority", ""),
                given.matchedOptionValue("--state", "").toUpperCase(Locale.ROOT),
                given.matchedOptionValue("--from", 0),
                given.matchedOptionValue("--years", USUAL_HORIZON),
                given.matchedOptionValue("--standard", null),
                List.of(given.matchedOptionValue("--programme", new String[0])),
                given.matchedOptionValue("--schools", Path.of("")),
                List.of(given.matchedOptionValue("--where", new String[0])),
                List.of(given.matchedOptionValue("--map", new String[0])),
                null);
        return obstacle(request).map(Outcome::<NewPlan.Request>refused).orElseGet(() -> Outcome.ok(request));
    }

    private static Optional<Message> obstacle(NewPlan.Request request) {
        return broken("--authority", RecordType.AUTHORITY, "name", request.authority())
                .or(() -> unknownState(request.state()))
                .or(() -> broken("--from", RecordType.PLAN, "first_year", request.firstYear()))
                .or(() -> broken("--years", RecordType.PLAN, "horizon", request.horizon()));
    }

    /// What a field does not allow, an option for it does not allow either.
    private static Optional<Message> broken(String option, RecordType type, String field, Object value) {
        return Fields.of(type)
                .find(field)
                .flatMap(described -> Limits.broken(described.kind(), value))
                .map(reason -> Message.of("cli.new.option", option, reason));
    }

    private static Optional<Message> unknownState(String state) {
        return States.CODES.contains(state)
                ? Optional.empty()
                : Optional.of(Message.of("cli.new.state", "--state", state, String.join(", ", States.CODES)));
    }
}
