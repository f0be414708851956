package org.medienplan.calc.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.acquired;
import static org.medienplan.testing.Details.closing;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.opening;
import static org.medienplan.testing.Details.yearly;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.school.RoomType;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.Reading;

/// Several schools on one site: what they share counts once and is split by key in whole units.
class SharedSitesTest {

    private static final RecordId CENTRE = new RecordId(RecordType.SITE, "centre");

    private static PlanBuilder centre() {
        return plan(2027, 3, 0)
                .school("a", GYMNASIUM)
                .school("b", GYMNASIUM)
                .site("centre", Map.of("a", 300, "b", 500));
    }

    @Test
    void aSiteWithItsLineCountsOnceAtTheSchoolWithTheLargerWeight() {
        Reading centre =
                centre().item("line", yearly()).rule("line", each(Driver.SITES)).computed();
        assertThat(centre.total(Metric.SITES, 2027)).isEqualTo(1);
        assertThat(centre.total(Metric.BUILDINGS, 2027)).isEqualTo(1);
        assertThat(centre.of(Metric.DEMAND, 2027, "a", "line")).isZero();
        assertThat(centre.of(Metric.DEMAND, 2027, "b", "line")).isEqualTo(1);
        assertThat(centre.figure(FigureId.of(Metric.DEMAND, 2027)).isComplete()).isTrue();
    }

    @Test
    void sharedRoomsAreSplitByWeight() {
        Reading centre =
                centre().sharedRooms("centre", RoomType.SUBJECT_ROOM, 8).computed();
        assertThat(centre.at(Metric.SUBJECT_ROOMS, 2027, "a")).isEqualTo(3);
        assertThat(centre.at(Metric.SUBJECT_ROOMS, 2027, "b")).isEqualTo(5);
    }

    @Test
    void whatStandsOnTheSiteIsSplitByWeight() {
        Reading centre = centre().item("switch")
                .holding(CENTRE, "switch", 9, acquired(2026))
                .computed();
        assertThat(centre.of(Metric.STOCK, 2027, "a", "switch")).isEqualTo(3);
        assertThat(centre.of(Metric.STOCK, 2027, "b", "switch")).isEqualTo(6);
    }

    @Test
    void theSchoolsThatAreOpenShareTheSite() {
        Reading centre = plan(2027, 3, 0)
                .school("main", GYMNASIUM, closing(2028, 1))
                .school("real", GYMNASIUM, closing(2028, 1))
                .school("joint", GYMNASIUM, opening(2028, 2))
                .site("centre", Map.of("main", 300, "real", 500, "joint", 800))
                .sharedRooms("centre", RoomType.SUBJECT_ROOM, 8)
                .item("switch")
                .holding(CENTRE, "switch", 8, acquired(2027))
                .computed();
        assertThat(centre.row(Metric.SUBJECT_ROOMS, "main")).containsExactly(3L, 0L, 0L);
        assertThat(centre.row(Metric.SUBJECT_ROOMS, "real")).containsExactly(5L, 0L, 0L);
        assertThat(centre.row(Metric.SUBJECT_ROOMS, "joint")).containsExactly(0L, 8L, 8L);
        assertThat(centre.row(Metric.SITES)).containsExactly(1L, 1L, 1L);
        assertThat(centre.row(Metric.STOCK, "main", "switch")).containsExactly(3L, 0L, 0L);
        assertThat(centre.row(Metric.STOCK, "joint", "switch")).containsExactly(0L, 8L, 8L);
    }

    @Test
    void aSchoolWithoutARecordedSiteHasAnUnknownNumberOfThem() {
        Reading school = plan(2027, 3, 0).school("a", GYMNASIUM).computed();
        assertThat(school.figure(FigureId.of(Metric.SITES, 2027)).missing()).isEqualTo(1);
    }
}
