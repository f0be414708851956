package org.medienplan.ui.step.support;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.medienplan.calc.platform.AccountPlan;
import org.medienplan.plan.Plan;
import org.medienplan.plan.support.AccountStep;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ui.place.RecordColumns;
import org.medienplan.ui.place.RecordTable;
import org.medienplan.ui.place.Surroundings;

/// The tables of device systems, migration steps and services to be ended.
final class SystemTables {

    private SystemTables() {}

    static RecordTable systems(Surroundings surroundings) {
        return RecordTable.of(
                        surroundings,
                        RecordType.DEVICE_SYSTEM,
                        RecordColumns.of(RecordType.DEVICE_SYSTEM)
                                .wide("item")
                                .fields("family")
                                .wide("licence_item", "note")
                                .all())
                .adding(surroundings.texts().say("platform.system.add"), "button-outlined");
    }

    static RecordTable steps(Surroundings surroundings) {
        return RecordTable.of(
                        surroundings,
                        RecordType.ACCOUNT_STEP,
                        RecordColumns.of(RecordType.ACCOUNT_STEP)
                                .wide("name")
                                .fields("half_year", "categories", "pupils", "staff", "schools")
                                .wide("note")
                                .all())
                .rows(SystemTables::inOrder)
                .presets(SystemTables::nextStep)
                .adding(surroundings.texts().say("platform.step.add"), "button-outlined");
    }

    /// Steps one after the other.
    private static List<RecordId> inOrder(Plan plan) {
        return new AccountPlan(plan.accountSteps().rows())
                .steps().stream().map(AccountStep::id).toList();
    }

    private static Map<String, Object> nextStep(Plan plan) {
        HalfYear next = plan.accountSteps().rows().stream()
                .map(step -> step.halfYear().plusOrNearest(1))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> HalfYear.firstOf(plan.header().firstYear()));
        return Map.of("half_year", next);
    }

    static RecordTable services(Surroundings surroundings) {
        return RecordTable.of(
                        surroundings,
                        RecordType.OLD_SERVICE,
                        RecordColumns.of(RecordType.OLD_SERVICE)
                                .wide("name", "item")
                                .fields("basis", "authority", "until")
                                .wide("note")
                                .all())
                .adding(surroundings.texts().say("platform.service.add"), "button-outlined");
    }
}
