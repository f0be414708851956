package org.medienplan.ui.step.infrastructure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Combination;
import org.medienplan.plan.catalogue.PhaseIn;
import org.medienplan.plan.catalogue.Rule;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Rounding;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ui.place.RecordTable;
import org.medienplan.ui.place.Surroundings;

/// The rules of one standard, to edit.
final class RuleTable {

    private final RecordTable table;
    // Asked for in the background, set by whoever chooses a standard.
    private final AtomicReference<Optional<RecordId>> standard = new AtomicReference<>(Optional.empty());
    private final Node node;

    /// @param controls stand before the button that adds a rule
    RuleTable(Surroundings surroundings, Node... controls) {
        table = RecordTable.of(surroundings, RecordType.RULE, CatalogueColumns.rules())
                .rows(this::rules)
                .presets(this::presets)
                .controls(controls)
                .adding(surroundings.texts().say("infrastructure.rules.add"), "accent");
        node = table.node();
        node.getStyleClass().remove("tab-page");
    }

    Node node() {
        return node;
    }

    /// Shows the rules of another standard.
    void show(RecordId chosen) {
        if (!standard.getAndSet(Optional.of(chosen)).equals(Optional.of(chosen))) {
            table.refresh();
        }
    }

    void reveal(RecordId rule, String field) {
        table.reveal(rule, field);
    }

    private List<RecordId> rules(Plan plan) {
        List<RecordId> items = CatalogueColumns.items(plan);
        Optional<RecordId> chosen = standard.get();
        return plan.rules().rows().stream()
                .filter(rule -> chosen.filter(rule.standard()::equals).isPresent())
                .sorted(Comparator.comparingInt(rule -> items.indexOf(rule.item())))
                .map(Rule::id)
                .toList();
    }

    private Map<String, Object> presets(Plan plan) {
        Map<String, Object> usual = Map.of(
                "rounding", Rounding.UP,
                "combine", Combination.ADD,
                "phase_in", PhaseIn.NONE,
                "amount", Decimal.ONE,
                "per", Decimal.ONE);
        return standard.get().map(chosen -> with(usual, chosen)).orElse(usual);
    }

    private static Map<String, Object> with(Map<String, Object> usual, RecordId standard) {
        Map<String, Object> all = new HashMap<>(usual);
        all.put("standard", standard);
        return all;
    }
}
