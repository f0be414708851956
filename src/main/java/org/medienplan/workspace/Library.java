package org.medienplan.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.json.PlanJson;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.plan.Template;
import org.medienplan.plan.TemplateKind;

/// The templates and example plans that lie beside the program, as files that a planner can open and edit.
///
/// @param templates the folder of the templates
/// @param examples the folder of the example plans
public record Library(Path templates, Path examples) {

    private static final String ENDING = ".json";

    /// The library in a folder of the program.
    public static Library in(Path home) {
        return new Library(home.resolve("templates"), home.resolve("example-plans"));
    }

    /// All templates without fault, by kind and id.
    ///
    /// @return refused where there is none, naming the first file with a fault where there is one
    public Outcome<List<Template>> allTemplates() {
        TemplateShelf shelf = shelf();
        List<Template> sound = shelf.sound();
        return sound.isEmpty() ? Outcome.refused(nothing(shelf)) : Outcome.ok(sound);
    }

    /// The template files as they are.
    TemplateShelf shelf() {
        return TemplateShelf.read(files(templates));
    }

    private Message nothing(TemplateShelf shelf) {
        return shelf.faultsBeside(List.of()).stream()
                .findFirst()
                .orElseGet(() -> Message.of("library.no_templates", templates.toString()));
    }

    /// The templates of one kind, for a Land before those for all.
    public Outcome<List<Template>> templates(TemplateKind kind, String state) {
        return allTemplates()
                .map(all -> all.stream()
                        .filter(template -> template.kind() == kind)
                        .filter(template ->
                                template.state() == null || template.state().equals(state))
                        .sorted(Comparator.comparing(template -> template.state() == null))
                        .toList());
    }

    /// The names of the example plans, without the ending of their files.
    public List<String> exampleNames() {
        return files(examples).stream()
                .map(file -> Optional.ofNullable(file.getFileName())
                        .map(Path::toString)
                        .orElse(""))
                .map(name -> name.substring(0, name.length() - ENDING.length()))
                .toList();
    }

    /// An example plan.
    public Outcome<Plan> example(String name) {
        return PlanJson.read(examples.resolve(name + ENDING));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
