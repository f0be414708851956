package org.medienplan.field;

import static org.medienplan.field.FieldSpec.optional;
import static org.medienplan.field.FieldSpec.required;
import static org.medienplan.field.Fields.categories;
import static org.medienplan.field.Fields.choice;
import static org.medienplan.field.Fields.count;
import static org.medienplan.field.Fields.date;
import static org.medienplan.field.Fields.decimal;
import static org.medienplan.field.Fields.driver;
import static org.medienplan.field.Fields.grade;
import static org.medienplan.field.Fields.halfYear;
import static org.medienplan.field.Fields.holder;
import static org.medienplan.field.Fields.quantity;
import static org.medienplan.field.Fields.reference;
import static org.medienplan.field.Fields.rounding;
import static org.medienplan.field.Fields.setOf;
import static org.medienplan.field.Fields.share;
import static org.medienplan.field.Fields.text;
import static org.medienplan.field.Fields.year;

import java.util.stream.Stream;
import org.medienplan.plan.school.Authority;
import org.medienplan.plan.school.Building;
import org.medienplan.plan.school.BuildingProject;
import org.medienplan.plan.school.BuildingProjectKind;
import org.medienplan.plan.school.Cabling;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.plan.school.DriverRule;
import org.medienplan.plan.school.RoomGroup;
import org.medienplan.plan.school.RoomType;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.plan.school.Site;
import org.medienplan.plan.school.SiteShare;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.SchoolCategory;

/// The fields of authorities, sites, schools and their drivers.
final class SchoolFields {

    private SchoolFields() {}

    static Stream<RecordFields<?>> all() {
        return Stream.of(
                authority(),
                schoolType(),
                driverRule(),
                site(),
                building(),
                buildingProject(),
                school(),
                siteShare(),
                driverEntry(),
                roomGroup());
    }

    private static RecordFields<Authority> authority() {
        return RecordFields.of(
                RecordType.AUTHORITY,
                Authority.class,
                required("name", text(200)),
                required("state", text(2)),
                optional("municipality_key", text(12)));
    }

    private static RecordFields<SchoolType> schoolType() {
        return RecordFields.of(
                RecordType.SCHOOL_TYPE,
                SchoolType.class,
                required("name", text(120)),
                required("short_name", text(60)),
                required("state", text(2)),
                required("category", choice(SchoolCategory.class)),
                required("grade_from", grade()),
                required("grade_to", grade()),
                optional("part_time_share", share(0, 100)),
                optional("attendance", share(0, 100)),
                required("official_keys", setOf(text(120))));
    }

    private static RecordFields<DriverRule> driverRule() {
        return RecordFields.of(
                RecordType.DRIVER_RULE,
                DriverRule.class,
                required("driver", driver()),
                required("categories", categories()).meaningAll(),
                required("school_types", setOf(reference(RecordType.SCHOOL_TYPE)))
                        .meaningAll(),
                required("basis", driver()),
                required("amount", decimal(Decimal.ZERO)),
                required("per", decimal(new Decimal(1))),
                required("rounding", rounding()),
                optional("minimum", quantity()));
    }

    private static RecordFields<Site> site() {
        return RecordFields.of(
                RecordType.SITE,
                Site.class,
                required("name", text(200)),
                optional("street", text(200)),
                optional("postcode", text(10)),
                optional("town", text(120)),
                optional("bandwidth_down", count(0, 1_000_000)).in("mbit"),
                optional("bandwidth_up", count(0, 1_000_000)).in("mbit"));
    }

    private static RecordFields<Building> building() {
        return RecordFields.of(
                RecordType.BUILDING,
                Building.class,
                required("site", reference(RecordType.SITE)).owning(),
                required("name", text(200)),
                optional("cabling", choice(Cabling.class)));
    }

    private static RecordFields<BuildingProject> buildingProject() {
        return RecordFields.of(
                RecordType.BUILDING_PROJECT,
                BuildingProject.class,
                required("site", reference(RecordType.SITE)).owning(),
                optional("building", reference(RecordType.BUILDING)),
                required("kind", choice(BuildingProjectKind.class)),
                required("name", text(200)),
                required("start", halfYear()),
                required("end", halfYear()),
                optional("note", text(2000)));
    }

    private static RecordFields<School> school() {
        return RecordFields.of(
                RecordType.SCHOOL,
                School.class,
                required("authority", reference(RecordType.AUTHORITY)),
                required("number", text(20)),
                required("name", text(200)),
                optional("official_name", text(300)),
                required("school_type", reference(RecordType.SCHOOL_TYPE)),
                optional("standard", reference(RecordType.STANDARD)),
                optional("framework", reference(RecordType.FRAMEWORK)),
                optional("streams", count(1, 20)),
                optional("social_index", count(1, 9)),
                optional("opened", halfYear()),
                optional("closed", halfYear()),
                optional("successor", reference(RecordType.SCHOOL)),
                optional("phase_out_from", year()),
                optional("media_concept", date()),
                optional("street", text(200)),
                optional("postcode", text(10)),
                optional("town", text(120)),
                optional("contact", text(200)),
                optional("email", text(200)),
                optional("phone", text(60)),
                optional("note", text(2000)));
    }

    private static RecordFields<SiteShare> siteShare() {
        return RecordFields.of(
                RecordType.SITE_SHARE,
                SiteShare.class,
                required("site", reference(RecordType.SITE)),
                required("school", reference(RecordType.SCHOOL)).owning(),
                required("weight", quantity()));
    }

    private static RecordFields<DriverEntry> driverEntry() {
        return RecordFields.of(
                RecordType.DRIVER_ENTRY,
                DriverEntry.class,
                required("holder", holder()).owning(),
                required("driver", driver()),
                required("school_year", year()),
                optional("grade", grade()),
                required("value", quantity()),
                optional("reporting_date", date()));
    }

    private static RecordFields<RoomGroup> roomGroup() {
        return RecordFields.of(
                RecordType.ROOM_GROUP,
                RoomGroup.class,
                required("building", reference(RecordType.BUILDING)).owning(),
                optional("school", reference(RecordType.SCHOOL)),
                required("room_type", choice(RoomType.class)),
                required("quantity", count(0, 2000)));
    }
}
