package org.medienplan.ui.step;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.medienplan.field.Names;
import org.medienplan.json.PlanJson;
import org.medienplan.plan.Plan;
import org.medienplan.text.Texts;
import org.medienplan.theme.ThemeName;
import org.medienplan.ui.FxRig;
import org.medienplan.ui.TestDialogs;
import org.medienplan.ui.component.Drawer;
import org.medienplan.ui.fx.Appearance;
import org.medienplan.ui.place.DrawerHost;
import org.medienplan.ui.place.Editing;
import org.medienplan.ui.place.Place;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.place.TestColumns;
import org.medienplan.ui.task.TaskRunner;
import org.medienplan.workspace.Library;
import org.medienplan.workspace.Snapshot;
import org.medienplan.workspace.Workspace;

/// A window around one page, as large as the real one, that computes in the calling thread.
public final class TestWindow implements DrawerHost {

    private static final int NARROW = 1200;
    private static final int DRAWER_OVER_PAGE = 900;

    private final BorderPane middle = new BorderPane();
    private final boolean over;
    private final Label status = new Label();
    private final double drawerWidth;
    private final Stage stage = new Stage();
    private final Workspace workspace = new Workspace(Snapshots.CLOCK);
    private final SimpleObjectProperty<Snapshot> snapshot = new SimpleObjectProperty<>();
    private final TestDialogs dialogs = new TestDialogs();
    private final Place place;
    private final Surroundings surroundings;

    /// How a window is set up.
    public record Setup(int width, int height, ThemeName theme, Locale language) {

        /// A German window of the usual size in light colours.
        public static Setup usual() {
            return new Setup(1440, 900, ThemeName.LIGHT, Locale.GERMANY);
        }
    }

    private TestWindow(Plan plan, Setup setup, Function<Surroundings, Place> places) {
        boolean narrow = setup.width() < NARROW;
        over = setup.width() < DRAWER_OVER_PAGE;
        drawerWidth = narrow ? Drawer.MIN_WIDTH : Drawer.MAX_WIDTH;
        Appearance appearance = new Appearance(setup.theme());
        workspace.open(plan, null);
        snapshot.set(workspace.state().orElseThrow().snapshot());
        workspace.listen(now -> snapshot.set(now.snapshot()));
        Texts texts = Texts.in(setup.language()).naming(id -> Names.of(plan(), id));
        TaskRunner tasks = new TaskRunner(Runnable::run, Runnable::run);
        surroundings = new Surroundings(
                snapshot,
                texts,
                appearance,
                tasks,
                this,
                status::setText,
                dialogs,
                new Editing(workspace, tasks, "", keys()),
                new TestColumns(),
                Library.in(Path.of("")));
        place = places.apply(surroundings);
        middle.setCenter(place.page());
        Scene scene = new Scene(frame(narrow), setup.width(), setup.height());
        appearance.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private BorderPane frame(boolean narrow) {
        Region rail = new Region();
        rail.getStyleClass().addAll("rail", narrow ? "compact" : "wide");
        Region top = new Region();
        top.getStyleClass().add("top-bar");
        BorderPane bottom = new BorderPane();
        bottom.getStyleClass().add("status-bar");
        status.getStyleClass().addAll("caption", "muted");
        bottom.setRight(status);
        BorderPane right = new BorderPane(middle);
        right.setTop(top);
        right.setBottom(bottom);
        BorderPane frame = new BorderPane(right);
        frame.setLeft(rail);
        return frame;
    }

    /// Opens a window on a plan. To be called on the FX thread.
    public static TestWindow open(Plan plan, Setup setup, Function<Surroundings, Place> places) {
        return new TestWindow(plan, setup, places);
    }

    /// The example plan.
    public static Plan example() {
        return PlanJson.read(Path.of("example-plans", "leverkusen.json")).orElseThrow();
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    public Place place() {
        return place;
    }

    /// The plan as it is now, after edits.
    public Plan plan() {
        return snapshot.get().plan();
    }

    /// The open plan, to take edits back.
    public Workspace workspace() {
        return workspace;
    }

    public TestDialogs dialogs() {
        return dialogs;
    }

    private static Supplier<String> keys() {
        AtomicInteger made = new AtomicInteger();
        return () -> "new-" + made.incrementAndGet();
    }

    public Stage stage() {
        return stage;
    }

    public String status() {
        return status.getText();
    }

    /// The drawer, or null while it is closed.
    public javafx.scene.Node drawer() {
        return middle.getRight();
    }

    @Override
    public void show(Drawer drawer) {
        drawer.setPrefWidth(drawerWidth);
        // A drawer that lies over the page leaves it its width.
        drawer.setManaged(!over);
        middle.setRight(drawer);
        if (over) {
            drawer.resizeRelocate(middle.getWidth() - drawerWidth, 0, drawerWidth, middle.getHeight());
        }
    }

    @Override
    public void hide() {
        middle.setRight(null);
    }

    /// Takes a picture. To be called on the FX thread.
    public void picture(Path file) {
        FxRig.picture(stage.getScene(), file);
    }
}
