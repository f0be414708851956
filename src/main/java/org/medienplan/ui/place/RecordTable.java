package org.medienplan.ui.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.medienplan.entry.ValueText;
import org.medienplan.field.Names;
import org.medienplan.message.Message;
import org.medienplan.plan.OriginKind;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.EmptyState;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.SearchField;
import org.medienplan.ui.component.ToolRow;
import org.medienplan.ui.table.CellContent;
import org.medienplan.ui.table.EditColumn;
import org.medienplan.ui.table.EditTable;
import org.medienplan.ui.table.EditTools;
import org.medienplan.ui.table.RowContent;
import org.medienplan.workspace.Snapshot;

/// The records of a type as an editable table on a page, with a field that filters it and a menu of its columns:
///
/// `RecordTable.of(surroundings, RecordType.HOLDING, RecordColumn.of(RecordType.HOLDING, "item", "quantity")).node()`
///
/// A double click on a name or Enter opens the record in a [RecordForm].
public final class RecordTable implements RecordPages.Part {

    private static final double FILTER = 240;

    private final Surroundings surroundings;
    private final Texts texts;
    private final RecordType type;
    private final List<RecordColumn> columns;
    private final EditTable table;
    private final SearchField filter;
    private final Label counter = Labels.of("", "caption", "muted");
    private final List<Node> controls = new ArrayList<>();
    private final EmptyState empty;
    private final EmptyState nothing;
    private Optional<Node> add = Optional.empty();
    private Node trailing = new Label();
    private Function<Plan, List<RecordId>> rows;
    private RecordForm form;
    private Function<Plan, Map<String, Object>> presets = plan -> Map.of();
    private Consumer<Set<OriginKind>> origins = kinds -> {};
    private Optional<Latest> latest = Optional.empty();
    private int all;

    private RecordTable(Surroundings surroundings, RecordType type, List<RecordColumn> columns, EditTable.Scope scope) {
        this.surroundings = surroundings;
        this.texts = surroundings.texts();
        this.type = type;
        this.columns = columns;
        this.filter = new SearchField(texts.say("edit.filter"), texts.say("place.filter.clear"));
        this.rows = plan -> plan.table(type).rows().stream().map(Identified::id).toList();
        this.form = RecordForm.of(surroundings, type).onMade(this::show);
        List<EditColumn> described = new ArrayList<>();
        for (RecordColumn column : columns) {
            described.add(column.described(type, texts, described.isEmpty()));
        }
        empty = new EmptyState(Icon.INFORMATION, texts.say("edit.empty", many(type)), texts.say("edit.empty.why"));
        nothing = new EmptyState(Icon.SEARCH, texts.say("edit.none_found"), texts.say("edit.none_found.why"));
        EditTable.Words words = new EditTable.Words(
                texts.many(type), type, empty, shown -> texts.say("edit.sum", counted(shown)), scope);
        this.table = new EditTable(described, tools(surroundings), words);
        table.setOnOpen(record -> form.open(record, ""));
        table.columns(
                surroundings.columns().of(type.key()),
                chosen -> surroundings.columns().keep(type.key(), chosen));
    }

    /// A table of the records of a type, which can be copied, deleted and made.
    ///
    /// @param columns the first one names the rows
    public static RecordTable of(Surroundings surroundings, RecordType type, RecordColumn... columns) {
        return new RecordTable(surroundings, type, List.of(columns), EditTable.Scope.RECORDS);
    }

    /// A table of records that stay as many as they are.
    public static RecordTable ofFixed(Surroundings surroundings, RecordType type, RecordColumn... columns) {
        return new RecordTable(surroundings, type, List.of(columns), EditTable.Scope.VALUES);
    }

    /// What tables and forms of a place work with.
    public static EditTools tools(Surroundings surroundings) {
        return new EditTools(
                surroundings.texts(),
                new CurrentText(surroundings),
                surroundings.edits(),
                surroundings.tasks(),
                surroundings.dialogs(),
                surroundings.status());
    }

    /// Lists only these records, in this order.
    ///
    /// @param wanted called in the background
    public RecordTable rows(Function<Plan, List<RecordId>> wanted) {
        rows = wanted;
        return this;
    }

    /// Opens records in this form.
    public RecordTable form(RecordForm wanted) {
        form = wanted.onMade(this::show);
        return this;
    }

    /// Sets what Enter and a double click lead to in the place of the form.
    public RecordTable onOpen(Consumer<RecordId> open) {
        table.setOnOpen(open);
        return this;
    }

    /// Begins new records with these values.
    public RecordTable presets(Function<Plan, Map<String, Object>> values) {
        presets = values;
        return this;
    }

