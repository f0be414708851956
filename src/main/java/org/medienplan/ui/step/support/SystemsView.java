package org.medienplan.ui.step.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.medienplan.analysis.platform.ManagedDevices;
import org.medienplan.message.Value;
import org.medienplan.plan.Plan;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.RecordColumns;
import org.medienplan.ui.place.RecordPages;
import org.medienplan.ui.place.RecordTable;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.table.Column;
import org.medienplan.ui.table.DataTable;

/// Devices and their systems: licences that they need against those that the plan pays, and the tables of what is
/// recorded: systems, migration steps, services to be ended.
public final class SystemsView {

    private static final double NAME = 320;
    private static final double NUMBER = 84;

    private final Texts texts;
    private final RecordPages pages;
    private final StackPane licences = new StackPane();
    private final VBox node;

    public SystemsView(Surroundings surroundings) {
        texts = surroundings.texts();
        pages = new RecordPages(surroundings, texts.say("platform.systems.tables"))
                .with(RecordType.DEVICE_SYSTEM, () -> systems(surroundings))
                .with(RecordType.ACCOUNT_STEP, () -> steps(surroundings))
                .with(RecordType.OLD_SERVICE, () -> services(surroundings));
        Node tables = pages.node();
        VBox.setVgrow(tables, Priority.ALWAYS);
        node = new VBox(licences, tables);
        node.getStyleClass().add("tab-page");
        Following.latest(node, surroundings, texts.say("platform.task"), PlatformContent::of, this::show);
    }

    /// The page behind the tab.
    public Node node() {
        return node;
    }

    private static RecordTable systems(Surroundings surroundings) {
        return RecordTable.of(
                        surroundings,
                        RecordType.DEVICE_SYSTEM,
                        RecordColumns.of(RecordType.DEVICE_SYSTEM)
                                .wide("item")
                                .fields("family")
                                .wide("licence_item", "note")
                                .all())
                .adding(surroundings.texts().say("platform.system.add"), "button-outlined");
    }

    private static RecordTable steps(Surroundings surroundings) {
        return RecordTable.of(
                        surroundings,
                        RecordType.ACCOUNT_STEP,
                        RecordColumns.of(RecordType.ACCOUNT_STEP)
                                .wide("name")
                                .fields("half_year", "categories", "pupils", "staff", "schools")
                                .wide("note")
                                .all())
                .presets(SystemsView::nextStep)
                .adding(surroundings.texts().say("platform.step.add"), "button-outlined");
    }

    private static Map<String, Object> nextStep(Plan plan) {
        HalfYear next = plan.accountSteps().rows().stream()
                .map(step -> step.halfYear().plusOrNearest(1))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> HalfYear.firstOf(plan.header().firstYear()));
        return Map.of("half_year", next);
    }

    private static RecordTable services(Surroundings surroundings) {
        return RecordTable.of(
                        surroundings,
                        RecordType.OLD_SERVICE,
                        RecordColumns.of(RecordType.OLD_SERVICE)
                                .wide("name", "item")
                                .fields("basis", "authority", "until")
                                .wide("note")
                                .all())
                .adding(surroundings.texts().say("platform.service.add"), "button-outlined");
    }

    private void show(PlatformContent content) {
        boolean any = !content.managed().isEmpty();
        licences.setVisible(any);
        licences.setManaged(any);
        if (any) {
            DataTable<ManagedDevices> table = new DataTable<>(
                    columns(content),
                    FXCollections.observableArrayList(content.managed()),
                    new Label(""),
                    texts.say("platform.licences"));
            table.fitted().asHighAsItsRows();
            licences.getChildren()
                    .setAll(new Card(texts.say("platform.licences"), texts.say("platform.licences.unit"))
                            .addEdgeToEdge(table));
        }
    }

    private List<Column<ManagedDevices>> columns(PlatformContent content) {
        Comparator<ManagedDevices> asListed =
                Comparator.comparing(one -> content.managed().indexOf(one));
        List<Column<ManagedDevices>> columns = new ArrayList<>();
        columns.add(new Column<>(
                texts.say("platform.licences.licence"), this::name, asListed, Column.Kind.NAME, Optional.empty(), NAME));
        for (int i = 0; i < content.frame().horizon(); i++) {
            int year = i;
            columns.add(number(
                    texts.formats().plain(content.frame().year(year)), one -> cell(one, year), asListed));
        }
        return columns;
    }

    private static Column<ManagedDevices> number(
            String heading, Function<ManagedDevices, String> text, Comparator<ManagedDevices> order) {
        return new Column<>(heading, text, order, Column.Kind.NUMBER, Optional.empty(), NUMBER);
    }

    private String name(ManagedDevices managed) {
        return managed.licence().map(texts::name).orElseGet(() -> texts.say("platform.licences.none"));
    }

    /// Devices, and beside them the licences where these are fewer.
    private String cell(ManagedDevices managed, int year) {
        String devices = texts.formats().count(managed.needed().get(year));
        return managed.licence().isEmpty() || managed.uncovered(year) == 0
                ? devices
                : texts.say("platform.licences.short", managed.planned().get(year), new Value.Text(devices));
    }

    /// Whether a record has its place on this page.
    public static boolean shows(RecordType type) {
        return type == RecordType.DEVICE_SYSTEM || type == RecordType.ACCOUNT_STEP || type == RecordType.OLD_SERVICE;
    }

    /// Brings a table into view.
    public void choose(RecordType type) {
        pages.choose(type);
    }

    /// Puts the cursor into a field.
    public void reveal(FieldRef place) {
        pages.reveal(place.record(), place.field() == null ? "" : place.field());
    }

    /// Opens the record in a row.
    public void open(RecordType type, int row) {
        pages.open(type, row);
    }
}
