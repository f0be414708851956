package org.medienplan.testing;

import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.with;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Standard;
import org.medienplan.plan.investment.DeviationMode;
import org.medienplan.plan.investment.Party;
import org.medienplan.plan.investment.ReplacementShift;
import org.medienplan.plan.pedagogy.CountedBy;
import org.medienplan.plan.pedagogy.SocialForm;
import org.medienplan.plan.school.RoomType;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.quantity.HalfYear;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// Small plans in which everything that a calculation looks at happens now and then: schools open, close and follow
/// each other, share sites, have unknown facts; rules are phased in, holdings are others', measures wait.
public final class RandomPlans {

    static final int FIRST_YEAR = 2027;

    private static final RecordId OTHER_STANDARD = new RecordId(RecordType.STANDARD, "other");
    private static final List<SchoolType> TYPES =
            List.of(SchoolTypes.GRUNDSCHULE, SchoolTypes.GYMNASIUM, SchoolTypes.BERUFSKOLLEG);

    private final Random random;
    private final PlanBuilder plan;
    private final RandomRules rules;
    private final List<String> schools = new ArrayList<>();
    private final List<String> items = new ArrayList<>();

    private RandomPlans(Random random) {
        this.random = random;
        this.rules = new RandomRules(random);
        this.plan = PlanBuilder.plan(FIRST_YEAR, 3 + random.nextInt(4), random.nextInt(5));
    }

    public static Plan plan(Random random) {
        RandomPlans plans = new RandomPlans(random);
        plans.catalogue();
        plans.schools();
        plans.site();
        plans.investment();
        plans.lessons();
        if (random.nextBoolean()) {
            RandomSupport.into(plans.plan, plans.items, random);
        }
        return plans.plan.build();
    }

