package org.medienplan.ui.step.infrastructure;

import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.medienplan.change.FieldProperty;
import org.medienplan.change.Property;
import org.medienplan.entry.LinkedProperty;
import org.medienplan.entry.ValueText;
import org.medienplan.message.Message;
import org.medienplan.plan.OriginKind;
import org.medienplan.plan.school.RoomType;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.OriginMark;
import org.medienplan.ui.place.RecordColumn;
import org.medienplan.ui.table.CellContent;
import org.medienplan.workspace.Snapshot;

/// The columns of the table of schools: what is recorded of them, and the facts of the first year as they are computed
/// from what is recorded.
final class SchoolColumns {

    /// The internet line of the site where most of a school is.
    static final Property BANDWIDTH = site("bandwidth_down");

    static final Property BANDWIDTH_UP = site("bandwidth_up");

    /// The cabling of the building of a school that has one building.
    static final Property CABLING = new LinkedProperty(
            "cabling",
            FieldProperty.of(RecordType.BUILDING, "cabling"),
            plan -> new SchoolSites(plan)::onlyBuilding,
            Message.of("infrastructure.cabling.locked"));

    private SchoolColumns() {}

    private static Property site(String field) {
        return new LinkedProperty(
                field,
                FieldProperty.of(RecordType.SITE, field),
                plan -> new SchoolSites(plan)::mainSite,
                Message.of("infrastructure.no_site"));
    }

    static RecordColumn[] all() {
        return Stream.of(recorded(), facts(), network(), more())
                .flatMap(columns -> columns)
                .toArray(RecordColumn[]::new);
    }

    private static Stream<RecordColumn> recorded() {
        return Stream.of(
                RecordColumn.of(RecordType.SCHOOL, "name").headed("infrastructure.column.school"),
                RecordColumn.of(RecordType.SCHOOL, "number").wide(76),
                RecordColumn.of(RecordType.SCHOOL, "school_type").wide(124),
                RecordColumn.of(RecordType.SCHOOL, "social_index").headed("infrastructure.column.social_index"));
    }

    private static Stream<RecordColumn> facts() {
        return Stream.of(
                driver(Driver.PUPILS, Metric.PUPILS, "infrastructure.column.pupils"),
                driver(Driver.CLASSES, Metric.CLASSES, "infrastructure.column.classes"),
                driver(Driver.TEACHERS, Metric.TEACHERS, "infrastructure.column.teachers"),
                driver(Driver.WORKPLACES, Metric.WORKPLACES, "infrastructure.column.workplaces"),
                driver(Driver.ALL_DAY_GROUPS, Metric.ALL_DAY_GROUPS, "infrastructure.column.all_day_groups"),
                rooms(RoomType.CLASSROOM, Metric.CLASSROOMS, "infrastructure.column.classrooms"),
                rooms(RoomType.SUBJECT_ROOM, Metric.SUBJECT_ROOMS, "infrastructure.column.subject_rooms"));
    }

    private static Stream<RecordColumn> network() {
        return Stream.of(
                RecordColumn.of(BANDWIDTH)
                        .headed("infrastructure.column.bandwidth")
                        .showing((snapshot, text) -> bandwidth(snapshot, text.texts())),
                RecordColumn.of(CABLING)
                        .headed("infrastructure.column.cabling")
                        .wide(150)
                        .showing(SchoolColumns::cabling));
    }

    private static Stream<RecordColumn> more() {
        return Stream.of(
                        "streams",
                        "opened",
                        "closed",
                        "phase_out_from",
                        "successor",
                        "standard",
                        "media_concept",
                        "contact",
                        "email",
                        "phone",
                        "street",
                        "postcode",
                        "town",
                        "official_name",
                        "authority",
                        "note")
                .map(field -> RecordColumn.of(RecordType.SCHOOL, field).hidden());
    }

    private static RecordColumn driver(Driver driver, Metric metric, String heading) {
        RecordColumn column = figure(new DriverOfPlan(driver), metric, heading);
        boolean rare = driver == Driver.WORKPLACES || driver == Driver.ALL_DAY_GROUPS;
        return rare ? column.hidden() : column;
    }

    private static RecordColumn rooms(RoomType type, Metric metric, String heading) {
        return figure(new RoomProperty(type), metric, heading);
    }

    /// What is recorded is edited, what follows from it for the first year is shown.
    private static RecordColumn figure(Property property, Metric metric, String heading) {
        return RecordColumn.of(property).headed(heading).wide(70).withSum().showing((snapshot, text) -> {
            Origins origins = new Origins(snapshot.plan(), text.texts());
            Property.Access access = property.in(snapshot.plan());
            int year = snapshot.plan().header().firstYear();
            return school -> content(
                    origins.figure(snapshot.figures(), FigureId.of(metric, year).forHolder(school)),
                    access,
                    school,
                    text.texts());
        });
    }

    private static Function<RecordId, CellContent> bandwidth(Snapshot snapshot, Texts texts) {
        Origins origins = new Origins(snapshot.plan(), texts);
        Property.Access access = BANDWIDTH.in(snapshot.plan());
        return school -> {
            Object value = access.value(school);
            FieldRef place = access.place(school).orElse(null);
            Marked marked =
                    value instanceof Integer down && place != null ? origins.recorded(down, place) : Marked.UNKNOWN;
            return content(marked, access, school, texts);
        };
    }

    private static CellContent content(Marked marked, Property.Access access, RecordId school, Texts texts) {
        OptionalInt value = marked.value();
        boolean signed = marked.isKnown() && marked.origin() != OriginMark.Origin.ENTERED;
        return new CellContent(
                value.isPresent() ? texts.formats().count(value.getAsInt()) : texts.say("infrastructure.unknown"),
                value.isPresent() ? value.getAsInt() : null,
                signed ? OriginKind.valueOf(marked.origin().name()) : null,
                marked.explanation(),
                access.locked(school).orElse(null),
                null);
    }

    private static Function<RecordId, CellContent> cabling(Snapshot snapshot, ValueText text) {
        Property.Access access = CABLING.in(snapshot.plan());
        SchoolSites sites = new SchoolSites(snapshot.plan());
        return school -> {
            Object worst = sites.cabling(school).orElse(null);
            String words =
                    worst == null ? text.texts().say("infrastructure.unknown") : text.text(CABLING.kind(), worst);
            return new CellContent(words, worst, null, "", access.locked(school).orElse(null), null);
        };
    }
}
