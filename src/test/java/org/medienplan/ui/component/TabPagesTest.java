package org.medienplan.ui.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.medienplan.ui.FxRig.onFx;
import static org.medienplan.ui.FxRig.runOnFx;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class TabPagesTest {

    private final List<String> built = new ArrayList<>();
    private final Region first = new Region();
    private final Region second = new Region();

    @Test
    void aPageIsBuiltWhenSomebodyLooksAtItAndOnlyOnce() {
        TabPages pages = onFx(this::pages);
        assertThat(built).containsExactly("a");
        runOnFx(() -> {
            pages.select("b");
            pages.select("a");
            pages.select("b");
        });

        assertThat(built).containsExactly("a", "b");
        assertThat(onFx(pages::selected)).isEqualTo("b");
    }

    @Test
    void onlyThePageInViewIsPartOfTheWindow() {
        runOnFx(() -> {
            TabPages pages = pages();
            new Scene(pages).getRoot().applyCss();
            pages.layout();
            pages.select("b");
            pages.layout();
        });

        assertThat(first.getScene()).isNull();
        assertThat(second.getScene()).isNotNull();
    }

    @Test
    void leavingAPageIsTold() {
        List<String> told = new ArrayList<>();
        runOnFx(() -> {
            TabPages pages = pages();
            pages.setOnChange(() -> told.add(pages.selected()));
            pages.select("b");
        });

        assertThat(told).containsExactly("b");
    }

    @Test
    void aTabThatIsNotThereIsAFault() {
        runOnFx(() -> assertThatIllegalArgumentException().isThrownBy(() -> pages().select("c")));
    }

    private TabPages pages() {
        return new TabPages(List.of(
                new TabPages.Page("a", "A", () -> {
                    built.add("a");
                    return first;
                }),
                new TabPages.Page("b", "B", () -> {
                    built.add("b");
                    return second;
                })));
    }
}
