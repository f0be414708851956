package org.medienplan.ref;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Names a computed figure, as in `cost/2028/school:165001/item:display-86`. A part that is left out means the sum over
/// all of its kind.
///
/// @param metric what is measured
/// @param year the calendar year, or null for all years of the plan's horizon
/// @param holder a school or an authority, or null for all of them
/// @param item an item or a bundle, or null for all of them
/// @param grades some grades, for figures of pupils, or null for all of them
/// @param programme a funding programme, for figures of who pays, or null for all of them
public record FigureId(
        Metric metric,
        @Nullable Integer year,
        @Nullable RecordId holder,
        @Nullable RecordId item,
        @Nullable GradeRange grades,
        @Nullable RecordId programme)
        implements Place {

    /// A figure of all grades and programmes.
    public FigureId(Metric metric, @Nullable Integer year, @Nullable RecordId holder, @Nullable RecordId item) {
        this(metric, year, holder, item, null, null);
    }

    public static FigureId of(Metric metric) {
        return new FigureId(metric, null, null, null);
    }

    public static FigureId of(Metric metric, int year) {
        return new FigureId(metric, year, null, null);
    }

    public FigureId forYear(@Nullable Integer newYear) {
        return new FigureId(metric, newYear, holder, item, grades, programme);
    }

    public FigureId forHolder(@Nullable RecordId newHolder) {
        return new FigureId(metric, year, newHolder, item, grades, programme);
    }

    public FigureId forItem(@Nullable RecordId newItem) {
        return new FigureId(metric, year, holder, newItem, grades, programme);
    }

    public FigureId forGrades(@Nullable GradeRange newGrades) {
        return new FigureId(metric, year, holder, item, newGrades, programme);
    }

    public FigureId forProgramme(@Nullable RecordId newProgramme) {
        return new FigureId(metric, year, holder, item, grades, newProgramme);
    }

    public FigureId as(Metric newMetric) {
        return new FigureId(newMetric, year, holder, item, grades, programme);
    }

    /// Reads the form that [#toString] writes; the order of the parts after the metric does not matter.
    public static Optional<FigureId> parse(String text) {
        List<String> parts = List.of(text.split("/", -1));
        Optional<FigureId> id = Metric.ofKey(parts.getFirst()).map(FigureId::of);
        for (String part : parts.subList(1, parts.size())) {
            id = id.flatMap(soFar -> soFar.withPart(part));
        }
        return id;
    }

    private Optional<FigureId> withPart(String part) {
        if (part.matches("\\d{4}")) {
            return year == null ? Optional.of(forYear(Integer.valueOf(part))) : Optional.empty();
        }
        Optional<GradeRange> range = GradeRange.parse(part);
        if (range.isPresent()) {
            return grades == null ? range.map(this::forGrades) : Optional.empty();
        }
        return RecordId.parse(part).flatMap(this::withRecord);
    }

    private Optional<FigureId> withRecord(RecordId record) {
        return switch (record.type()) {
            case SCHOOL, AUTHORITY -> holder == null ? Optional.of(forHolder(record)) : Optional.empty();
            case ITEM, BUNDLE -> item == null ? Optional.of(forItem(record)) : Optional.empty();
            case PROGRAMME -> programme == null ? Optional.of(forProgramme(record)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        parts.add(metric.key());
        for (Object part : new @Nullable Object[] {year, holder, item, grades, programme}) {
            if (part != null) {
                parts.add(part.toString());
            }
        }
        return String.join("/", parts);
    }
}
