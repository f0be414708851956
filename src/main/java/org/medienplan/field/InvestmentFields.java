package org.medienplan.field;

import static org.medienplan.field.FieldSpec.optional;
import static org.medienplan.field.FieldSpec.required;
import static org.medienplan.field.Fields.choice;
import static org.medienplan.field.Fields.date;
import static org.medienplan.field.Fields.driver;
import static org.medienplan.field.Fields.grade;
import static org.medienplan.field.Fields.halfYear;
import static org.medienplan.field.Fields.holder;
import static org.medienplan.field.Fields.money;
import static org.medienplan.field.Fields.quantity;
import static org.medienplan.field.Fields.reference;
import static org.medienplan.field.Fields.setOf;
import static org.medienplan.field.Fields.text;
import static org.medienplan.field.Fields.year;

import java.util.stream.Stream;
import org.medienplan.plan.ControlTotal;
import org.medienplan.plan.investment.Ceiling;
import org.medienplan.plan.investment.Condition;
import org.medienplan.plan.investment.Deviation;
import org.medienplan.plan.investment.DeviationMode;
import org.medienplan.plan.investment.Holding;
import org.medienplan.plan.investment.Measure;
import org.medienplan.plan.investment.Obligation;
import org.medienplan.plan.investment.Party;
import org.medienplan.plan.investment.ReplacementShift;
import org.medienplan.ref.Accounting;
import org.medienplan.ref.RecordType;

/// The fields of holdings, deviations and measures.
final class InvestmentFields {

    private InvestmentFields() {}

    static Stream<RecordFields<?>> all() {
        return Stream.of(deviation(), holding(), measure(), replacementShift(), ceiling(), controlTotal());
    }

    private static RecordFields<Deviation> deviation() {
        return RecordFields.of(
                RecordType.DEVIATION,
                Deviation.class,
                required("school", reference(RecordType.SCHOOL)).owning(),
                required("item", reference(RecordType.ITEM)),
                required("mode", choice(DeviationMode.class)),
                required("quantity", quantity()),
                optional("from_year", year()),
                required("reason", text(1000)),
                optional("date", date()));
    }

    private static RecordFields<Holding> holding() {
        return RecordFields.of(
                RecordType.HOLDING,
                Holding.class,
                required("holder", reference(RecordType.SCHOOL, RecordType.AUTHORITY, RecordType.SITE))
                        .owning(),
                required("item", reference(RecordType.ITEM)),
                required("quantity", quantity()),
                optional("acquired", year()),
                optional("condition", choice(Condition.class)),
                required("owner", choice(Party.class)),
                required("payer", choice(Party.class)),
                required("replacement_duty", choice(Party.class)),
                required("obligation", choice(Obligation.class)),
                optional("notice", reference(RecordType.NOTICE)),
                optional("location", text(200)),
                optional("note", text(2000)));
    }

    private static RecordFields<Measure> measure() {
        return RecordFields.of(
                RecordType.MEASURE,
                Measure.class,
                required("name", text(200)),
                required("bundle", reference(RecordType.BUNDLE)),
                required("holders", setOf(holder())).meaningAll(),
                required("items", setOf(reference(RecordType.ITEM))).meaningAll(),
                optional("grade_from", grade()),
                optional("grade_to", grade()),
                required("start", halfYear()),
                required("end", halfYear()),
                required("obligation", choice(Obligation.class)),
                optional("ordered", date()),
                optional("note", text(2000)));
    }

    private static RecordFields<ReplacementShift> replacementShift() {
        return RecordFields.of(
                RecordType.REPLACEMENT_SHIFT,
                ReplacementShift.class,
                required("holder", holder()).owning(),
                required("item", reference(RecordType.ITEM)),
                required("due", year()),
                required("year", year()),
                optional("note", text(2000)));
    }

    private static RecordFields<Ceiling> ceiling() {
        return RecordFields.of(
                RecordType.CEILING,
                Ceiling.class,
                required("authority", reference(RecordType.AUTHORITY)),
                required("year", year()),
                optional("accounting", choice(Accounting.class)),
                required("amount", money()),
                optional("note", text(2000)));
    }

    private static RecordFields<ControlTotal> controlTotal() {
        return RecordFields.of(
                RecordType.CONTROL_TOTAL,
                ControlTotal.class,
                required("authority", reference(RecordType.AUTHORITY)),
                optional("driver", driver()),
                optional("school_year", year()),
                optional("item", reference(RecordType.ITEM)),
                required("value", quantity()),
                optional("source", text(500)));
    }
}
