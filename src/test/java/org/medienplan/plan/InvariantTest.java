package org.medienplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.medienplan.field.Fields;
import org.medienplan.message.InvalidRecord;
import org.medienplan.plan.catalogue.CohortOwner;
import org.medienplan.plan.school.School;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.Driver;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.Details;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.SchoolTypes;

/// Values of one record that contradict each other are refused with a message for people.
class InvariantTest {

    private static final Plan PLAN = PlanBuilder.plan(2027, 5, 5)
            .school("a", SchoolTypes.GYMNASIUM)
            .item("tablet")
            .rule("tablet", Details.each(Driver.PUPILS), Details.cohort(5, 8, CohortOwner.COHORT))
            .rule("tablet", Details.each(Driver.CLASSROOMS))
            .measure(2027, 2028)
            .assumption(Driver.CLASSES, Details.oneFor(25, Driver.PUPILS))
            .build();

    @Test
    void gradesAreInOrder() {
        refused("invalid.grades_order", () -> with(rule(0), "grade_from", 9));
        refused("invalid.grades_order", () -> with(first(RecordType.SCHOOL_TYPE), "grade_to", 4));
        refused("invalid.grades_order", () -> with(with(first(RecordType.MEASURE), "grade_to", 5), "grade_from", 6));
        assertThat(with(rule(0), "grade_from", 8)).isNotNull();
    }

    @Test
    void onlyARuleOnPupilsHasGrades() {
        refused("invalid.rule_grades_basis", () -> with(rule(1), "grade_from", 5));
        refused("invalid.rule_grades_basis", () -> with(rule(0), "basis", Driver.CLASSES));
        assertThat(with(rule(0), "basis", Driver.COUNTED_PUPILS)).isNotNull();
    }

    @Test
    void aCohortRuleNeedsBothItsGrades() {
        refused("invalid.rule_cohort_grades", () -> with(rule(0), "grade_to", null));
    }

    @Test
    void theMinimumIsNotAboveTheMaximum() {
        refused("invalid.rule_bounds", () -> with(with(rule(0), "maximum", 4), "minimum", 5));
    }

    @Test
    void aRuleThatFollowsAnItemNamesIt() {
        refused("invalid.rule_basis_item", () -> with(rule(1), "basis", Driver.ITEM));
        refused("invalid.rule_basis_item", () -> with(rule(1), "basis_item", Details.item("tablet")));
    }

    @Test
    void aMeasureDoesNotEndBeforeItStarts() {
        refused("invalid.end_before_start", () -> with(first(RecordType.MEASURE), "end", new HalfYear(2026, 2)));
    }

    @Test
    void aSchoolDoesNotCloseBeforeItOpens() {
        School school = (School) first(RecordType.SCHOOL);
        Identified closed = with(school, "closed", new HalfYear(2028, 1));
        refused("invalid.closed_before_opened", () -> with(closed, "opened", new HalfYear(2028, 2)));
    }

    @Test
    void anAssumptionYieldsADriverFromAnEarlierOne() {
        refused("invalid.driver_rule_order", () -> with(first(RecordType.DRIVER_RULE), "basis", Driver.TEACHERS));
        refused("invalid.driver_rule_order", () -> with(first(RecordType.DRIVER_RULE), "driver", Driver.ROOMS));
        assertThat(with(first(RecordType.DRIVER_RULE), "basis", Driver.SCHOOLS)).isNotNull();
    }

    @Test
    void twoPlacesNeverHaveTheSameOrigin() {
        RecordId dotted = new RecordId(RecordType.ITEM, "a.name");
        RecordId plain = new RecordId(RecordType.ITEM, "a");
        assertThat(List.of(
                        Origin.idOf(dotted, null),
                        Origin.idOf(plain, "name"),
                        Origin.idOf(plain, null),
                        Origin.idOf(dotted, "name")))
                .doesNotHaveDuplicates();
    }

    private static Identified rule(int place) {
        return PLAN.rules().rows().get(place);
    }

    private static Identified first(RecordType type) {
        return PLAN.table(type).rows().getFirst();
    }

    private static Identified with(Identified record, String field, @Nullable Object value) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put(field, value);
        return changed(record, values);
    }

    private static <R extends Identified> R changed(R record, Map<String, @Nullable Object> values) {
        return Fields.of(record).with(record, values);
    }

    private static void refused(String key, ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        InvalidRecord.class,
                        refusal -> assertThat(refusal.reason().key()).isEqualTo(key));
    }
}