    /// Puts controls beside the filter.
    public RecordTable controls(Node... nodes) {
        controls.addAll(List.of(nodes));
        return this;
    }

    /// Puts a button behind the controls that begins a new record, with the usual words.
    ///
    /// @param style how it looks, such as `accent` for the main action of the page
    public RecordTable adding(String style) {
        return adding(texts.say("edit.new.of", texts.one(type)), style);
    }

    /// Puts a button behind the controls that begins a new record.
    ///
    /// @param words on the button
    /// @param style how it looks, such as `accent` for the main action of the page
    public RecordTable adding(String words, String style) {
        Button button = new Button(words, Icon.ADD.node());
        button.getStyleClass().add(style);
        button.setOnAction(event -> create());
        add = Optional.of(button);
        Button first = new Button(words, Icon.ADD.node());
        first.setOnAction(event -> create());
        empty.offer(first);
        return this;
    }

    /// Puts something at the right end of the line above the table.
    public RecordTable trailing(Node node) {
        trailing = node;
        return this;
    }

    /// Hears which kinds of origin have a sign in the table.
    public RecordTable onOrigins(Consumer<Set<OriginKind>> hear) {
        origins = hear;
        return this;
    }

    @Override
    public Node node(Node choice) {
        return controls(choice).node();
    }

    /// The table with its controls; to be asked for once, when everything is set.
    public Node node() {
        filter.setPrefWidth(FILTER);
        filter.textProperty().subscribe(table::filter);
        table.onShown(this::tell);
        List<Node> leading = new ArrayList<>(List.of(filter, table.columnMenu()));
        leading.addAll(controls);
        add.ifPresent(leading::add);
        leading.add(counter);
        Card card = new Card().fill(table.node());
        VBox.setVgrow(card, Priority.ALWAYS);
        VBox node = new VBox(12, new ToolRow(trailing, leading.toArray(Node[]::new)), card);
        node.getStyleClass().add("tab-page");
        Following.latest(node, surroundings, texts.many(type), this::content, this::show);
        latest = Optional.of(new Latest(node, surroundings, texts.many(type)));
        return node;
    }

    /// Lists again, where other records are wanted of the same plan.
    public void refresh() {
        Snapshot now = surroundings.snapshot().getValue();
        latest.ifPresent(again -> again.compute(() -> content(now), this::show));
    }

    private void show(RecordId record) {
        table.reveal(record, "");
    }

    private void show(List<RowContent> content) {
        all = content.size();
        table.show(content);
        tell();
        Set<OriginKind> kinds = EnumSet.noneOf(OriginKind.class);
        content.forEach(row -> row.cells().forEach(cell -> {
            OriginKind kind = cell.origin();
            if (kind != null) {
                kinds.add(kind);
            }
        }));
        origins.accept(kinds);
    }

    private void tell() {
        int shown = table.shown();
        table.placeholder(all > 0 ? nothing : empty);
        counter.setText(shown == all ? texts.say(counted(all)) : texts.say("edit.count_of", shown, counted(all)));
    }

    private Message counted(int count) {
        return Message.of("edit.counted", count, Message.choice(type), many(type));
    }

    private static Message many(RecordType type) {
        return Message.of(Message.choice(type).key() + ".plural");
    }

    /// In the background: what all rows show.
    private List<RowContent> content(Snapshot snapshot) {
        ValueText text = new ValueText(texts, snapshot.plan());
        List<Function<RecordId, CellContent>> readers =
                columns.stream().map(column -> reader(column, snapshot, text)).toList();
        return rows.apply(snapshot.plan()).stream()
                .map(record -> RowContent.of(
                        record,
                        Names.of(snapshot.plan(), record),
                        readers.stream().map(reader -> reader.apply(record)).toList()))
                .toList();
    }

    private static Function<RecordId, CellContent> reader(RecordColumn column, Snapshot snapshot, ValueText text) {
        Function<RecordId, CellContent> reader = column.reader().in(snapshot, text);
        return record -> reader.apply(record).editing(column.property().orElse(null));
    }

    /// Opens the form for a new record.
    public void create() {
        form.create(presets.apply(surroundings.snapshot().getValue().plan()));
    }

    /// Opens the record of a row in its form.
    ///
    /// @param tab the name of the tab to show; empty for the fields
    public void open(int row, String tab) {
        table.record(row).ifPresent(record -> {
            table.reveal(record, "");
            form.open(record, "");
            form.selectTab(tab);
        });
    }

    /// Puts the cursor into a cell, as soon as the row is there.
    ///
    /// @param field the column; the first one where there is none of that name
    @Override
    public void reveal(RecordId record, String field) {
        filter.clear();
        table.reveal(record, field);
    }

    /// The table itself.
    public EditTable table() {
        return table;
    }
}
