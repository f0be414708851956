package org.medienplan.ref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordIdTest {

    @Test
    void aNameIsReadAsItIsWritten() {
        assertThat(Arrays.stream(RecordType.values()).map(type -> new RecordId(type, "a:b.c-165001")))
                .allSatisfy(id -> assertThat(RecordId.parse(id.toString())).contains(id));
    }

    @Test
    void textsThatNameNoRecordAreNotRead() {
        assertThat(Stream.of("", "school", "school:", ":165001", "pupil:1", "school:a/b", "school:a b", "SCHOOL:1"))
                .allSatisfy(text -> assertThat(RecordId.parse(text)).isEmpty());
    }

    @Test
    void aKeyThatWouldBreakAFigureIdIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordId(RecordType.SCHOOL, "a/b"));
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordId(RecordType.SCHOOL, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordId(RecordType.SCHOOL, "x".repeat(201)));
    }
}
