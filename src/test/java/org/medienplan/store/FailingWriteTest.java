package org.medienplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.message.Value;
import org.medienplan.plan.Plan;
import org.medienplan.plan.PlanHeader;
import org.medienplan.plan.school.Authority;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.GeneratedPlans;

class FailingWriteTest {

    private static final Plan OLD = GeneratedPlans.plan(1);
    private static final Plan NEW = GeneratedPlans.plan(2);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void anOlderFile() {
        file = new PlanFile().write(OLD, folder.resolve("plan.mep")).orElseThrow();
    }

    @Test
    void aRenamingThatFailsLeavesTheOldFile() throws IOException {
        PlanFile failing = new PlanFile(new Replacement((from, to) -> {
            throw new AccessDeniedException(to.toString());
        }));

        assertNotSaved(failing.write(NEW, file), "store.access_denied");
    }

    @Test
    void aDriveThatFailsLeavesTheOldFile() throws IOException {
        PlanFile failing = new PlanFile(new Replacement((from, to) -> {
            throw new IOException("No space left on device");
        }));

        assertNotSaved(failing.write(NEW, file), "store.write_failed");
    }

    @Test
    void aDriveThatCannotReplaceInOneStepGetsTheNewFileInTwo() throws IOException {
        PlanFile inSteps = new PlanFile(new Replacement((from, to) -> {
            throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "no");
        }));

        assertThat(inSteps.write(NEW, file)).isEqualTo(Outcome.ok(file));
        assertThat(inSteps.write(NEW, folder.resolve("new.mep"))).isEqualTo(Outcome.ok(folder.resolve("new.mep")));

        assertThat(new PlanFile().read(file)).isEqualTo(Outcome.ok(NEW));
        assertThat(filesIn(folder)).containsExactlyInAnyOrder(file, folder.resolve("new.mep"));
    }

    @Test
    void whereTheSecondStepFailsTheOldFileComesBack() throws IOException {
        PlanFile failing = new PlanFile(new Replacement((from, to) -> {
            Files.delete(from);
            throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "no");
        }));

        assertNotSaved(failing.write(NEW, file), "store.folder_gone");
    }

    @Test
    void aReferenceToNothingIsNamedAndNothingIsSaved() throws IOException {
        RecordId nothing = new RecordId(RecordType.STANDARD, "nothing");
        Plan dangling = Plan.of(new PlanHeader(PlanHeader.ID, "Probe", "NW", 2027, 5, 5, nothing, null));

        assertNotSaved(new PlanFile().write(dangling, file), "store.bad_value");
    }

    @Test
    void aValueOutOfItsRangeIsNamedAndNothingIsSaved() throws IOException {
        RecordId id = new RecordId(RecordType.AUTHORITY, "a");
        Plan tooLong = OLD.with(new Authority(id, "x".repeat(201), "NW", null));

        Message reason = assertNotSaved(new PlanFile().write(tooLong, file), "store.bad_value");

        assertThat(reason.values().subList(0, 3))
                .containsExactly(new Value.Text("authorities"), new Value.Text("a"), new Value.Text("name"));
    }

    @Test
    void aTextThatTheFileCannotHoldIsNamedAndNothingIsSaved() throws IOException {
        Plan halfCharacter = OLD.with(new Authority(new RecordId(RecordType.AUTHORITY, "a"), "\ud800", "NW", null));

        assertNotSaved(new PlanFile().write(halfCharacter, file), "store.not_identical");
    }

    @Test
    void aFolderThatIsNotThereIsRefusedAndNoFileIsSaidToBeUnchanged() {
        Outcome<Path> outcome = new PlanFile().write(NEW, folder.resolve("none").resolve("plan.mep"));

        assertThat(message(outcome).key()).isEqualTo("store.not_created");
        assertThat(reason(outcome).key()).isEqualTo("store.no_folder");
        assertThat(reason(new PlanFile().write(NEW, folder)).key()).isEqualTo("store.is_folder");
    }

    private Message assertNotSaved(Outcome<Path> outcome, String key) throws IOException {
        assertThat(message(outcome).key()).isEqualTo("store.not_saved");
        Message reason = reason(outcome);
        assertThat(reason.key()).isEqualTo(key);
        assertThat(new PlanFile().read(file)).isEqualTo(Outcome.ok(OLD));
        assertThat(filesIn(folder)).containsExactly(file);
        return reason;
    }

    private static Message message(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).message();
    }

    private static Message reason(Outcome<?> outcome) {
        return ((Value.Nested) message(outcome).values().getLast()).message();
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
