package org.medienplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.Origin;
import org.medienplan.plan.OriginKind;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.Building;
import org.medienplan.plan.school.RoomType;
import org.medienplan.plan.school.School;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.Details;

class CopiesTest {

    private static final RecordId A = Details.school("a");
    private static final RecordId COPY = Details.school("copy");

    private final AtomicInteger made = new AtomicInteger();
    private final Plan plan = plan(2027, 5, 5)
            .school("a", GYMNASIUM, Details.pupils(800))
            .site("centre", Map.of("a", 1))
            .rooms("centre", "a", RoomType.CLASSROOM, 20)
            .item("board", Details.euros(4800))
            .holding("a", "board", 14)
            .build();

    @Test
    void aSchoolIsCopiedWithWhatBelongsToIt() {
        Plan after = copied(plan, A, COPY);

        School copy = after.schools().get(COPY);
        assertThat(copy.name()).isEqualTo("Schule a (Kopie)");
        assertThat(after.driverEntries().rows())
                .filteredOn(entry -> entry.holder().equals(COPY))
                .hasSize(1);
        assertThat(after.holdings().rows())
                .filteredOn(holding -> holding.holder().equals(COPY))
                .hasSize(1);
        assertThat(after.roomGroups().size()).isEqualTo(1);
    }

    @Test
    void whatPointsFromOneCopyToAnotherPointsAtTheCopies() {
        RecordId site = new RecordId(RecordType.SITE, "centre");
        RecordId other = new RecordId(RecordType.SITE, "other");

        Plan after = copied(plan, site, other);

        Building building = after.buildings().rows().stream()
                .filter(found -> found.site().equals(other))
                .findFirst()
                .orElseThrow();
        assertThat(after.roomGroups().rows())
                .filteredOn(group -> group.building().equals(building.id()))
                .hasSize(1);
    }

    @Test
    void whereAValueComesFromIsCopiedWithIt() {
        Plan known = plan.with(
                new Origin(Origin.idOf(A, "name"), A, "name", OriginKind.PUBLISHED, "Schulverzeichnis", null));

        assertThat(copied(known, A, COPY).origin(COPY, "name").map(Origin::source))
                .contains("Schulverzeichnis");
    }

    private Plan copied(Plan from, RecordId original, RecordId copy) {
        NewIds ids = type -> new RecordId(type, "new-" + made.incrementAndGet());
        return Copies.of(from, Map.of(original, copy), ids, name -> name + " (Kopie)")
                .on(from)
                .orElseThrow()
                .apply(from);
    }
}
