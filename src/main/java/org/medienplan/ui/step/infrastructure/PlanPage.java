package org.medienplan.ui.step.infrastructure;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.medienplan.change.FieldProperty;
import org.medienplan.plan.PlanHeader;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.FactList;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.form.Form;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.RecordSheet;
import org.medienplan.ui.place.Surroundings;

/// What holds for the plan as a whole, to edit, with what its years take in.
final class PlanPage {

    private final Surroundings surroundings;
    private final Texts texts;
    private final VBox meaning = new VBox(12);

    private PlanPage(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
    }

    static RecordSheet of(Surroundings surroundings) {
        return new PlanPage(surroundings).sheet();
    }

    private RecordSheet sheet() {
        Card card = new Card(texts.say("infrastructure.plan.meaning"), "").add(meaning);
        Following.latest(
                card,
                surroundings,
                texts.say("infrastructure.schools.task"),
                snapshot -> PlanYears.of(snapshot.plan()),
                this::show);
        return new RecordSheet(
                surroundings,
                PlanHeader.ID,
                List.of(
                        group("", "title"),
                        group(texts.say("infrastructure.plan.years"), "first_year", "horizon", "tail"),
                        group(texts.say("infrastructure.plan.rules"), "state", "standard", "notice")),
                card);
    }

    private static Form.Group group(String heading, String... fields) {
        return new Form.Group(heading, FieldProperty.some(RecordType.PLAN, fields));
    }

    private void show(PlanYears years) {
        FactList facts = new FactList(List.of(
                new FactList.Fact(
                        texts.say("infrastructure.plan.planned"),
                        texts.formats().years(years.first(), years.last())),
                new FactList.Fact(
                        texts.say("infrastructure.plan.tail"),
                        years.hasTail()
                                ? texts.formats().years(years.last() + 1, years.end())
                                : texts.say("infrastructure.plan.no_tail"))));
        List<Label> lines = new ArrayList<>();
        line(lines, "infrastructure.plan.measures", years.measures());
        line(lines, "infrastructure.plan.ceilings", years.ceilings());
        line(lines, "infrastructure.plan.shifts", years.shifts());
        if (years.isComplete()) {
            lines.add(Labels.wrapped(texts.say("infrastructure.plan.inside")));
        }
        lines.add(Labels.wrapped(texts.say("infrastructure.plan.keep"), "caption", "muted"));
        meaning.getChildren().setAll(facts);
        meaning.getChildren().addAll(lines);
    }

    private void line(List<Label> lines, String key, int count) {
        if (count > 0) {
            lines.add(Labels.wrapped(texts.say(key, count)));
        }
    }
}
