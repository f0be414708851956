package org.medienplan.testing;

import static org.medienplan.testing.Details.acquired;
import static org.medienplan.testing.Details.contingency;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.expense;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.inBundle;
import static org.medienplan.testing.Details.installation;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.oneFor;
import static org.medienplan.testing.Details.operation;
import static org.medienplan.testing.Details.planning;
import static org.medienplan.testing.Details.price;
import static org.medienplan.testing.Details.priceOf;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.reserve;
import static org.medienplan.testing.Details.rise;
import static org.medienplan.testing.Details.with;
import static org.medienplan.testing.Details.yearly;
import static org.medienplan.testing.SchoolTypes.GRUNDSCHULE;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.time.LocalDate;
import java.util.Set;
import org.medienplan.plan.Origin;
import org.medienplan.plan.OriginKind;
import org.medienplan.plan.Plan;
import org.medienplan.plan.PlanHeader;
import org.medienplan.plan.investment.DeviationMode;
import org.medienplan.plan.school.Authority;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// A small plan in which every sheet of the budget has something to say: two authorities, three schools, what is
/// bought, installed, planned, operated and paid yearly, a measure, stock that ages, a deviation, an example's
/// notice.
public final class BudgetPlans {

    public static final String NOTICE = "Beispiel: Bestand und Kosten erfunden";

    private static final RecordId ASSOCIATION = new RecordId(RecordType.AUTHORITY, "association");

    private BudgetPlans() {}

    /// The plan with three schools.
    public static Plan small() {
        return builder().build();
    }

    /// The plan with one more school, of which nobody knows how many pupils it has.
    public static Plan withAnUnknownSchool() {
        return builder().school("d", GYMNASIUM, with("name", "Neue Schule")).build();
    }

    static PlanBuilder builder() {
        PlanBuilder plan = PlanBuilder.plan(2027, 3, 2)
                .put(new PlanHeader(PlanHeader.ID, "Musterstadt 2027", "NW", 2027, 3, 2, PlanBuilder.STANDARD, NOTICE))
                .put(new Authority(ASSOCIATION, "Zweckverband", "NW", null));
        catalogue(plan);
        schools(plan);
        return plan;
    }

    private static void catalogue(PlanBuilder plan) {
        plan.bundle("devices", rise("0.025"), contingency("0.03"))
                .bundle("network", with("rank", 0), rise("0.02"), planning("0.08"), contingency("0.05"))
                .bundle("services", with("rank", 2), rise("0.03"))
                .item("tablet", inBundle("devices"), price(new Money(48_599)), life(4), priceOf(2025), expense())
                .item("switch", inBundle("network"), euros(1_450), installation(new Money(18_550)), life(6))
                .item("licence", inBundle("services"), price(new Money(1_295)), yearly(), expense())
                .item("desk", inBundle("services"), euros(4_000), yearly(), expense())
                .rule("tablet", oneFor(4, Driver.PUPILS), reserve("0.1"))
                .rule("switch", oneFor(30, Driver.CLASSROOMS))
                .rule("licence", each(Driver.PUPILS))
                .rule("desk", each(Driver.AUTHORITIES))
                .item(
                        "board",
                        inBundle("devices"),
                        euros(4_200),
                        operation(new Money(4_505)),
                        life(8),
                        with("account", "7831"))
                .rule("board", each(Driver.CLASSROOMS))
                .assumption(Driver.CLASSES, oneFor(25, Driver.PUPILS))
                .assumption(Driver.CLASSROOMS, each(Driver.CLASSES))
                .put(origin(Details.item("board"), OriginKind.PUBLISHED, "Rahmenvertrag"))
                .put(origin(new RecordId(RecordType.BUNDLE, "devices"), OriginKind.ASSUMED, "Vorschlag"));
    }

    private static Origin origin(RecordId record, OriginKind kind, String source) {
        return new Origin(Origin.idOf(record, null), record, null, kind, source, LocalDate.of(2026, 6, 22));
    }

    private static void schools(PlanBuilder plan) {
        plan.school("a", GRUNDSCHULE, with("name", "Grundschule Am Markt"), pupils(210))
                .school("b", GYMNASIUM, with("name", "Gymnasium"), pupils(840), fact(Driver.PUPILS, 903, 2028))
                .school("c", GYMNASIUM, with("name", "Kolleg"), pupils(95), with("authority", ASSOCIATION))
                .holding("a", "board", 4, acquired(2018))
                .holding("b", "board", 20, acquired(2022))
                .holding("b", "tablet", 31)
                .deviation("a", "tablet", DeviationMode.ADD, 7)
                .measure(
                        2028,
                        2029,
                        with("name", "Digitale Tafeln"),
                        with("bundle", new RecordId(RecordType.BUNDLE, "devices")),
                        with("items", Set.of(Details.item("board"))));
    }
}
