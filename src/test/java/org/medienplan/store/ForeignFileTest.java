package org.medienplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.message.Value;
import org.medienplan.testing.GeneratedPlans;

class ForeignFileTest {

    private final PlanFile planFile = new PlanFile();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aPlanFile() {
        file = planFile.write(GeneratedPlans.plan(1), folder.resolve("plan.mep"))
                .orElseThrow();
    }

    @Test
    void whatIsNotThereOrNoFileIsRefused() {
        assertRefused(folder.resolve("none.mep"), "store.not_found");
        assertRefused(folder, "store.no_file");
    }

    @Test
    void whatIsNoPlanFileIsRefused() throws IOException {
        assertRefused(written(new byte[0]), "store.not_a_plan");
        assertRefused(written("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII)), "store.not_a_plan");
        assertRefused(written(new byte[5_000]), "store.not_a_plan");
        assertRefused(changedByte(0, 'X'), "store.not_a_plan");
        assertRefused(changedByte(68, 0), "store.not_a_plan");
    }

    @Test
    void anotherVersionIsRefused() throws IOException {
        assertRefused(changedByte(63, FileHeader.SCHEMA_VERSION + 1), "store.newer");
        assertRefused(changedByte(63, 0), "store.older");
    }

    @Test
    void aFileThatAnotherProgramHasNotFinishedIsRefused() throws IOException {
        assertRefused(changedByte(18, 2), "store.unfinished");
    }

    @Test
    void aFileThatIsLargerThanAnyPlanIsRefusedUnread() throws IOException {
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.position(257L << 20).write(ByteBuffer.wrap(new byte[1]));
        }
        assertRefused(file, "store.too_large");
    }

    @Test
    void aFileThatEndsTooEarlyIsRefused() throws IOException {
        byte[] content = Files.readAllBytes(file);
        for (int length = 100; length < content.length; length += 7 * 4096 + 13) {
            assertThat(planFile.read(written(Arrays.copyOf(content, length)))).isInstanceOf(Outcome.Refused.class);
        }
    }

    @Test
    void aFileWithDamagedPagesIsRefusedOrStillTheSamePlan() throws IOException {
        byte[] content = Files.readAllBytes(file);
        Outcome<?> whole = planFile.read(file);
        for (int page = 1; page < content.length / 4096; page += 2) {
            byte[] damaged = content.clone();
            Arrays.fill(damaged, page * 4096, page * 4096 + 600, (byte) 0x5a);
            Outcome<?> outcome = planFile.read(written(damaged));
            assertThat(outcome instanceof Outcome.Refused<?> || outcome.equals(whole))
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aFileThatWasChangedToWhatNoPlanHoldsIsRefused(String sql, String expectedReason) {
        change(sql);

        assertRefused(file, expectedReason);
    }

    static Stream<Arguments> aFileThatWasChangedToWhatNoPlanHoldsIsRefused() {
        return Stream.of(
                arguments("DROP TABLE measure_items", "store.other_schema"),
                arguments("ALTER TABLE schools ADD COLUMN cost TEXT", "store.other_schema"),
                arguments(
                        "ALTER TABLE schools RENAME TO others; CREATE VIEW schools AS SELECT * FROM others",
                        "store.other_schema"),
                arguments("DELETE FROM plan", "store.no_header"),
                arguments("DELETE FROM bundles", "store.dangling_row"),
                arguments("UPDATE holdings SET holder = 'school:nowhere'", "store.bad_value"),
                arguments(
                        "UPDATE origins SET record = 'school:nowhere', id = 'school:nowhere', field = NULL "
                                + "WHERE id = (SELECT min(id) FROM origins)",
                        "store.bad_value"),
                arguments(
                        "UPDATE origins SET id = 'other' WHERE id = (SELECT min(id) FROM origins)", "store.bad_value"),
                arguments(
                        "UPDATE origins SET id = record || '.nothing', field = 'nothing' "
                                + "WHERE id = (SELECT min(id) FROM origins)",
                        "store.bad_value"),
                arguments("UPDATE plan SET horizon = 99", "store.bad_value"),
                arguments("UPDATE plan SET title = char(7)", "store.bad_value"),
                arguments("UPDATE schools SET id = char(9) || id", "store.dangling_row"),
                arguments(
                        "DELETE FROM measure_items; DELETE FROM measure_holders;"
                                + "UPDATE measures SET id = char(9) WHERE id = (SELECT min(id) FROM measures)",
                        "store.bad_key"),
                arguments("UPDATE driver_entries SET driver = 'rooms'", "store.bad_record"));
    }

    @Test
    void whatStandsBesideOurTablesIsNotLookedAt() {
        Outcome<?> before = planFile.read(file);
        change("CREATE TABLE notes (text TEXT); INSERT INTO notes VALUES ('a');"
                + "CREATE VIEW v AS WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r) SELECT i FROM r;"
                + "CREATE TRIGGER t AFTER INSERT ON schools BEGIN DELETE FROM schools; END");

        assertThat(planFile.read(file)).isEqualTo(before);
    }

    @Test
    void readingLeavesTheFileAsItIs() throws IOException {
        byte[] before = Files.readAllBytes(file);

        planFile.read(file).orElseThrow();

        assertThat(file).hasBinaryContent(before);
        assertThat(filesIn(folder)).containsExactly(file);
    }

    private void change(String sql) {
        try (Handle handle = Jdbi.open("jdbc:sqlite:" + file)) {
            handle.execute("PRAGMA ignore_check_constraints = ON");
            List.of(sql.split(sql.contains("TRIGGER") ? ";(?=CREATE|INSERT)" : ";"))
                    .forEach(handle::execute);
        }
    }

    private Path changedByte(int offset, int value) throws IOException {
        byte[] content = Files.readAllBytes(file);
        content[offset] = (byte) value;
        return written(content);
    }

    private Path written(byte[] content) throws IOException {
        return Files.write(folder.resolve("changed.mep"), content);
    }

    private void assertRefused(Path refused, String reason) {
        Outcome<?> outcome = planFile.read(refused);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        Message message = ((Outcome.Refused<?>) outcome).message();
        assertThat(message.key()).isEqualTo("store.not_read");
        assertThat(message.values().getFirst()).isEqualTo(new Value.Text(refused.toString()));
        assertThat(((Value.Nested) message.values().getLast()).message().key()).isEqualTo(reason);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