    private void catalogue() {
        plan.put(new Standard(OTHER_STANDARD, "other", null, null, null));
        int bundles = 1 + random.nextInt(3);
        for (int i = 0; i < bundles; i++) {
            plan.bundle(
                    "bundle-" + i,
                    percent("price_rise", -3, 5),
                    percent("planning_share", 0, 20),
                    percent("contingency_share", 0, 10));
        }
        int count = 3 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            String item = "item-" + i;
            plan.item(item, Details.inBundle("bundle-" + random.nextInt(bundles)), itemDetails());
            for (int rule = random.nextInt(4); rule > 0; rule--) {
                plan.rule(item, rules.details(items));
            }
            items.add(item);
        }
        plan.assumption(Driver.CLASSES, Details.oneFor(27, Driver.PUPILS))
                .assumption(Driver.TEACHERS, Details.oneFor(14, Driver.COUNTED_PUPILS))
                .assumption(Driver.WORKPLACES, Details.each(Driver.SCHOOLS, "2"))
                .assumption(Driver.CLASSROOMS, Details.oneFor(1, Driver.CLASSES));
    }

    private Detail.Values itemDetails() {
        Map<String, Object> values = new HashMap<>();
        values.put("unit_price", cents(200_000));
        values.put("installation", random.nextBoolean() ? Money.ZERO : cents(20_000));
        values.put("operating_cost", random.nextBoolean() ? Money.ZERO : cents(5_000));
        values.put("planning_life", 1 + random.nextInt(9));
        values.put("price_year", 2022 + random.nextInt(10));
        values.put("recurrence", RandomRules.one(random, org.medienplan.plan.catalogue.Recurrence.values()));
        values.put("accounting", RandomRules.one(random, org.medienplan.ref.Accounting.values()));
        return new Detail.Values(values);
    }

    private void schools() {
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            String key = "school-" + i;
            List<Detail> details = new ArrayList<>(facts());
            if (random.nextInt(5) == 0) {
                details.add(with("phase_out_from", FIRST_YEAR + random.nextInt(6)));
            }
            if (random.nextInt(5) == 0) {
                details.add(with("opened", halfYear(0)));
            }
            if (random.nextInt(4) == 0) {
                details.add(with("closed", halfYear(4)));
                details.add(Details.followedBy("school-" + random.nextInt(count + 1)));
            }
            if (random.nextInt(5) == 0) {
                details.add(with("standard", OTHER_STANDARD));
            }
            plan.school(key, TYPES.get(random.nextInt(TYPES.size())), details.toArray(Detail[]::new));
            schools.add(key);
        }
        if (random.nextInt(4) == 0) {
            plan.authority(fact(Driver.WORKPLACES, random.nextInt(30)));
        }
    }

    private List<Detail> facts() {
        List<Detail> facts = new ArrayList<>();
        if (random.nextInt(6) > 0) {
            facts.add(Details.pupils(random.nextInt(900)));
        }
        for (int grade = 1; grade < 14 && random.nextInt(3) == 0; grade++) {
            facts.add(Details.pupilsInGrade(grade, random.nextInt(100)));
        }
        for (Driver driver : List.of(Driver.PUPILS, Driver.PART_TIME_PUPILS, Driver.TEACHERS, Driver.SUBJECT_ROOMS)) {
            if (random.nextInt(4) == 0) {
                facts.add(fact(driver, random.nextInt(300), FIRST_YEAR - 1 + random.nextInt(8)));
            }
        }
        return facts;
    }

    private void site() {
        Map<String, Integer> weights = new HashMap<>();
        schools.stream().filter(_ -> random.nextBoolean()).forEach(school -> weights.put(school, random.nextInt(5)));
        plan.site("site", weights);
        for (RoomType type : RoomType.values()) {
            if (random.nextInt(3) == 0) {
                plan.sharedRooms("site", type, random.nextInt(20));
            }
            if (random.nextInt(3) == 0) {
                plan.rooms("site", RandomRules.one(random, schools), type, random.nextInt(20));
            }
        }
    }

    private void investment() {
        for (int i = 4 * schools.size(); i > 0; i--) {
            RecordId holder = switch (random.nextInt(10)) {
                case 0 -> PlanBuilder.AUTHORITY;
                case 1 -> new RecordId(RecordType.SITE, "site");
                default -> Details.school(RandomRules.one(random, schools));
            };
            plan.holding(holder, RandomRules.one(random, items), random.nextInt(60), holdingDetails());
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            DeviationMode mode = RandomRules.one(random, DeviationMode.values());
            plan.deviation(
                    RandomRules.one(random, schools),
                    RandomRules.one(random, items),
                    mode,
                    random.nextInt(40),
                    random.nextBoolean() ? with("from_year", FIRST_YEAR + random.nextInt(6)) : with("reason", "x"));
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            int year = FIRST_YEAR - 1 + random.nextInt(8);
            plan.measure(year, year + random.nextInt(3), rules.measure(schools, items));
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            int due = FIRST_YEAR - 1 + random.nextInt(8);
            int year = random.nextInt(3) == 0 ? due - 1 - random.nextInt(2) : due + 1 + random.nextInt(3);
            RecordId id = new RecordId(RecordType.REPLACEMENT_SHIFT, Integer.toString(i));
            RecordId item = Details.item(RandomRules.one(random, items));
            plan.put(new ReplacementShift(id, Details.school(RandomRules.one(random, schools)), item, due, year, null));
        }
    }

    private Detail.Values holdingDetails() {
        Map<String, Object> values = new HashMap<>();
        if (random.nextInt(4) > 0) {
            values.put("acquired", FIRST_YEAR - 8 + random.nextInt(12));
        }
        if (random.nextInt(4) == 0) {
            values.put("replacement_duty", RandomRules.one(random, Party.values()));
            values.put("payer", RandomRules.one(random, Party.values()));
        }
        return new Detail.Values(values);
    }

    private HalfYear halfYear(int offset) {
        return new HalfYear(FIRST_YEAR + offset - 1 + random.nextInt(4), 1 + random.nextInt(2));
    }

    private Detail.Values percent(String field, int lowest, int highest) {
        return with(field, Share.ofPercent(lowest + random.nextInt(highest - lowest + 1)));
    }

    private Money cents(int below) {
        return Money.ofCents(random.nextInt(below));
    }

    private void lessons() {
        if (random.nextInt(3) == 0) {
            return;
        }
        if (random.nextInt(8) > 0) {
            plan.put(Lessons.periods(1 + random.nextInt(30)));
        }
        for (int i = 0; i < 4; i++) {
            plan.put(Lessons.capability("capability-" + i, RandomRules.one(random, CountedBy.values())));
            for (int rank = 1; rank <= random.nextInt(3); rank++) {
                plan.put(Lessons.serves("capability-" + i, RandomRules.one(random, items), rank));
            }
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            plan.put(Lessons.project(
                    "project-" + i,
                    RandomRules.one(random, schools),
                    random.nextInt(12),
                    random.nextInt(4) + ".5",
                    "capability-" + random.nextInt(4),
                    random.nextBoolean()
                            ? with("first_school_year", FIRST_YEAR - 1 + random.nextInt(6))
                            : with("social_form", SocialForm.SINGLE)));
        }
    }
}
