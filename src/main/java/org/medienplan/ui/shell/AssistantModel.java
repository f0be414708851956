package org.medienplan.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Template;
import org.medienplan.plan.TemplateKind;
import org.medienplan.text.Texts;
import org.medienplan.ui.task.BackgroundTask;
import org.medienplan.workspace.ListOutline;
import org.medienplan.workspace.NewPlan;
import org.medienplan.workspace.PastedList;

/// What the assistant for a new plan knows: the answers so far, what is wrong with them, and what would become of them.
/// Lists are read and plans made in the background. To be used on the FX thread.
final class AssistantModel {

    static final int SHORTEST_HORIZON = 3;
    static final int LONGEST_HORIZON = 10;
    private static final int USUAL_HORIZON = 5;

    private final ShellViewModel shell;
    private final NewPlan newPlan;
    private final Texts texts;
    private final StringProperty authority = new SimpleStringProperty("");
    private final ObjectProperty<String> state = new SimpleObjectProperty<>("");
    private final ObjectProperty<Integer> firstYear;
    private final ObjectProperty<Integer> horizon = new SimpleObjectProperty<>(USUAL_HORIZON);
    private final ObjectProperty<ListSource> list = new SimpleObjectProperty<>(new ListSource.None());
    private final ObjectProperty<List<RowCondition>> conditions = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<String>> mappings = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Integer> schoolYear;
    private final ObjectProperty<String> standard = new SimpleObjectProperty<>("");
    private final ReadOnlyObjectWrapper<AssistantStep> step = new ReadOnlyObjectWrapper<>(AssistantStep.AUTHORITY);
    private final ReadOnlyObjectWrapper<List<Template>> templates = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<ListOutline>> outline = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<NewPlanPreview> preview =
            new ReadOnlyObjectWrapper<>(new NewPlanPreview.Nothing());
    private Optional<NewPlan.Request> asked = Optional.empty();

    AssistantModel(ShellViewModel shell) {
        this.shell = shell;
        texts = shell.texts().get();
        newPlan = new NewPlan(shell.services().library());
        int thisYear = LocalDate.ofInstant(
                        shell.services().clock().instant(),
                        shell.services().clock().getZone())
                .getYear();
        firstYear = new SimpleObjectProperty<>(thisYear + 1);
        schoolYear = new SimpleObjectProperty<>(thisYear);
        run(() -> shell.services().library().allTemplates(), this::showTemplates);
        state.subscribe((before, now) -> standard.set(""));
        list.subscribe((before, now) -> read());
        conditions.subscribe((before, now) -> refresh());
        mappings.subscribe((before, now) -> refresh());
        schoolYear.subscribe((before, now) -> refresh());
        standard.subscribe((before, now) -> refresh());
    }

    StringProperty authority() {
        return authority;
    }

    /// The Land by its two letters; empty until one is chosen.
    ObjectProperty<String> state() {
        return state;
    }

    ObjectProperty<Integer> firstYear() {
        return firstYear;
    }

    /// Number of planned years.
    ObjectProperty<Integer> horizon() {
        return horizon;
    }

    ObjectProperty<ListSource> list() {
        return list;
    }

    /// Which rows of the list count; the incomplete ones are passed over.
    ObjectProperty<List<RowCondition>> conditions() {
        return conditions;
    }

    /// Calendar year in which the school year of the pupils begins, for lists that name none.
    ObjectProperty<Integer> schoolYear() {
        return schoolYear;
    }

    /// Id of the standard's template; empty for the first one of the Land.
    ObjectProperty<String> standard() {
        return standard;
    }

    ReadOnlyObjectProperty<AssistantStep> step() {
        return step.getReadOnlyProperty();
    }

