package org.medienplan.bench;

import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.with;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.DeviationMode;
import org.medienplan.plan.school.RoomType;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.Detail.Values;
import org.medienplan.testing.Details;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.SchoolTypes;

/// Plans of the size of real ones, the same for the same number of schools: ten years and five after them, a school
/// with about 700 pupils, five kinds of rooms and 35 holdings, every tenth school on a site with another.
public final class BenchPlans {

    public static final int FIRST_YEAR = 2027;

    private static final int HOLDINGS = 35;
    private static final int SCHOOLS_IN_A_MEASURE = 20;
    private static final List<SchoolType> TYPES =
            List.of(SchoolTypes.GRUNDSCHULE, SchoolTypes.GYMNASIUM, SchoolTypes.BERUFSKOLLEG);

    private final Random random;
    private final BenchCatalogue catalogue;
    private final PlanBuilder plan = PlanBuilder.plan(FIRST_YEAR, 10, 5);

    private BenchPlans(int schools) {
        this.random = new Random(schools);
        this.catalogue = new BenchCatalogue(random);
    }

    /// The plan with that number of schools.
    public static Plan plan(int schools) {
        BenchPlans plans = new BenchPlans(schools);
        plans.catalogue.addTo(plans.plan);
        List<String> keys = IntStream.range(0, schools)
                .mapToObj(number -> Integer.toString(100_000 + number))
                .toList();
        keys.forEach(plans::school);
        plans.sites(keys);
        plans.measures(keys);
        return plans.plan.build();
    }

    private void school(String key) {
        SchoolType type = TYPES.get(random.nextInt(TYPES.size()));
        plan.school(key, type, fact(Driver.PUPILS, 200 + random.nextInt(1000)));
        for (int i = 0; i < HOLDINGS; i++) {
            plan.holding(key, catalogue.item(random), 1 + random.nextInt(60), age());
        }
        if (random.nextInt(6) == 0) {
            plan.deviation(key, catalogue.item(random), DeviationMode.ADD, random.nextInt(30));
        }
    }

    private Values age() {
        return random.nextInt(10) == 0
                ? with("note", "ohne Anschaffungsjahr")
                : with("acquired", FIRST_YEAR - 9 + random.nextInt(9));
    }

    private void sites(List<String> schools) {
        List<String> left = new ArrayList<>(schools);
        while (!left.isEmpty()) {
            String school = left.removeLast();
            Map<String, Integer> users = new HashMap<>(Map.of(school, 500));
            if (!left.isEmpty() && random.nextInt(10) == 0) {
                users.put(left.removeLast(), 300);
            }
            String site = "site-" + school;
            plan.site(site, users);
            for (RoomType type : RoomType.values()) {
                plan.rooms(site, school, type, 2 + random.nextInt(20));
            }
            if (users.size() > 1) {
                plan.sharedRooms(site, RoomType.SUBJECT_ROOM, 6);
            }
        }
    }

    /// Every bundle is closed at some twenty schools at a time.
    private void measures(List<String> schools) {
        for (int from = 0; from < schools.size(); from += SCHOOLS_IN_A_MEASURE) {
            Set<RecordId> holders =
                    schools.subList(from, Math.min(schools.size(), from + SCHOOLS_IN_A_MEASURE)).stream()
                            .map(Details::school)
                            .collect(Collectors.toSet());
            for (int bundle = 0; bundle < BenchCatalogue.BUNDLES; bundle += 2) {
                int year = FIRST_YEAR + random.nextInt(6);
                Map<String, Object> details = Map.of(
                        "holders", holders, "bundle", new RecordId(RecordType.BUNDLE, BenchCatalogue.bundle(bundle)));
                plan.measure(year, year + 1, new Values(details));
            }
        }
    }
}
