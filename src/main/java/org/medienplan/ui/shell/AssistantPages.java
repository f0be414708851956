package org.medienplan.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.medienplan.plan.Template;
import org.medienplan.plan.TemplateKind;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Labels;
import org.medienplan.workspace.States;

/// The questions of each step of the assistant.
final class AssistantPages {

    private static final int YEARS_BACK = 2;
    private static final int YEARS_AHEAD = 6;

    private final AssistantModel model;
    private final ShellViewModel shell;
    private final Texts texts;

    AssistantPages(AssistantModel model, ShellViewModel shell) {
        this.model = model;
        this.shell = shell;
        texts = shell.texts().get();
    }

    Node of(AssistantStep step) {
        return switch (step) {
            case AUTHORITY -> authority();
            case SCHOOLS -> new AssistantSchools(model, shell);
            case STANDARD -> standard();
            case REVIEW -> new AssistantReview(model, texts);
        };
    }

    private Node authority() {
        TextField name = new TextField();
        name.setPromptText(texts.say("assistant.authority.prompt"));
        name.setPrefColumnCount(28);
        name.textProperty().bindBidirectional(model.authority());
        ComboBox<String> state =
                combo(States.CODES, code -> texts.say("assistant.state." + lower(code)), model.state());
        state.setPromptText(texts.say("assistant.state.prompt"));
        int first = model.firstYear().get();
        ComboBox<Integer> from = combo(
                IntStream.rangeClosed(first - YEARS_BACK, first + YEARS_AHEAD)
                        .boxed()
                        .toList(),
                year -> texts.formats().plain(year),
                model.firstYear());
        ComboBox<Integer> years = combo(
                IntStream.rangeClosed(AssistantModel.SHORTEST_HORIZON, AssistantModel.LONGEST_HORIZON)
                        .boxed()
                        .toList(),
                count -> texts.say("assistant.years.count", count),
                model.horizon());
        return new VBox(
                24,
                new AssistantField(texts.say("assistant.authority"), name, texts.say("assistant.authority.help")),
                new AssistantField(texts.say("assistant.state"), state, texts.say("assistant.state.help")),
                new HBox(
                        16,
                        new AssistantField(texts.say("assistant.from"), from, ""),
                        new AssistantField(texts.say("assistant.years"), years, "")),
                Labels.wrapped(texts.say("assistant.years.help"), "caption", "subtle"));
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    /// A box that shows values in words and keeps a property equal to what is chosen.
    static <T> ComboBox<T> combo(List<T> values, Function<T, String> words, Property<T> property) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null || value.equals("") ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the box is not editable");
            }
        });
        property.subscribe(value -> box.setValue("".equals(value) ? null : value));
        box.valueProperty().subscribe((before, chosen) -> property.setValue(chosen));
        return box;
    }

    private Node standard() {
        VBox page = new VBox(16);
        ToggleGroup group = new ToggleGroup();
        List<Template> standards = model.templates(TemplateKind.STANDARD_RULES);
        for (Template template : standards) {
            RadioButton choice = new RadioButton(template.name());
            choice.setToggleGroup(group);
            choice.setUserData(template.id());
            choice.getStyleClass().add("strong");
            choice.setSelected(
                    model.standard().get().isEmpty()
                            ? template.equals(standards.getFirst())
                            : template.id().equals(model.standard().get()));
            String about = template.description() == null ? template.source() : template.description();
            choice.setAccessibleHelp(about);
            VBox words = new VBox(4, choice, Labels.wrapped(about, "caption", "muted"));
            words.getStyleClass().add("assistant-choice");
            page.getChildren().add(words);
        }
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now != null) {
                model.standard().set(String.valueOf(now.getUserData()));
            }
        });
        model.templates(TemplateKind.CATALOGUE).stream()
                .findFirst()
                .ifPresent(catalogue -> page.getChildren()
                        .add(Labels.wrapped(
                                texts.say("assistant.catalogue", catalogue.name(), catalogue.source()), "muted")));
        return page;
    }
}
