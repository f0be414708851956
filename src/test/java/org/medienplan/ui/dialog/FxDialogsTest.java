package org.medienplan.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FxDialogsTest {

    private static final FileKind WORKBOOK = new FileKind("Arbeitsmappe", List.of(".xlsx"));

    @Test
    void aNameWithoutTheEndingGetsIt() {
        assertThat(FxDialogs.withEnding(Path.of("out", "haushalt.2027"), WORKBOOK))
                .isEqualTo(Path.of("out", "haushalt.2027.xlsx"));
    }

    @Test
    void anEndingInCapitalsIsOneToo() {
        assertThat(FxDialogs.withEnding(Path.of("HAUSHALT.XLSX"), WORKBOOK)).isEqualTo(Path.of("HAUSHALT.XLSX"));
    }
}
