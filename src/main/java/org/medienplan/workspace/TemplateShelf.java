package org.medienplan.workspace;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.json.TemplateJson;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Template;
import org.medienplan.plan.TemplateKind;

/// The template files of a folder, sound or not, by kind and id; those that say nothing about themselves come last.
///
/// @param files what each file is
record TemplateShelf(List<Entry> files) {

    private static final Comparator<Template> BY_KIND_AND_ID =
            Comparator.comparing(Template::kind).thenComparing(Template::id);

    /// A file.
    ///
    /// @param file where it lies
    /// @param about what it says about itself, without records; empty where not even that can be read
    /// @param content the template, or what is wrong with it
    record Entry(Path file, Optional<Template> about, Outcome<Template> content) {

        private static Entry read(Path file) {
            Outcome<Template> content = TemplateJson.read(file);
            return new Entry(file, found(content).or(() -> found(TemplateJson.readHeader(file))), content);
        }

        boolean is(TemplateKind kind) {
            return about.filter(template -> template.kind() == kind).isPresent();
        }

        /// What is wrong with the file.
        Stream<Message> fault() {
            return content instanceof Outcome.Refused<Template>(Message reason) ? Stream.of(reason) : Stream.empty();
        }

        private boolean hasIdOf(Entry other) {
            return about.isPresent() && about.map(Template::id).equals(other.about.map(Template::id));
        }
    }

    static TemplateShelf read(List<Path> files) {
        Comparator<Entry> order = Comparator.comparing(
                Entry::about,
                (a, b) -> a.isPresent() && b.isPresent()
                        ? BY_KIND_AND_ID.compare(a.get(), b.get())
                        : Boolean.compare(b.isPresent(), a.isPresent()));
        return new TemplateShelf(files.stream().map(Entry::read).sorted(order).toList());
    }

    /// The templates without fault.
    List<Template> sound() {
        return files.stream().flatMap(entry -> found(entry.content()).stream()).toList();
    }

    /// What is wrong with all files but some: faults, and ids that two files have.
    List<Message> faultsBeside(List<Entry> chosen) {
        return files.stream()
                .filter(entry -> !chosen.contains(entry))
                .flatMap(entry -> Stream.concat(entry.fault(), sameIdLater(entry).stream()))
                .toList();
    }

    /// The first file that says nothing about itself.
    Optional<Message> unreadable() {
        return files.stream()
                .filter(entry -> entry.about().isEmpty())
                .flatMap(Entry::fault)
                .findFirst();
    }

    /// That another file has the id of this one.
    Optional<Message> sameId(Entry entry) {
        return sameId(entry, files);
    }

    private Optional<Message> sameIdLater(Entry entry) {
        return sameId(entry, files.subList(files.indexOf(entry) + 1, files.size()));
    }

    private static Optional<Message> sameId(Entry entry, List<Entry> others) {
        return others.stream()
                .filter(other -> !other.file().equals(entry.file()) && other.hasIdOf(entry))
                .findFirst()
                .map(other -> Message.of(
                        "library.same_id",
                        entry.about().map(Template::id).orElse(""),
                        entry.file().toString(),
                        other.file().toString()));
    }

    private static Optional<Template> found(Outcome<Template> read) {
        return read instanceof Outcome.Ok<Template>(Template template) ? Optional.of(template) : Optional.empty();
    }
}
