package org.medienplan.ui.step.investment;

import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import org.medienplan.plan.Plan;
import org.medienplan.plan.funding.CostPart;
import org.medienplan.plan.funding.RoundedPart;
import org.medienplan.plan.funding.SourceKind;
import org.medienplan.plan.funding.Stacking;
import org.medienplan.plan.funding.TrancheRule;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Rounding;
import org.medienplan.ref.RecordType;
import org.medienplan.ui.place.RecordColumns;
import org.medienplan.ui.place.RecordForm;
import org.medienplan.ui.place.RecordPages;
import org.medienplan.ui.place.RecordTable;
import org.medienplan.ui.place.Surroundings;

/// The programmes of the plan with their rules: limits, budgets, yearly amounts and the formula of budgets.
final class ProgrammeTables {

    private final Surroundings surroundings;

    private ProgrammeTables(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    static RecordPages of(Surroundings surroundings) {
        ProgrammeTables tables = new ProgrammeTables(surroundings);
        return new RecordPages(surroundings, surroundings.texts().say("funding.tables"))
                .with(RecordType.PROGRAMME, tables::programmes)
                .with(caps())
                .with(budgets())
                .with(tranches())
                .with(RecordType.BUDGET_RULE, tables::rules)
                .with(pools());
    }

    private RecordTable programmes() {
        RecordColumns columns = RecordColumns.of(RecordType.PROGRAMME)
                .wide("name")
                .fields("kind", "rate", "apply_by", "complete_by", "call_by", "prove_by", "state", "rank")
                .hidden("minimum", "earmarking_years", "categories", "stacking", "source");
        Button template = new Button(surroundings.texts().say("funding.template"));
        template.getStyleClass().add("button-outlined");
        ProgrammeChoice choice = new ProgrammeChoice(template, surroundings);
        template.setOnAction(event -> choice.ask());
        return RecordTable.of(surroundings, RecordType.PROGRAMME, columns.all())
                .presets(ProgrammeTables::programme)
                .form(form())
                .controls(template)
                .adding("accent");
    }

    private RecordForm form() {
        return RecordForm.of(surroundings, RecordType.PROGRAMME)
                .group("", "name", "state", "kind", "rate", "rank", "stacking", "tranches")
                .group("funding.group.dates", "costs_from", "apply_by", "complete_by", "call_by", "prove_by")
                .group(
                        "funding.group.pays",
                        "categories",
                        "bundles",
                        "items",
                        "excluded_items",
                        "parts",
                        "school_categories",
                        "preconditions",
                        "minimum",
                        "earmarking_years")
                .group("funding.group.rounding", "rounded", "rounded_to", "rounding", "surcharge")
                .group("funding.group.source", "valid_from", "source", "note");
    }

    /// A grant of the plan's Land, rounded to the cent.
    private static Map<String, Object> programme(Plan plan) {
        return Map.of(
                "state", plan.header().state(),
                "kind", SourceKind.PROJECT_GRANT,
                "rank", plan.programmes().size() + 1,
                "rounded", RoundedPart.GRANT,
                "rounded_to", Money.ofCents(1),
                "rounding", Rounding.HALF_UP,
                "parts", Set.of(CostPart.PURCHASE, CostPart.INSTALLATION, CostPart.PLANNING),
                "stacking", Stacking.EXCLUSIVE,
                "tranches", TrancheRule.CARRIES_OVER);
    }

    private RecordTable rules() {
        RecordColumns columns = RecordColumns.of(RecordType.BUDGET_RULE)
                .wide("programme")
                .fields("rank", "school_categories", "base", "per_pupil", "factor", "small_below", "small_per_pupil")
                .hidden("source");
        return RecordTable.of(surroundings, RecordType.BUDGET_RULE, columns.all())
                .presets(plan ->
                        Map.of("rank", plan.budgetRules().size() + 1, "factor", Decimal.ONE, "base", Money.ZERO))
                .adding("accent");
    }

    private static RecordColumns caps() {
        return RecordColumns.of(RecordType.FUNDING_CAP)
                .wide("name")
                .fields("programme", "level", "base", "amount", "share", "categories", "alternative")
                .hidden("school_categories", "source");
    }

    private static RecordColumns budgets() {
        return RecordColumns.of(RecordType.PROGRAMME_BUDGET)
                .wide("programme")
                .fields("authority")
                .summed("amount")
                .fields("key_amount", "pupil_year", "note");
    }

    private static RecordColumns tranches() {
        return RecordColumns.of(RecordType.TRANCHE)
                .wide("programme")
                .fields("authority", "year")
                .summed("amount", "programme")
                .fields("note");
    }

    private static RecordColumns pools() {
        return RecordColumns.of(RecordType.BUDGET_POOL)
                .wide("programme")
                .fields("amount", "by_pupils", "pupils", "key_amount", "source");
    }
}
