package org.medienplan.ui.shell;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import org.medienplan.change.Change;
import org.medienplan.check.Checks;
import org.medienplan.check.Findings;
import org.medienplan.check.Severity;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.StatusBar;
import org.medienplan.ui.fx.Appearance;
import org.medienplan.ui.fx.WhileShown;
import org.medienplan.ui.place.Editing;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.Place;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.task.RunningTask;
import org.medienplan.workspace.History;
import org.medienplan.workspace.Workspace;

/// What stands around the pages of an open plan, for one language. Pages are made when they are shown.
final class PlanFrame extends BorderPane implements ShellActions {

    private static final double NARROW = 900;
    private static final double WIDE = 1200;
    private static final double NARROW_DRAWER = 312;
    private static final double DRAWER = 328;
    private static final double VERY_WIDE = 1600;
    private static final double WIDE_DRAWER = 368;

    private final ShellViewModel model;
    private final List<PlaceEntry> entries;
    private final ShellView window;
    private final KeptPlaces places = new KeptPlaces(this::build);
    private final Surroundings surroundings;
    private final Rail rail;
    private final TopBar top;
    private final PageArea area;
    private final StatusBar status;
    private final FocusAreas areas;
    private final FindingsDrawer findings;
    private final ObjectProperty<Optional<Findings>> found = new SimpleObjectProperty<>(Optional.empty());
    // A list of its own: the status line never stops listening to it.
    private final ObservableList<RunningTask> tasks = FXCollections.observableArrayList();
    private FindingsByPage byPage = FindingsByPage.NONE;
    private String size = "";
    private String shown = "";

    /// @param style how the window looks and moves
    /// @param window shows settings, palette and assistant
    PlanFrame(ShellViewModel model, List<PlaceEntry> entries, Style style, ShellView window) {
        this.model = model;
        this.entries = entries;
        this.window = window;
        Texts texts = model.texts().get();
        rail = new Rail(texts, entries, this::select, window::openSettings);
        top = new TopBar(texts, model, window::openPalette);
        area = new PageArea(style.animated());
        status = new StatusBar(tasks, texts.say("shell.task.cancel"));
        areas = new FocusAreas(rail, top, area.page(), area.side(), status);
        surroundings = new Surroundings(
                model.snapshot(),
                texts,
                style.appearance(),
                model.tools().tasks(),
                area,
                this::showContext,
                model.tools().dialogs(),
                editing(model),
                new KeptColumns(model),
                model.services().library());
        findings = new FindingsDrawer(texts, area, new FrameWay(this, model, entries));
        top.showCounts(findings.counts());
        layOut();
        widthProperty().subscribe(width -> fit(width.doubleValue()));
        String checking = texts.say("findings.task");
        WhileShown.subscribe(this, () -> model.snapshot().subscribe(now -> status.showState(checking)));
        Following.latest(this, surroundings, checking, snapshot -> FindingsByPage.of(snapshot, entries), this::show);
        WhileShown.subscribe(
                this,
                () -> Subscription.combine(
                        model.headline().subscribe(line -> line.ifPresent(this::show)),
                        model.snapshot().subscribe(now -> rail.showState(now.plan())),
                        style.tasks().subscribe(() -> tasks.setAll(style.tasks()))));
    }

    private void layOut() {
        // In this order, as it is the order of the Tab key.
        BorderPane right = new BorderPane();
        right.setTop(top);
        right.setCenter(area);
        right.setBottom(status);
        setLeft(rail);
        setCenter(right);
        setMinSize(0, 0);
    }

    private static Editing editing(ShellViewModel model) {
        return new Editing(
                model.services().workspace(),
                model.tools().tasks(),
                model.texts().get().say("shell.task.compute"),
                () -> UUID.randomUUID().toString());
    }

    /// How the window looks and moves.
    ///
    /// @param animated whether the drawer glides
    /// @param tasks what the status line shows
    record Style(Appearance appearance, boolean animated, ObservableList<RunningTask> tasks) {}

    private void fit(double width) {
        rail.setCompact(width < WIDE);
        top.setCompact(width < VERY_WIDE);
        top.setNarrow(width < NARROW);
        area.setDrawerWidth(drawerWidth(width));
    }

