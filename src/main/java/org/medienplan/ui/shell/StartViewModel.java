package org.medienplan.ui.shell;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.medienplan.text.Texts;
import org.medienplan.ui.task.BackgroundTask;

/// What the start page offers: recent plans and example plans, both looked up in the background.
final class StartViewModel {

    private final ShellViewModel shell;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<List<RecentRow>>> recent =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<List<ExampleSummary>>> examples =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    StartViewModel(ShellViewModel shell) {
        this.shell = shell;
        texts = shell.texts().get();
    }

    /// A recent plan as its row shows it.
    ///
    /// @param there whether its file can be opened now
    /// @param facts its size, or why it cannot be opened
    /// @param day when it was opened
    record RecentRow(RecentPlan plan, boolean there, String facts, String day) {}

    /// Recent plans, the last one first; empty until they are looked up.
    ReadOnlyObjectProperty<Optional<List<RecentRow>>> recent() {
        return recent.getReadOnlyProperty();
    }

    /// The examples; empty until they are computed.
    ReadOnlyObjectProperty<Optional<List<ExampleSummary>>> examples() {
        return examples.getReadOnlyProperty();
    }

    /// Where the published values of the examples come from.
    String sources() {
        String all = examples.get().orElse(List.of()).stream()
                .flatMap(example -> example.sources().stream())
                .distinct()
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "" : texts.say("start.sources", all);
    }

    /// Begins to look up what the page shows.
    void load() {
        List<RecentPlan> plans = shell.settings().get().recent();
        run("start.task.recent", () -> plans.stream().map(this::row).toList(), recent);
        run("start.task.examples", this::summaries, examples);
    }

    private <T> void run(
            String label, java.util.function.Supplier<T> work, ReadOnlyObjectWrapper<Optional<T>> result) {
        shell.tools()
                .tasks()
                .run(new BackgroundTask<>(
                        texts.say(label),
                        progress -> work.get(),
                        found -> result.set(Optional.of(found)),
                        new Faults(shell.tools().dialogs(), shell.tools().texts())::unexpected));
    }

    private List<ExampleSummary> summaries() {
        List<ExampleSummary> found = new ArrayList<>();
        for (String name : shell.services().library().exampleNames()) {
            found.add(ExampleSummary.of(name, shell.services().library().example(name), texts));
        }
        return List.copyOf(found);
    }

    private RecentRow row(RecentPlan plan) {
        boolean there = Files.isReadable(plan.file());
        String facts = there
                ? texts.say("start.recent.facts", plan.schools(), texts.formats().thousands(plan.cost()))
                : texts.say("start.recent.missing");
        return new RecentRow(plan, there, facts, day(plan.opened()));
    }

    private String day(LocalDate opened) {
        LocalDate today = LocalDate.ofInstant(
                shell.services().clock().instant(), shell.services().clock().getZone());
        return opened.equals(today)
                ? texts.say("start.recent.today")
                : texts.formats().date(opened);
    }
}
