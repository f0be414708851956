package org.medienplan.field;

import static org.medienplan.field.FieldSpec.optional;
import static org.medienplan.field.FieldSpec.required;
import static org.medienplan.field.Fields.categories;
import static org.medienplan.field.Fields.choice;
import static org.medienplan.field.Fields.count;
import static org.medienplan.field.Fields.date;
import static org.medienplan.field.Fields.decimal;
import static org.medienplan.field.Fields.money;
import static org.medienplan.field.Fields.reference;
import static org.medienplan.field.Fields.rounding;
import static org.medienplan.field.Fields.setOf;
import static org.medienplan.field.Fields.share;
import static org.medienplan.field.Fields.text;
import static org.medienplan.field.Fields.year;

import java.util.stream.Stream;
import org.medienplan.plan.funding.Application;
import org.medienplan.plan.funding.ApplicationState;
import org.medienplan.plan.funding.BudgetPool;
import org.medienplan.plan.funding.BudgetRule;
import org.medienplan.plan.funding.CapBase;
import org.medienplan.plan.funding.CapLevel;
import org.medienplan.plan.funding.CostPart;
import org.medienplan.plan.funding.FundingCap;
import org.medienplan.plan.funding.GrantMovement;
import org.medienplan.plan.funding.MovementKind;
import org.medienplan.plan.funding.Notice;
import org.medienplan.plan.funding.Precondition;
import org.medienplan.plan.funding.Programme;
import org.medienplan.plan.funding.ProgrammeBudget;
import org.medienplan.plan.funding.RoundedPart;
import org.medienplan.plan.funding.SourceKind;
import org.medienplan.plan.funding.Stacking;
import org.medienplan.plan.funding.Tranche;
import org.medienplan.plan.funding.TrancheRule;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.RecordType;

/// The fields of funding programmes, budgets, applications and notices.
final class FundingFields {

    private FundingFields() {}

    static Stream<RecordFields<?>> all() {
        return Stream.of(
                programme(),
                budgetRule(),
                budgetPool(),
                fundingCap(),
                programmeBudget(),
                tranche(),
                application(),
                notice(),
                grantMovement());
    }

    private static RecordFields<Programme> programme() {
        return RecordFields.of(
                RecordType.PROGRAMME,
                Programme.class,
                required("name", text(200)),
                required("state", text(2)),
                required("kind", choice(SourceKind.class)),
                required("rank", count(0, 1000)),
                required("rate", share(0, 100)),
                required("rounded", choice(RoundedPart.class)),
                required("rounded_to", money()),
                required("rounding", rounding()),
                required("categories", setOf(text(40))),
                required("bundles", setOf(reference(RecordType.BUNDLE))),
                required("items", setOf(reference(RecordType.ITEM))),
                required("excluded_items", setOf(reference(RecordType.ITEM))),
                required("parts", setOf(choice(CostPart.class))),
                required("school_categories", categories()).meaningAll(),
                required("stacking", choice(Stacking.class)),
                required("tranches", choice(TrancheRule.class)),
                optional("costs_from", date()),
                optional("apply_by", date()),
                optional("complete_by", date()),
                optional("call_by", date()),
                optional("prove_by", date()),
                optional("minimum", money()),
                optional("earmarking_years", count(0, 60)).in("years"),
                required("preconditions", setOf(choice(Precondition.class))),
                optional("surcharge", share(0, 100)),
                optional("valid_from", date()),
                optional("source", text(1000)),
                optional("note", text(2000)));
    }

    private static RecordFields<BudgetRule> budgetRule() {
        return RecordFields.of(
                RecordType.BUDGET_RULE,
                BudgetRule.class,
                required("programme", reference(RecordType.PROGRAMME)).owning(),
                required("rank", count(0, 1000)),
                required("school_categories", categories()).meaningAll(),
                required("base", money()),
                required("per_pupil", money()),
                required("factor", decimal(Decimal.ZERO)),
                optional("small_below", count(0, 100_000)).in("pupils"),
                optional("small_per_pupil", money()),
                optional("source", text(1000)));
    }

    private static RecordFields<BudgetPool> budgetPool() {
        return RecordFields.of(
                RecordType.BUDGET_POOL,
                BudgetPool.class,
                required("programme", reference(RecordType.PROGRAMME)).owning(),
                required("amount", money()),
                required("by_pupils", share(0, 100)),
                required("pupils", count(1, 100_000_000)),
                optional("key_amount", money()),
                optional("source", text(1000)));
    }

    private static RecordFields<FundingCap> fundingCap() {
        return RecordFields.of(
                RecordType.FUNDING_CAP,
                FundingCap.class,
                required("programme", reference(RecordType.PROGRAMME)).owning(),
                required("name", text(200)),
                required("level", choice(CapLevel.class)),
                required("base", choice(CapBase.class)),
                optional("amount", money()),
                optional("share", share(0, 100)),
                required("categories", setOf(text(40))).meaningAll(),
                required("school_categories", categories()).meaningAll(),
                optional("alternative", text(40)),
                optional("source", text(1000)));
    }

    private static RecordFields<ProgrammeBudget> programmeBudget() {
        return RecordFields.of(
                RecordType.PROGRAMME_BUDGET,
                ProgrammeBudget.class,
                required("programme", reference(RecordType.PROGRAMME)).owning(),
                required("authority", reference(RecordType.AUTHORITY)),
                optional("amount", money()),
                optional("key_amount", money()),
                optional("pupil_year", year()),
                optional("note", text(2000)));
    }

    private static RecordFields<Tranche> tranche() {
        return RecordFields.of(
                RecordType.TRANCHE,
                Tranche.class,
                required("programme", reference(RecordType.PROGRAMME)).owning(),
                required("authority", reference(RecordType.AUTHORITY)),
                required("year", year()),
                required("amount", money()),
                optional("note", text(2000)));
    }

    private static RecordFields<Application> application() {
        return RecordFields.of(
                RecordType.APPLICATION,
                Application.class,
                required("programme", reference(RecordType.PROGRAMME)),
                required("authority", reference(RecordType.AUTHORITY)),
                required("title", text(200)),
                required("schools", setOf(reference(RecordType.SCHOOL))).meaningAll(),
                required("bundles", setOf(reference(RecordType.BUNDLE))).meaningAll(),
                required("state", choice(ApplicationState.class)),
                optional("submitted", date()),
                optional("number", text(60)),
                optional("amount", money()),
                optional("early_start", date()),
                optional("note", text(2000)));
    }

    private static RecordFields<Notice> notice() {
        return RecordFields.of(
                RecordType.NOTICE,
                Notice.class,
                required("application", reference(RecordType.APPLICATION)).owning(),
                required("number", text(60)),
                required("date", date()),
                required("amount", money()),
                optional("period_from", date()),
                optional("period_to", date()),
                optional("earmarked_until", year()),
                optional("conditions", text(2000)));
    }

    private static RecordFields<GrantMovement> grantMovement() {
        return RecordFields.of(
                RecordType.GRANT_MOVEMENT,
                GrantMovement.class,
                required("notice", reference(RecordType.NOTICE)).owning(),
                required("kind", choice(MovementKind.class)),
                required("date", date()),
                required("amount", money()),
                optional("note", text(2000)));
    }
}
