package org.medienplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.item;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.school;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.RoomType;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.PlanBuilder;

class LeadsTest {

    private final Plan plan = plan(2027, 5, 5)
            .school("a", GYMNASIUM, pupils(800))
            .site("hof", Map.of("a", 1))
            .sharedRooms("hof", RoomType.CLASSROOM, 9)
            .item("board")
            .rule("board", each(Driver.CLASSROOMS))
            .build();
    private final Leads leads = new Leads(plan);

    @Test
    void aSiteABuildingAndItsRoomsAreSeenAtTheSchool() {
        RecordId rooms = plan.roomGroups().rows().getFirst().id();
        assertThat(leads.of(new FieldRef(new RecordId(RecordType.SITE, "hof"), "bandwidth_down")))
                .hasSize(2)
                .contains(new FieldRef(school("a"), "bandwidth_down"));
        assertThat(leads.of(new FieldRef(new RecordId(RecordType.BUILDING, "hof"), "cabling")))
                .contains(new FieldRef(school("a"), "cabling"));
        assertThat(leads.of(new FieldRef(rooms, "quantity"))).contains(new FieldRef(school("a"), "classrooms"));
    }

    @Test
    void anItemIsSeenAtItsRuleElseAtItsCost() {
        assertThat(leads.of(new FieldRef(item("board"), "unit_price")))
                .containsExactly(
                        new FieldRef(item("board"), "unit_price"),
                        FieldRef.whole(plan.rules().rows().getFirst().id()),
                        FigureId.of(Metric.COST, 2027).forItem(item("board")));
    }

    @Test
    void pupilsOfASchoolAreSeenAtTheSchool() {
        FigureId figure = FigureId.of(Metric.PUPILS, 2027).forHolder(school("a"));
        assertThat(leads.of(figure)).containsExactly(new FieldRef(school("a"), "pupils"), figure);
    }

    @Test
    void theStandardOfThePlanIsSeenAsStandard() {
        assertThat(leads.of(new FieldRef(plan.header().id(), "standard")))
                .contains(FieldRef.whole(PlanBuilder.STANDARD));
    }

    @Test
    void whatIsGoneLeadsNowhereElse() {
        assertThat(leads.of(FieldRef.whole(school("gone")))).hasSize(1);
    }
}
