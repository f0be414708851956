package org.medienplan.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.medienplan.ui.dialog.NoticeArea;

/// Everything inside the window: the start page, or the open plan with its frame; over it notices and what floats.
/// Another language or another plan builds it anew, at the same place.
public final class ShellView extends StackPane {

    // A window of 1440 × 900 at 200 percent and one of 1024 × 700 at 150 still have all of their pages in sight.
    private static final double SMALLEST_WIDTH = 680;
    private static final double SMALLEST_HEIGHT = 420;
    private static final Insets OVER_BAR = new Insets(8);
    private static final Insets BESIDE_RAIL = new Insets(8);

    private final ShellViewModel model;
    private final PlanFrame.Style style;
    private final List<PlaceEntry> entries;
    private final StackPane body = new StackPane();
    private final Overlay overlay = new Overlay();
    // The start page would only be in the way of a plan that comes at once.
    private final Region waiting = new Region();
    private final Zoom zoom;
    private Optional<PlanFrame> frame = Optional.empty();

    /// @param notices where notices appear
    ShellView(ShellViewModel model, List<PlaceEntry> entries, PlanFrame.Style style, NoticeArea notices) {
        this.model = model;
        this.entries = entries;
        this.style = style;
        StackPane layers = new StackPane(body, notices, overlay);
        layers.setMinSize(SMALLEST_WIDTH, SMALLEST_HEIGHT);
        zoom = new Zoom(layers);
        getChildren().add(zoom);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        model.texts().subscribe((before, now) -> build());
        model.open().openings().subscribe((before, now) -> openFresh());
        model.commands().reading().subscribe((before, now) -> stopWaiting());
        model.settings().subscribe(settings -> {
            zoom.setPercent(settings.zoom());
            style.appearance().show(settings.theme());
        });
        build();
    }

    /// Where there is a plan now, its opening shows it; else there is none to wait for.
    private void stopWaiting() {
        if (body.getChildren().contains(waiting) && model.open().state().get().isEmpty()) {
            build();
        }
    }

    private void openFresh() {
        frame = Optional.empty();
        overlay.hide();
        build();
    }

    private void build() {
        if (model.open().state().get().isEmpty()) {
            boolean waits = model.commands().reading().get();
            body.getChildren().setAll(waits ? waiting : new StartPage(model, style.appearance(), this));
            return;
        }
        String place = frame.map(PlanFrame::shown).orElse(entries.getFirst().key());
        PlanFrame fresh = new PlanFrame(model, entries, style, this);
        frame = Optional.of(fresh);
        body.getChildren().setAll(fresh);
        fresh.select(place);
        if (overlay.isOpen()) {
            openSettings();
        }
    }

    /// The frame of the open plan, where there is one.
    Optional<PlanFrame> frame() {
        return frame;
    }

    /// The width that pages have before they are enlarged.
    double logicalWidth() {
        return zoom.logicalWidth();
    }

    /// Opens the assistant for a new plan in the place of everything else, once nothing is lost by it.
    void openAssistant() {
        model.commands().leave(() -> {
            overlay.hide();
            body.getChildren().setAll(new AssistantPage(model, this::build));
        });
    }

    /// The assistant, where it is open.
    Optional<AssistantPage> assistant() {
        return body.getChildren().getFirst() instanceof AssistantPage page ? Optional.of(page) : Optional.empty();
    }

    void openSettings() {
        overlay.show(new SettingsBox(model), Pos.BOTTOM_LEFT, BESIDE_RAIL);
    }

    void openKeys() {
        overlay.show(new KeysBox(model.texts().get()), Pos.CENTER, Insets.EMPTY);
    }

    /// Opens the palette over the top bar.
    PaletteBox openPalette() {
        List<PaletteSource> sources = new ArrayList<>();
        frame.ifPresent(now -> sources.addAll(now.paletteSources()));
        sources.add(new CommandSource(model, this, model.texts().get(), frame.isPresent()));
        PaletteBox palette = new PaletteBox(model.tools(), sources, overlay::hide);
        overlay.show(palette, Pos.TOP_CENTER, OVER_BAR);
        return palette;
    }

    /// Goes to the place with a number: the overview for 0, else a step.
    void selectByDigit(int digit) {
        entries.stream()
                .filter(entry -> entry.digit() == digit)
                .findFirst()
                .ifPresent(entry -> frame.ifPresent(now -> now.select(entry.key())));
    }

    /// Puts the focus into the next or, with -1, the previous area.
    void moveArea(int step) {
        frame.ifPresent(now -> now.areas().move(getScene(), step));
    }

    /// Goes to the next finding or, with -1, to the one before.
    void moveFinding(int step) {
        frame.ifPresent(now -> now.moveFinding(step));
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE
                && frame.filter(PlanFrame::closeDrawer).isPresent()) {
            event.consume();
        }
    }

    /// Puts the focus where work begins.
    void focusFirst() {
        FocusAreas.first(body).ifPresent(Node::requestFocus);
    }
}