    private static double drawerWidth(double width) {
        if (width < WIDE) {
            return NARROW_DRAWER;
        }
        return width < VERY_WIDE ? DRAWER : WIDE_DRAWER;
    }

    private void show(Headline line) {
        top.show(line);
        status.showSaved(line.saved(), line.isSaved());
        size = line.size();
        showContext("");
    }

    private void show(FindingsByPage now) {
        rail.showFindings(now);
        findings.show(now);
        found.set(Optional.of(now.all()));
        byPage = now;
        places.forEach((key, place) -> place.showFindings(now.tabs(key)));
        status.showState(surroundings.texts().say("findings.current", Checks.number()));
    }

    /// Says something in the status line; nothing brings back the size of the plan.
    void showContext(String text) {
        status.showContext(text.isEmpty() ? size : text);
    }

    /// Shows a place; an unknown one leaves everything as it is.
    void select(String key) {
        entry(key).ifPresent(entry -> {
            rail.mark(key);
            if (!shown.equals(key)) {
                shown = key;
                area.hide();
                showContext("");
                area.showPage(place(entry).page());
                findings.showPage(key);
            }
        });
    }

    /// The key of the place that is shown.
    String shown() {
        return shown;
    }

    /// Where the palette finds what belongs to the open plan.
    List<PaletteSource> paletteSources() {
        Texts texts = model.texts().get();
        return List.of(
                new ScreenSource(entries, texts, this::select),
                new RecordSource(model.snapshot().getValue().plan(), texts, this),
                new FindingSource(
                        model.snapshot().getValue(), texts, new FrameWay(this, model, entries)::name, findings::lead));
    }

    /// The place of an entry, made now where it was not shown lately.
    Place place(PlaceEntry entry) {
        return places.of(entry);
    }

    private Place build(PlaceEntry entry) {
        Place made = entry.builder().build(surroundings, this);
        made.showFindings(byPage.tabs(entry.key()));
        return made;
    }

    FocusAreas areas() {
        return areas;
    }

    /// Closes the drawer where one is open.
    ///
    /// @return whether there was one
    boolean closeDrawer() {
        boolean open = area.isOpen();
        if (open) {
            area.hide();
        }
        return open;
    }

    /// Opens the list of findings.
    void openFindings(Severity severity) {
        findings.open(severity);
    }

    /// Opens it with the cases of the first finding of a severity.
    void unfoldFindings(Severity severity) {
        findings.unfold(severity);
    }

    /// Goes to the place of the next finding or, with -1, of the one before.
    void moveFinding(int step) {
        findings.move(step);
    }

    /// Leads to a place with the list of findings still open beside it, unless the page shows a drawer of its own.
    void leadBeside(org.medienplan.ref.Place target) {
        boolean listed = area.shows(findings.drawer());
        lead(target);
        if (listed && (!area.isOpen() || area.shows(findings.drawer()))) {
            area.show(findings.drawer());
        }
    }

    private Optional<PlaceEntry> entry(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    @Override
    public ObservableValue<Optional<Findings>> findings() {
        return found;
    }

    @Override
    public void openFindings() {
        openFindings(Severity.BLOCKS);
    }

    @Override
    public void apply(Change change) {
        model.commands().apply(change);
    }

    @Override
    public void newPlan() {
        window.openAssistant();
    }

    @Override
    public void export() {
        model.export();
    }

    @Override
    public boolean leadsTo(org.medienplan.ref.Place target) {
        return spot(target).isPresent();
    }

    @Override
    public void lead(org.medienplan.ref.Place target) {
        spot(target).ifPresent(spot -> {
            select(spot.entry().key());
            place(spot.entry()).reveal(spot.place());
        });
    }

    private Optional<FindingsByPage.Spot> spot(org.medienplan.ref.Place target) {
        return FindingsByPage.spot(target, leads(), entries);
    }

    private Leads leads() {
        return new Leads(model.snapshot().getValue().plan());
    }

    @Override
    public ObservableValue<Optional<History>> history() {
        return model.open().state().map(now -> now.map(Workspace.State::history));
    }

    @Override
    public void goTo(int step) {
        model.commands().goTo(step);
    }

    @Override
    public ZoneId zone() {
        return model.services().clock().getZone();
    }
}
