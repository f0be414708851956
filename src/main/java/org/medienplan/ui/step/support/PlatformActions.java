package org.medienplan.ui.step.support;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import org.medienplan.change.Change;
import org.medienplan.change.FieldProperty;
import org.medienplan.change.Setting;
import org.medienplan.change.Settings;
import org.medienplan.message.Message;
import org.medienplan.plan.Plan;
import org.medienplan.plan.TemplateKind;
import org.medienplan.plan.support.CandidateStatus;
import org.medienplan.plan.support.PlatformCandidate;
import org.medienplan.quantity.Share;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.dialog.Failure;
import org.medienplan.ui.place.RecordForm;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.place.TemplateChooser;
import org.medienplan.workspace.PlatformTemplates;

/// What can be done on the pages of the platform.
final class PlatformActions {

    private final Surroundings surroundings;
    private final Texts texts;
    private final TemplateChooser chooser;

    /// @param page where somebody does it
    PlatformActions(Node page, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.texts = surroundings.texts();
        this.chooser = new TemplateChooser(page, surroundings);
    }

    /// Opens any record of the platform in a form.
    ///
    /// @param field into which the cursor goes, empty for none
    void open(RecordId record, String field) {
        RecordForm.of(surroundings, record.type()).open(record, field);
    }

    /// Opens the platform that has been chosen.
    void openChosen() {
        org.medienplan.calc.platform.Choice.of(plan()).ifPresent(chosen -> open(chosen.id(), ""));
    }

    void addCriterion() {
        int next = plan().platformCriteria().size() + 1;
        RecordForm.of(surroundings, RecordType.PLATFORM_CRITERION).create(Map.of("rank", next, "weight", Share.ZERO));
    }

    void addCandidate() {
        int next = plan().platformCandidates().size() + 1;
        RecordForm.of(surroundings, RecordType.PLATFORM_CANDIDATE)
                .create(Map.of("rank", next, "status", CandidateStatus.OFFERED));
    }

    /// Records that one platform has been chosen, and no other.
    void choose(PlatformCandidate winner) {
        FieldProperty status = FieldProperty.of(RecordType.PLATFORM_CANDIDATE, "status");
        List<Setting> settings = plan().platformCandidates().rows().stream()
                .filter(candidate -> candidate.isChosen() != candidate.id().equals(winner.id()))
                .map(candidate -> new Setting(
                        candidate.id(),
                        status,
                        candidate.id().equals(winner.id()) ? CandidateStatus.CHOSEN : CandidateStatus.OFFERED))
                .toList();
        if (!settings.isEmpty()) {
            Change change = Settings.of(plan(), settings);
            apply(new Change(Message.of("platform.choose.done", winner.name()), change.evaluation()));
        }
    }

    /// Asks which template to take over.
    void takeTemplate() {
        String state = plan().header().state();
        TemplateChooser.Words words = new TemplateChooser.Words(
                texts.say("platform.template.title"),
                texts.say("platform.template.text"),
                texts.say("platform.template.stay"),
                texts.say("platform.template.none"));
        chooser.ask(
                words,
                () -> surroundings
                        .library()
                        .templates(TemplateKind.PLATFORM, state)
                        .map(templates -> templates.stream()
                                .map(template -> new TemplateChooser.Offer(
                                        texts.say("platform.template.deed", template.name()),
                                        PlatformTemplates.takeOver(template)))
                                .toList()));
    }

    private void fail(Message reason) {
        surroundings
                .dialogs()
                .show(new Failure(
                        texts.say("platform.template.failed"),
                        texts.say(reason),
                        "",
                        texts.say("platform.template.close")));
    }

    void apply(Change change) {
        surroundings.edits().apply(change, refusal -> refusal.ifPresent(this::fail));
    }

    private Plan plan() {
        return surroundings.snapshot().getValue().plan();
    }
}