    /// What stands in the list; empty until it is read.
    ReadOnlyObjectProperty<Optional<ListOutline>> outline() {
        return outline.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<NewPlanPreview> preview() {
        return preview.getReadOnlyProperty();
    }

    /// All templates; none until they are read.
    ReadOnlyObjectProperty<List<Template>> templates() {
        return templates.getReadOnlyProperty();
    }

    /// Templates of a kind for the chosen Land, its own before those for all.
    List<Template> templates(TemplateKind kind) {
        List<Template> fitting = new ArrayList<>();
        for (boolean general : new boolean[] {false, true}) {
            templates.get().stream()
                    .filter(template -> template.kind() == kind)
                    .filter(template ->
                            general ? template.state() == null : Objects.equals(template.state(), state.get()))
                    .forEach(fitting::add);
        }
        return List.copyOf(fitting);
    }

    /// Says which column of the list holds a field.
    void map(String heading, String field) {
        List<String> more = new ArrayList<>(mappings.get());
        more.removeIf(mapping -> mapping.endsWith("=" + field));
        more.add(heading + "=" + field);
        mappings.set(List.copyOf(more));
    }

    /// What keeps the step from being left, in words; empty where nothing does.
    Optional<String> problem() {
        return switch (step.get()) {
            case AUTHORITY -> authorityProblem();
            case SCHOOLS, REVIEW -> listProblem();
            case STANDARD -> Optional.empty();
        };
    }

    private Optional<String> authorityProblem() {
        if (authority.get().isBlank()) {
            return Optional.of(texts.say("assistant.authority.missing"));
        }
        return state.get().isEmpty() ? Optional.of(texts.say("assistant.state.missing")) : Optional.empty();
    }

    private Optional<String> listProblem() {
        return switch (preview.get()) {
            case NewPlanPreview.Nothing() -> Optional.of(texts.say("assistant.list.missing"));
            case NewPlanPreview.Reading() -> Optional.of(texts.say("assistant.list.reading"));
            case NewPlanPreview.Refused(var reason) -> Optional.of(texts.say(reason));
            case NewPlanPreview.Ready ready -> Optional.empty();
        };
    }

    /// Goes on where nothing is missing.
    ///
    /// @return whether it went on
    boolean next() {
        if (problem().isPresent() || step.get() == AssistantStep.REVIEW) {
            return false;
        }
        step.set(step.get().next());
        refresh();
        return true;
    }

    void back() {
        step.set(step.get().back());
    }

    /// Makes the reviewed plan the open one.
    void create() {
        if (preview.get() instanceof NewPlanPreview.Ready(NewPlan.Result result)) {
            shell.commands().openNew(result.plan());
        }
    }

    private void showTemplates(Outcome<List<Template>> read) {
        switch (read) {
            case Outcome.Ok<List<Template>>(List<Template> all) -> templates.set(all);
            case Outcome.Refused<List<Template>>(var reason) -> preview.set(new NewPlanPreview.Refused(reason));
        }
    }

    private void read() {
        ListSource source = list.get();
        outline.set(Optional.empty());
        asked = Optional.empty();
        if (source instanceof ListSource.None) {
            preview.set(new NewPlanPreview.Nothing());
            return;
        }
        preview.set(new NewPlanPreview.Reading());
        run(() -> reading(source, ListOutline::of), found -> {
            if (source.equals(list.get())) {
                show(found);
            }
        });
    }

    private void show(Outcome<ListOutline> found) {
        switch (found) {
            case Outcome.Ok<ListOutline>(ListOutline read) -> {
                outline.set(Optional.of(read));
                mappings.set(List.of());
                conditions.set(
                        RowCondition.suggested(read, authority.get()).stream().toList());
                refresh();
            }
            case Outcome.Refused<ListOutline>(var reason) -> preview.set(new NewPlanPreview.Refused(reason));
        }
    }

    private void refresh() {
        ListSource source = list.get();
        if (outline.get().isEmpty() || authorityProblem().isPresent()) {
            return;
        }
        NewPlan.Request wanted = request(Path.of(""));
        if (asked.filter(wanted::equals).isPresent()) {
            return;
        }
        asked = Optional.of(wanted);
        preview.set(new NewPlanPreview.Reading());
        run(() -> reading(source, file -> newPlan.make(at(wanted, file))), made -> {
            if (asked.filter(wanted::equals).isPresent()) {
                preview.set(
                        switch (made) {
                            case Outcome.Ok<NewPlan.Result>(NewPlan.Result result) -> new NewPlanPreview.Ready(result);
                            case Outcome.Refused<NewPlan.Result>(var reason) -> new NewPlanPreview.Refused(reason);
                        });
            }
        });
    }

    private NewPlan.Request request(Path file) {
        return new NewPlan.Request(
                authority.get().strip(),
                state.get(),
                firstYear.get(),
                horizon.get(),
                standard.get().isEmpty() ? null : standard.get(),
                List.of(),
                file,
                conditions.get().stream()
                        .filter(RowCondition::isComplete)
                        .map(RowCondition::text)
                        .toList(),
                mappings.get(),
                schoolYear.get());
    }

    private static NewPlan.Request at(NewPlan.Request request, Path file) {
        return new NewPlan.Request(
                request.authority(),
                request.state(),
                request.firstYear(),
                request.horizon(),
                request.standard(),
                request.programmes(),
                file,
                request.filters(),
                request.mappings(),
                request.schoolYear());
    }

    private <T> Outcome<T> reading(ListSource source, Function<Path, Outcome<T>> use) {
        return switch (source) {
            case ListSource.None() -> throw new IllegalStateException("no list");
            case ListSource.OfFile(Path file) -> use.apply(file);
            case ListSource.Pasted(String text) -> PastedList.as(text, texts.say("assistant.pasted"), use);
        };
    }

    private <T> void run(java.util.function.Supplier<T> work, java.util.function.Consumer<T> then) {
        shell.tools()
                .tasks()
                .run(new BackgroundTask<>(
                        texts.say("assistant.task"),
                        progress -> work.get(),
                        then,
                        new Faults(shell.tools().dialogs(), shell.tools().texts())::unexpected));
    }
}
