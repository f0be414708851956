package org.medienplan.ui.step.investment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Drawer;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.SmallTable;
import org.medienplan.ui.component.Tabs;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.Newest;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.workspace.Snapshot;

/// Proposes at the right of the window to spread replacements evenly: what may move, what it does to every year, and
/// whether it shall be taken over.
final class SpreadDrawer {

    private static final int MOST_YEARS = 4;
    private static final int EARLIER = 1;
    private static final int LATER = 2;

    private final Surroundings surroundings;
    private final Texts texts;
    private final Drawer drawer;
    private final VBox bundles = new VBox(6);
    private final Map<RecordId, CheckBox> boxes = new LinkedHashMap<>();
    private final Spinner<Integer> earlier = new Spinner<>(0, MOST_YEARS, EARLIER);
    private final Spinner<Integer> later = new Spinner<>(0, MOST_YEARS, LATER);
    private final VBox effect = new VBox(12);
    private final VBox content = new VBox(16);
    private final Button take;
    private final Newest<Spread.Wish, Spread> newest;
    private Optional<Spread> proposal = Optional.empty();
    private String keys = "";
    private boolean showing;

    SpreadDrawer(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        drawer = new Drawer(texts.say("place.drawer.close"), surroundings.drawer()::hide);
        take = new Button(texts.say("replacement.take", 0));
        take.getStyleClass().addAll("small", "accent");
        take.setOnAction(event -> take());
        Button leave = new Button(texts.say("replacement.leave"));
        leave.getStyleClass().add("small");
        leave.setOnAction(event -> surroundings.drawer().hide());
        earlier.valueProperty().subscribe((before, now) -> propose());
        later.valueProperty().subscribe((before, now) -> propose());
        content.getChildren().addAll(wishes(), effect);
        drawer.showTitle(texts.say("replacement.spread.hint"), texts.say("replacement.spread"));
        drawer.showTabs(
                List.of(Tabs.tab(texts.say("replacement.proposal"), Optional.empty(), Drawer.scrolling(content))));
        drawer.showActions(take, leave);
        newest = new Newest<>(content, surroundings, texts.say("replacement.task"), this::compute, this::show);
        Following.latest(
                content, surroundings, texts.say("replacement.task"), SpreadDrawer::bundles, this::showBundles);
    }

