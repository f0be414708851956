package org.medienplan.ui.place;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.medienplan.change.FieldProperty;
import org.medienplan.change.Property;
import org.medienplan.entry.ValueText;
import org.medienplan.field.Kind;
import org.medienplan.plan.Origin;
import org.medienplan.plan.OriginKind;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.form.ValueInput;
import org.medienplan.ui.table.CellContent;
import org.medienplan.ui.table.Column;
import org.medienplan.ui.table.EditColumn;
import org.medienplan.ui.table.HeadLines;
import org.medienplan.workspace.Snapshot;

/// A column of a [RecordTable]: a property that is edited in it, or something computed that is only read.
///
/// @param id tells it from the others
/// @param property what is edited
/// @param heading key of its heading; empty for the short label of the field
/// @param kind how it is aligned
/// @param width in pixels
/// @param shown whether it is shown until somebody chooses otherwise
/// @param sum how its values are added up below
/// @param reader what its cells show
public record RecordColumn(
        String id,
        Optional<Property> property,
        String heading,
        Column.Kind kind,
        double width,
        boolean shown,
        EditColumn.Sum sum,
        Reader reader) {

    private static final double NUMBER = 84;
    // English days are longer than German ones.
    private static final double DATE = 104;
    private static final double WORD = 130;
    private static final double LONG = 190;
    private static final double NAME = 236;
    private static final int LONG_TEXT = 60;

    /// What the cells of a column show.
    @FunctionalInterface
    public interface Reader {

        /// Looks it up in a plan; called in the background.
        Function<RecordId, CellContent> in(Snapshot snapshot, ValueText text);
    }

    /// A field of the records.
    public static RecordColumn of(RecordType type, String field) {
        return of(FieldProperty.of(type, field));
    }

    /// Fields of the records, in this order.
    public static RecordColumn[] of(RecordType type, String first, String... more) {
        RecordColumn[] columns = new RecordColumn[more.length + 1];
        columns[0] = of(type, first);
        for (int i = 0; i < more.length; i++) {
            columns[i + 1] = of(type, more[i]);
        }
        return columns;
    }

    /// A property of the records, whatever it is.
    public static RecordColumn of(Property property) {
        Column.Kind kind = ValueInput.isNumber(property.kind()) ? Column.Kind.NUMBER : Column.Kind.TEXT;
        return new RecordColumn(
                property.id(),
                Optional.of(property),
                "",
                kind,
                width(property.kind()),
                true,
                EditColumn.Sum.NONE,
                (snapshot, text) -> recorded(snapshot, text, property));
    }

    /// Something that is only read.
    ///
    /// @param heading key of its heading
    public static RecordColumn computed(String id, String heading, Column.Kind kind, Reader reader) {
        double width = kind == Column.Kind.NUMBER ? NUMBER : WORD;
        return new RecordColumn(id, Optional.empty(), heading, kind, width, true, EditColumn.Sum.NONE, reader);
    }

    private static double width(Kind<?> kind) {
        return switch (kind) {
            case Kind.OfReference reference -> LONG;
            case Kind.OfSet<?> set -> LONG;
            case Kind.OfText(int longest) -> longest > LONG_TEXT ? LONG : NUMBER + 16;
            case Kind.OfChoice<?> choice -> WORD;
            case Kind.OfMoney money -> NUMBER + 36;
            case Kind.OfDate date -> DATE;
            default -> NUMBER;
        };
    }

    /// Under another heading.
    public RecordColumn headed(String key) {
        return new RecordColumn(id, property, key, kind, width, shown, sum, reader);
    }

    /// As wide as that.
    public RecordColumn wide(double pixels) {
        return new RecordColumn(id, property, heading, kind, pixels, shown, sum, reader);
    }

    /// Not shown until somebody chooses it.
    public RecordColumn hidden() {
        return new RecordColumn(id, property, heading, kind, width, false, sum, reader);
    }

    /// Added up below.
    ///
    /// @param like ids of the columns that say what is counted: unlike things are not added up
    public RecordColumn withSum(String... like) {
        EditColumn.Sum all = new EditColumn.Sum(true, Set.of(like));
        return new RecordColumn(id, property, heading, kind, width, shown, all, reader);
    }

    /// Edits the property, but shows something that says more.
    public RecordColumn showing(Reader other) {
        return new RecordColumn(id, property, heading, kind, width, shown, sum, other);
    }

    /// The column of the table.
    EditColumn described(RecordType type, Texts texts, boolean first) {
        String head = heading(type, texts);
        return new EditColumn(
                id,
                head,
                first ? Column.Kind.NAME : kind,
                Math.max(first ? Math.max(width, NAME) : width, HeadLines.width(head)),
                shown || first,
                sum,
                property);
    }

    private String heading(RecordType type, Texts texts) {
        if (!heading.isEmpty()) {
            return texts.say(heading);
        }
        String label = property.filter(found -> found instanceof FieldProperty field && field.type() == type)
                .map(found -> texts.shortLabel(type, found.id()))
                .orElseGet(() -> property.map(found -> texts.say(found.label())).orElse(id));
        return HeadLines.of(label, width);
    }

    /// What a property is, with where it comes from.
    private static Function<RecordId, CellContent> recorded(Snapshot snapshot, ValueText text, Property property) {
        Property.Access access = property.in(snapshot.plan());
        // Signs before every name and address would say little and hide much; the form has them.
        boolean marked = ValueInput.isNumber(property.kind());
        return record -> {
            Object value = access.value(record);
            Optional<Origin> origin = access.place(record)
                    .flatMap(place -> snapshot.plan().origin(place.record(), String.valueOf(place.field())))
                    .filter(found -> marked && found.kind() != OriginKind.ENTERED && value != null);
            boolean all = value instanceof Set<?> set && set.isEmpty() && property.isAllWhenEmpty();
            return new CellContent(
                    all ? text.texts().say("edit.all") : text.text(property.kind(), value),
                    value,
                    origin.map(Origin::kind).orElse(null),
                    origin.map(Origin::source).orElse(""),
                    access.locked(record).orElse(null),
                    property);
        };
    }
}
