package org.medienplan.ui.step.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.medienplan.change.Property;
import org.medienplan.change.Settings;
import org.medienplan.message.Message;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.plan.school.RoomType;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.Details;

/// What stands in other records and is edited in the row of a school.
class SchoolPropertiesTest {

    private static final RecordId A = Details.school("a");
    private static final RecordId B = Details.school("b");

    private final Plan plan = plan(2027, 3, 0)
            .school("a", GYMNASIUM, fact(Driver.TEACHERS, 50, 2027))
            .school("b", GYMNASIUM)
            .site("main", Map.of("a", 3))
            .site("annex", Map.of("a", 1))
            .rooms("main", "a", RoomType.CLASSROOM, 24)
            .build();

    @Test
    void aFactIsSetForTheSchoolYearThatBeginsInTheFirstYearOfThePlan() {
        Plan after = set(new DriverOfPlan(Driver.TEACHERS), B, 40);

        DriverEntry entry = after.driverEntries().rows().stream()
                .filter(found -> found.holder().equals(B))
                .findFirst()
                .orElseThrow();
        assertThat(entry.schoolYear()).isEqualTo(2027);
        assertThat(entry.value()).isEqualTo(40);
    }

    @Test
    void emptyingAFactTakesItOutOfThePlan() {
        assertThat(set(new DriverOfPlan(Driver.TEACHERS), A, null)
                        .driverEntries()
                        .size())
                .isZero();
    }

    @Test
    void roomsAreSetWhereTheyAreRecorded() {
        Plan after = set(new RoomProperty(RoomType.CLASSROOM), A, 31);

        assertThat(after.roomGroups().rows())
                .singleElement()
                .satisfies(group -> assertThat(group.quantity()).isEqualTo(31));
    }

    @Test
    void roomsOfANewTypeComeIntoTheMainBuilding() {
        Plan after = set(new RoomProperty(RoomType.SUBJECT_ROOM), A, 8);

        assertThat(after.roomGroups().rows())
                .filteredOn(group -> group.roomType() == RoomType.SUBJECT_ROOM)
                .singleElement()
                .satisfies(group -> assertThat(group.building().key()).isEqualTo("main"));
    }

    @Test
    void withoutABuildingThereAreNoRooms() {
        assertThat(locked(new RoomProperty(RoomType.CLASSROOM), B)).isEqualTo("infrastructure.rooms.no_building");
    }

    @Test
    void theLineIsThatOfTheSiteWhereMostOfTheSchoolIs() {
        Plan after = set(SchoolColumns.BANDWIDTH, A, 1000);

        assertThat(after.sites().get(new RecordId(RecordType.SITE, "main")).bandwidthDown())
                .isEqualTo(1000);
        assertThat(locked(SchoolColumns.BANDWIDTH, B)).isEqualTo("infrastructure.no_site");
    }

    @Test
    void cablingOfSeveralBuildingsIsNotSetAtTheSchool() {
        assertThat(locked(SchoolColumns.CABLING, A)).isEqualTo("infrastructure.cabling.locked");
    }

    private Plan set(Property property, RecordId school, @Nullable Object value) {
        return Settings.of(plan, property, List.of(school), value)
                .on(plan)
                .orElseThrow()
                .apply(plan);
    }

    private String locked(Property property, RecordId school) {
        return property.in(plan).locked(school).map(Message::key).orElse("");
    }
}
