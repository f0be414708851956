package org.medienplan.field;

import static org.medienplan.field.FieldSpec.optional;
import static org.medienplan.field.FieldSpec.required;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medienplan.plan.Origin;
import org.medienplan.plan.OriginKind;
import org.medienplan.plan.PlanHeader;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.HalfYear;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Rounding;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Driver;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.SchoolCategory;

/// The descriptions of all record types: the one place to look up what fields there are.
public final class Fields {

    private static final Map<RecordType, RecordFields<?>> BY_TYPE = Stream.of(
                    Stream.<RecordFields<?>>of(header(), origin()),
                    SchoolFields.all(),
                    CatalogueFields.all(),
                    PedagogyFields.all(),
                    SupportFields.all(),
                    FundingFields.all(),
                    InvestmentFields.all(),
                    PlatformFields.all(),
                    TrainingFields.all())
            .<RecordFields<?>>flatMap(fields -> fields)
            .collect(Collectors.toUnmodifiableMap(fields -> fields.type(), fields -> fields));

    private Fields() {}

    /// The fields of a record type.
    public static RecordFields<?> of(RecordType type) {
        RecordFields<?> fields = BY_TYPE.get(type);
        if (fields == null) {
            throw new IllegalStateException("no fields of " + type);
        }
        return fields;
    }

    /// The fields of a record.
    @SuppressWarnings("unchecked") // the description of a type is the description of its record class
    public static <R extends Identified> RecordFields<R> of(R record) {
        return (RecordFields<R>) of(record.id().type());
    }

    private static RecordFields<PlanHeader> header() {
        return RecordFields.of(
                RecordType.PLAN,
                PlanHeader.class,
                required("title", text(200)),
                required("state", text(2)),
                required("first_year", year()),
                required("horizon", count(3, 10)).in("years"),
                required("tail", count(0, 15)).in("years"),
                optional("standard", reference(RecordType.STANDARD)),
                optional("notice", text(300)));
    }

    private static RecordFields<Origin> origin() {
        return RecordFields.of(
                RecordType.ORIGIN,
                Origin.class,
                required("record", reference(RecordType.values())).owning(),
                optional("field", text(60)),
                required("kind", choice(OriginKind.class)),
                optional("source", text(500)),
                optional("date", date()));
    }

    static Kind<String> text(int longest) {
        return new Kind.OfText(longest);
    }

    static Kind<Integer> count(int lowest, int highest) {
        return new Kind.OfCount(lowest, highest);
    }

    static Kind<Integer> quantity() {
        return count(0, 10_000_000);
    }

    static Kind<Integer> grade() {
        return count(1, 13);
    }

    static Kind<Integer> year() {
        return new Kind.OfYear();
    }

    static Kind<LocalDate> date() {
        return new Kind.OfDate();
    }

    static Kind<HalfYear> halfYear() {
        return new Kind.OfHalfYear();
    }

    /// From nothing to one thousand million euros.
    static Kind<Money> money() {
        return new Kind.OfMoney(0, 100_000_000_000L);
    }

    static Kind<Share> share(int lowestPercent, int highestPercent) {
        return new Kind.OfShare(Share.ofPercent(lowestPercent), Share.ofPercent(highestPercent));
    }

    static Kind<Decimal> decimal(Decimal lowest) {
        return new Kind.OfDecimal(lowest, Decimal.of(1_000_000));
    }

    static <E extends Enum<E>> Kind<E> choice(Class<E> type) {
        return new Kind.OfChoice<>(type);
    }

    static Kind<RecordId> reference(RecordType... types) {
        return new Kind.OfReference(Arrays.stream(types).collect(Collectors.toUnmodifiableSet()));
    }

    static <V> Kind<Set<V>> setOf(Kind<V> element) {
        return new Kind.OfSet<>(element);
    }

    static Kind<Set<SchoolCategory>> categories() {
        return setOf(choice(SchoolCategory.class));
    }

    static Kind<Driver> driver() {
        return choice(Driver.class);
    }

    static Kind<Rounding> rounding() {
        return choice(Rounding.class);
    }

    /// The types of record that can be holders of figures.
    static Kind<RecordId> holder() {
        return reference(RecordType.SCHOOL, RecordType.AUTHORITY);
    }
}
