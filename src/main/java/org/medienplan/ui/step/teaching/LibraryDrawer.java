package org.medienplan.ui.step.teaching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.medienplan.analysis.teaching.TakenOver;
import org.medienplan.change.Additions;
import org.medienplan.change.Change;
import org.medienplan.message.Message;
import org.medienplan.plan.pedagogy.SampleProject;
import org.medienplan.plan.school.School;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Drawer;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.SearchField;
import org.medienplan.ui.component.Tabs;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.workspace.Snapshot;

/// The collection of worked examples: those that suit a school are ticked and taken over in one step that can be
/// undone.
final class LibraryDrawer {

    private final Surroundings surroundings;
    private final Texts texts;
    private final Consumer<RecordId> taken;
    private final Set<SampleProject> ticked = new LinkedHashSet<>();
    private final Button take;

    /// @param taken hears the first project that was taken over
    LibraryDrawer(Surroundings surroundings, Consumer<RecordId> taken) {
        this.surroundings = surroundings;
        this.texts = surroundings.texts();
        this.taken = taken;
        take = new Button();
        take.getStyleClass().add("accent");
    }

    /// Opens the collection for a school.
    void open(RecordId school) {
        Snapshot now = surroundings.snapshot().getValue();
        Optional<School> found = now.plan().schools().find(school);
        found.ifPresent(one -> open(now, one));
    }

    private void open(Snapshot now, School school) {
        ticked.clear();
        TakenOver over = new TakenOver(now.figures(), school);
        Set<String> had = new LinkedHashSet<>();
        now.plan().teachingProjects().rows().stream()
                .filter(project -> project.school().equals(school.id()))
                .forEach(project -> had.add(project.title()));
        VBox boxes = new VBox(10);
        List<CheckBox> all = new ArrayList<>();
        now.plan().sampleProjects().rows().stream()
                .filter(over::suits)
                .filter(sample -> !had.contains(sample.title()))
                .forEach(sample -> all.add(box(sample)));
        boxes.getChildren().setAll(all);
        if (all.isEmpty()) {
            boxes.getChildren().add(Labels.wrapped(texts.say("teaching.library.empty"), "muted"));
        }
        SearchField search = new SearchField(texts.say("teaching.library.search"), texts.say("place.filter.clear"));
        search.textProperty().subscribe(text -> filter(boxes, all, text));
        VBox content = new VBox(12, search, boxes);
        content.getStyleClass().add("drawer-content");
        ScrollPane scroll = Drawer.scrolling(content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Drawer drawer = new Drawer(texts.say("place.drawer.close"), surroundings.drawer()::hide);
        drawer.showTitle(texts.say("teaching.library"), school.name());
        drawer.showTabs(List.of(Tabs.tab(texts.say("record.sample_project.plural"), Optional.empty(), scroll)));
        take.setOnAction(event -> take(over, school));
        drawer.showActions(take);
        count();
        surroundings.drawer().show(drawer);
    }

    private CheckBox box(SampleProject sample) {
        CheckBox box = new CheckBox(texts.say(
                "teaching.library.line",
                sample.title(),
                sample.subject(),
                texts.formats().plain(sample.gradeFrom()),
                texts.formats().plain(sample.gradeTo())));
        box.setWrapText(true);
        box.setAccessibleText(box.getText());
        box.setUserData(sample);
        String note = sample.note();
        if (note != null) {
            box.setTooltip(new Tooltip(note));
        }
        box.selectedProperty().subscribe((before, now) -> {
            if (now) {
                ticked.add(sample);
            } else {
                ticked.remove(sample);
            }
            count();
        });
        return box;
    }

    private void count() {
        take.setText(texts.say("teaching.library.take", ticked.size()));
        take.setDisable(ticked.isEmpty());
    }

    private static void filter(VBox boxes, List<CheckBox> all, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        boxes.getChildren()
                .setAll(all.stream()
                        .filter(box -> box.getText().toLowerCase(Locale.ROOT).contains(wanted))
                        .toList());
    }

    private void take(TakenOver over, School school) {
        List<Identified> records =
                over.records(List.copyOf(ticked), () -> surroundings.edits().newId(RecordType.TEACHING_PROJECT));
        RecordId first = records.getFirst().id();
        Change change = Additions.of(Message.of("teaching.taken_over", ticked.size(), school.name()), records);
        surroundings.edits().apply(change, refusal -> {
            if (refusal.isEmpty()) {
                surroundings.drawer().hide();
                taken.accept(first);
            } else {
                surroundings.status().accept(texts.say(refusal.get()));
            }
        });
    }
}