    private VBox wishes() {
        Label what = Labels.of(texts.say("replacement.bundles"), "field-label");
        HBox head =
                new HBox(12, what, Labels.spring(), choice("replacement.all", true), choice("replacement.none", false));
        head.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, head, bundles, spinner("replacement.earlier", earlier), spinner("replacement.later", later));
    }

    private Hyperlink choice(String key, boolean all) {
        Hyperlink link = Labels.link(texts.say(key), () -> {
            showing = true;
            boxes.values().forEach(box -> box.setSelected(all));
            showing = false;
            propose();
        });
        link.getStyleClass().add("small");
        return link;
    }

    private HBox spinner(String key, Spinner<Integer> spinner) {
        spinner.setPrefWidth(84);
        spinner.setMinWidth(84);
        spinner.getEditor().setAccessibleText(texts.say(key));
        spinner.setAccessibleText(texts.say(key));
        Label label = Labels.of(texts.say(key));
        HBox line = new HBox(8, label, Labels.spring(), spinner);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// Opens the proposal.
    void open() {
        surroundings.drawer().show(drawer);
    }

    /// The bundles of which anything is replaced, the dearest first.
    private static List<RecordId> bundles(Snapshot snapshot) {
        Map<RecordId, Long> cost = new LinkedHashMap<>();
        snapshot.figures()
                .items()
                .bundles()
                .forEach(bundle -> cost.put(
                        bundle.id(),
                        snapshot.figures()
                                .frame()
                                .years()
                                .mapToLong(year ->
                                        snapshot.figures().value(Metric.REPLACEMENT_COST, year, null, bundle.id()))
                                .sum()));
        return cost.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<RecordId, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    // At first the dearest bundle alone, so that nobody moves hundreds of replacements by accident.
    private void showBundles(List<RecordId> found) {
        Set<RecordId> before = boxes.isEmpty() ? Set.copyOf(found.subList(0, Math.min(1, found.size()))) : chosen();
        showing = true;
        boxes.clear();
        for (RecordId bundle : found) {
            CheckBox box = new CheckBox(texts.name(bundle));
            box.setSelected(before.contains(bundle));
            box.selectedProperty().subscribe((old, now) -> propose());
            boxes.put(bundle, box);
        }
        bundles.getChildren().setAll(boxes.values());
        showing = false;
        propose();
    }

    private Set<RecordId> chosen() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void propose() {
        if (showing || content.getScene() == null) {
            return;
        }
        take.setDisable(true);
        proposal = Optional.empty();
        if (chosen().isEmpty()) {
            take.setText(texts.say("replacement.take", 0));
            effect.getChildren().setAll(Labels.wrapped(texts.say("replacement.choose"), "muted"));
            return;
        }
        keys = surroundings.edits().newId(RecordType.REPLACEMENT_SHIFT).key();
        newest.wish(new Spread.Wish(chosen(), earlier.getValue(), later.getValue()));
    }

    private Spread compute(Spread.Wish wish) {
        return Spread.of(wish, surroundings.snapshot().getValue(), keys);
    }

    private void show(Spread spread) {
        if (!spread.wish().bundles().equals(chosen())) {
            return;
        }
        proposal = Optional.of(spread);
        take.setText(texts.say("replacement.take", spread.shifts().size()));
        take.setDisable(spread.isNothing());
        effect.getChildren()
                .setAll(
                        Labels.wrapped(
                                spread.isNothing()
                                        ? texts.say("replacement.nothing")
                                        : texts.say(
                                                "replacement.effect",
                                                spread.wish().bundles().size(),
                                                spread.shifts().size(),
                                                Spread.highest(spread.now()),
                                                Spread.highest(spread.then())),
                                "strong"),
                        table(spread));
    }

    private SmallTable table(Spread spread) {
        int years = spread.now().length;
        List<SmallTable.Row> rows = new ArrayList<>();
        IntStream.range(0, spread.horizon()).forEach(i -> rows.add(year(spread, i)));
        int last = spread.firstYear() + spread.horizon() - 1;
        rows.add(sum(texts.formats().years(spread.firstYear(), last), spread, 0, spread.horizon()));
        IntStream.range(spread.horizon(), years).forEach(i -> rows.add(year(spread, i)));
        if (years > spread.horizon()) {
            String tail = texts.formats().years(last + 1, spread.firstYear() + years - 1);
            rows.add(sum(tail, spread, spread.horizon(), years));
        }
        return new SmallTable(
                List.of(
                        texts.say("investment.column.year"),
                        texts.say("replacement.now"),
                        texts.say("replacement.then"),
                        texts.say("replacement.change")),
                rows,
                sum(texts.say("investment.sum"), spread, 0, years));
    }

    private SmallTable.Row year(Spread spread, int at) {
        return row(texts.formats().plain(spread.firstYear() + (long) at), spread.now()[at], spread.then()[at]);
    }

    private SmallTable.Row sum(String name, Spread spread, int from, int until) {
        return row(
                name,
                IntStream.range(from, until).mapToLong(i -> spread.now()[i]).sum(),
                IntStream.range(from, until).mapToLong(i -> spread.then()[i]).sum());
    }

    private SmallTable.Row row(String name, long now, long then) {
        String change =
                now == then ? texts.say("investment.none") : texts.formats().change(then - now);
        return new SmallTable.Row(
                name, List.of(texts.formats().count(now), texts.formats().count(then), change), null);
    }

    private void take() {
        proposal.filter(spread -> !spread.isNothing()).ifPresent(spread -> {
            surroundings.drawer().hide();
            surroundings
                    .edits()
                    .apply(spread.change(), refusal -> refusal.map(texts::say).ifPresent(surroundings.status()));
        });
    }
}
