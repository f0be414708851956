package org.medienplan.ui.step.infrastructure;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.medienplan.text.Formats;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.OriginMark.Origin;

/// What the list of schools shows.
final class SchoolsViewModel {

    /// The columns whose values carry signs.
    static final List<Function<SchoolRow, Marked>> MARKED = List.of(
            SchoolRow::pupils,
            SchoolRow::classes,
            SchoolRow::teachers,
            SchoolRow::classrooms,
            SchoolRow::subjectRooms,
            SchoolRow::bandwidth);

    private final Texts texts;
    private final ObservableList<SchoolRow> rows = FXCollections.observableArrayList();

    SchoolsViewModel(Texts texts) {
        this.texts = texts;
    }

    /// The schools, by name; changes with the plan.
    ObservableList<SchoolRow> rows() {
        return rows;
    }

    void show(List<SchoolRow> schools) {
        rows.setAll(schools);
    }

    /// How many of the schools the filter shows: `18 von 42 Schulen`.
    String count(int shown) {
        return shown == rows.size()
                ? texts.say("infrastructure.schools.count", shown)
                : texts.say("infrastructure.schools.count_of", shown, rows.size());
    }

    /// A number in its column.
    String text(Marked marked) {
        return marked.isKnown() ? formats().count(marked.value().getAsInt()) : texts.say("infrastructure.unknown");
    }

    /// The sum over schools; where a part is not known it can only be more.
    String sum(List<? extends SchoolRow> shown, Function<SchoolRow, Marked> column) {
        long sum = shown.stream()
                .map(column)
                .filter(Marked::isKnown)
                .mapToLong(marked -> marked.value().getAsInt())
                .sum();
        boolean complete = shown.stream().map(column).allMatch(Marked::isKnown);
        return complete ? formats().count(sum) : texts.say("infrastructure.at_least", sum);
    }

    /// How many schools lack a value that cannot be summed up; nothing where none does.
    String missing(List<? extends SchoolRow> shown, Function<SchoolRow, Marked> column) {
        long missing =
                shown.stream().map(column).filter(marked -> !marked.isKnown()).count();
        return missing == 0 ? "" : texts.say("infrastructure.missing", missing);
    }

    /// Whether a column has values of several origins, so that even what was entered needs its sign.
    boolean isMixed(Function<SchoolRow, Marked> column) {
        return rows.stream()
                        .map(column)
                        .filter(Marked::isKnown)
                        .map(Marked::origin)
                        .collect(Collectors.toSet())
                        .size()
                > 1;
    }

    /// The origins whose signs are shown.
    Set<Origin> origins() {
        return MARKED.stream()
                .flatMap(column -> {
                    boolean mixed = isMixed(column);
                    return rows.stream().map(column).filter(marked -> isShown(marked, mixed));
                })
                .map(Marked::origin)
                .collect(Collectors.toSet());
    }

    /// Whether a value carries its sign.
    boolean isShown(Marked marked, boolean mixed) {
        return marked.isKnown() && (mixed || marked.origin() != Origin.ENTERED);
    }

    private Formats formats() {
        return texts.formats();
    }
}
