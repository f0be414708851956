package org.medienplan.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Template;
import org.medienplan.plan.TemplateKind;
import org.medienplan.workspace.TemplateShelf.Entry;

/// The templates from which a plan is made: of each kind one, or all that fit.
///
/// @param templates in the order of the kinds
/// @param warnings what is wrong with the other files of the folder, which are not needed
record TemplateChoice(List<Template> templates, List<Message> warnings) {

    /// For each kind the template that was asked for, else one of the Land, else one for all; of some kinds all of the
    /// Land and all for all. Refuses where a kind of which there must be one has none, where one that is needed has a
    /// fault, and where two files have its id.
    ///
    /// @param standard id of the standard's template, null for the first one of the Land
    static Outcome<TemplateChoice> of(TemplateShelf shelf, String state, @Nullable String standard) {
        List<Entry> chosen = new ArrayList<>();
        List<Template> templates = new ArrayList<>();
        for (TemplateKind kind : TemplateKind.values()) {
            String wanted = kind == TemplateKind.STANDARD_RULES ? standard : null;
            List<Entry> candidates =
                    shelf.files().stream().filter(entry -> entry.is(kind)).toList();
            List<Entry> found = found(kind, candidates, state, wanted);
            if (found.isEmpty() && kind.choice() == TemplateKind.Choice.ONE) {
                return Outcome.refused(shelf.unreadable().orElseGet(() -> missing(kind, wanted, candidates, state)));
            }
            chosen.addAll(found);
        }
        for (Entry entry : chosen) {
            switch (usable(shelf, entry)) {
                case Outcome.Ok<Template>(Template template) -> templates.add(template);
                case Outcome.Refused<Template>(Message reason) -> {
                    return Outcome.refused(reason);
                }
            }
        }
        return Outcome.ok(new TemplateChoice(List.copyOf(templates), shelf.faultsBeside(chosen)));
    }

    private static List<Entry> found(TemplateKind kind, List<Entry> candidates, String state, @Nullable String wanted) {
        if (wanted != null) {
            return byId(candidates, wanted).stream().toList();
        }
        Stream<Entry> fitting = forState(candidates, state);
        return switch (kind.choice()) {
            case ONE, FIRST -> fitting.findFirst().stream().toList();
            case ALL -> fitting.toList();
            case NONE -> List.of();
        };
    }

    private static Outcome<Template> usable(TemplateShelf shelf, Entry entry) {
        return shelf.sameId(entry).map(Outcome::<Template>refused).orElseGet(entry::content);
    }

    private static Stream<Entry> forState(List<Entry> candidates, String state) {
        Stream<Entry> own = candidates.stream().filter(entry -> state.equals(stateOf(entry)));
        Stream<Entry> general = candidates.stream().filter(entry -> stateOf(entry) == null);
        return Stream.concat(own, general);
    }

    private static @Nullable String stateOf(Entry entry) {
        return entry.about().map(Template::state).orElse(null);
    }

    private static Optional<Entry> byId(List<Entry> candidates, String id) {
        return candidates.stream()
                .filter(entry ->
                        entry.about().map(Template::id).filter(id::equals).isPresent())
                .findFirst();
    }

    private static Message missing(TemplateKind kind, @Nullable String wanted, List<Entry> candidates, String state) {
        String ids = candidates.stream()
                .flatMap(entry -> entry.about().stream())
                .map(Template::id)
                .collect(Collectors.joining(", "));
        return wanted == null
                ? Message.of("library.no_template", kind.key(), state)
                : Message.of("library.no_standard", wanted, ids);
    }
}
