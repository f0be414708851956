package org.medienplan.ui.step.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.medienplan.analysis.platform.ManagedDevices;
import org.medienplan.message.Value;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.table.Column;
import org.medienplan.ui.table.DataTable;

/// Devices by the licence that manages them, against the licences that the plan pays.
final class LicenceCard extends VBox {

    private static final double NAME = 320;
    private static final double NUMBER = 118;

    private final Texts texts;

    private LicenceCard(PlatformContent content, Texts texts) {
        this.texts = texts;
        DataTable<ManagedDevices> table = new DataTable<>(
                columns(content),
                FXCollections.observableArrayList(content.managed()),
                new Label(""),
                texts.say("platform.licences"));
        table.fitted().asHighAsItsRows();
        getChildren()
                .add(new Card(texts.say("platform.licences"), texts.say("platform.licences.unit"))
                        .addEdgeToEdge(table));
    }

    /// The card; empty where the plan names no system.
    static Optional<LicenceCard> of(PlatformContent content, Texts texts) {
        return content.managed().isEmpty() ? Optional.empty() : Optional.of(new LicenceCard(content, texts));
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
}
