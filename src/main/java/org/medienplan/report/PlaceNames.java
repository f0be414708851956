package org.medienplan.report;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Place;
import org.medienplan.text.Texts;

/// What a place of a plan is called, so that people know where to look.
public final class PlaceNames {

    private PlaceNames() {}

    /// A field by its record and label, a figure by its kind, year, holder and item.
    public static String of(Place place, Texts texts) {
        return switch (place) {
            case FieldRef field -> of(field, texts);
            case FigureId figure -> of(figure, texts);
        };
    }

    private static String of(FieldRef place, Texts texts) {
        String field = place.field();
        String name = texts.name(place.record());
        return field == null
                ? texts.one(place.record().type()) + " " + name
                : name + ", " + texts.label(place.record().type(), field);
    }

    private static String of(FigureId figure, Texts texts) {
        Stream<String> metric = Stream.of(texts.metric(figure.metric()));
        Stream<String> year = Optional.ofNullable(figure.year()).map(texts.formats()::plain).stream();
        Stream<String> records = Stream.of(Optional.ofNullable(figure.holder()), Optional.ofNullable(figure.item()))
                .flatMap(Optional::stream)
                .map(texts::name);
        String first = Stream.concat(metric, year).collect(Collectors.joining(" "));
        return Stream.concat(Stream.of(first), records).collect(Collectors.joining(", "));
    }
}
