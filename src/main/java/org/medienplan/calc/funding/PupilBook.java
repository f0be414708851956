package org.medienplan.calc.funding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.base.Assumptions;
import org.medienplan.calc.base.Drivers;
import org.medienplan.calc.base.FactBook;
import org.medienplan.calc.base.Frame;
import org.medienplan.calc.base.HolderFacts;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.SchoolCategory;

/// The schools of each authority with their pupils in any school year, also one before the plan begins.
final class PupilBook {

    /// A school of an authority that is open in the asked year.
    ///
    /// @param category what kind of school it is, null where its type is not in the plan
    /// @param pupils how many it has, or not known
    record Pupils(@Nullable SchoolCategory category, int pupils) {}

    private final Assumptions assumptions;
    private final Map<RecordId, List<HolderFacts>> schools = new HashMap<>();

    PupilBook(Plan plan, FactBook facts) {
        this.assumptions = Assumptions.of(plan);
        for (HolderFacts holder : facts.all()) {
            if (holder.school() != null) {
                schools.computeIfAbsent(holder.school().authority(), authority -> new ArrayList<>())
                        .add(holder);
            }
        }
    }

    /// The open schools of an authority, in the order of their keys.
    List<Pupils> of(RecordId authority, int schoolYear) {
        Frame year = new Frame(schoolYear, 1, 0);
        return schools.getOrDefault(authority, List.of()).stream()
                .filter(school -> school.isOpen(schoolYear))
                .map(school -> new Pupils(
                        school.category(), Drivers.of(school, year, assumptions).value(Driver.PUPILS, 0)))
                .toList();
    }
}
