package org.medienplan.ui.step.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.medienplan.analysis.platform.ManagedDevices;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.table.Column;
import org.medienplan.ui.table.DataTable;

/// Devices by the licence that manages them, and how many of them have none although the plan pays for licences.
final class LicenceCard extends VBox {

    private static final double NAME = 320;
    private static final double NUMBER = 68;

    private final Texts texts;
    private final PlatformContent content;

    /// @param years devices at the end of each year
    private record Line(String name, List<String> years) {}

    private LicenceCard(PlatformContent content, Texts texts) {
        this.texts = texts;
        this.content = content;
        List<Line> lines =
                content.managed().stream().flatMap(one -> lines(one).stream()).toList();
        DataTable<Line> table = new DataTable<>(
                columns(lines),
                FXCollections.observableArrayList(lines),
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

    private List<Line> lines(ManagedDevices managed) {
        List<Line> lines = new ArrayList<>();
        String name = managed.licence().map(texts::name).orElseGet(() -> texts.say("platform.licences.none"));
        lines.add(new Line(
                name, managed.needed().stream().map(texts.formats()::count).toList()));
        boolean covered = managed.licence().isEmpty()
                || IntStream.range(0, managed.needed().size()).allMatch(year -> managed.uncovered(year) == 0);
        if (!covered) {
            lines.add(new Line(
                    texts.say("platform.licences.short"),
                    IntStream.range(0, managed.needed().size())
                            .mapToObj(year -> number(managed.uncovered(year)))
                            .toList()));
        }
        return lines;
    }

    private String number(long value) {
        return value == 0 ? texts.say("platform.none") : texts.formats().count(value);
    }

    private List<Column<Line>> columns(List<Line> lines) {
        Comparator<Line> asListed = Comparator.comparingInt(lines::indexOf);
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(new Column<>(
                texts.say("platform.licences.licence"),
                Line::name,
                asListed,
                Column.Kind.NAME,
                Optional.empty(),
                NAME));
        for (int i = 0; i < content.frame().horizon(); i++) {
            int year = i;
            columns.add(new Column<>(
                    texts.formats().plain(content.frame().year(year)),
                    line -> line.years().get(year),
                    asListed,
                    Column.Kind.NUMBER,
                    Optional.empty(),
                    NUMBER));
        }
        return columns;
    }
}
