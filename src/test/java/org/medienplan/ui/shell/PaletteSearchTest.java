package org.medienplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaletteSearchTest {

    private static final String SCHOOLS = "palette.group.schools";
    private static final String COMMANDS = "palette.group.commands";

    private final PaletteSearch search = new PaletteSearch(List.of(
            entry(SCHOOLS, "Käthe-Kollwitz-Schule", "Gesamtschule · 165001"),
            entry(SCHOOLS, "GGS Waldstraße", "Grundschule · 165002"),
            entry(SCHOOLS, "Landrat-Lucas-Gymnasium", "Gymnasium · 165003"),
            entry(COMMANDS, "Plan öffnen", "Strg O")));

    @Test
    void accentsUmlautsAndCapitalsDoNotMatter() {
        assertThat(found("kathe")).containsExactly("Käthe-Kollwitz-Schule");
        assertThat(found("KAETHE")).containsExactly("Käthe-Kollwitz-Schule");
        assertThat(found("waldstrasse")).containsExactly("GGS Waldstraße");
        assertThat(found("oeffnen")).containsExactly("Plan öffnen");
    }

    @Test
    void everyWordHasToOccurInAnyOrder() {
        assertThat(found("gymnasium lucas")).containsExactly("Landrat-Lucas-Gymnasium");
        assertThat(found("gymnasium käthe")).isEmpty();
    }

    @Test
    void detailsAreSearchedToo() {
        assertThat(found("165002")).containsExactly("GGS Waldstraße");
    }

    @Test
    void lettersThatFollowEachOtherFromTheBeginOfAWordAreEnough() {
        assertThat(found("ldrt")).containsExactly("Landrat-Lucas-Gymnasium");
        assertThat(found("xyz")).isEmpty();
    }

    @Test
    void theGroupOfTheBestHitComesFirst() {
        assertThat(search.find("plan").groups().keySet()).first().isEqualTo(COMMANDS);
    }

    @Test
    void anEmptyQueryFindsAllInTheOrderOfTheSources() {
        assertThat(found(" ")).hasSize(4).startsWith("Käthe-Kollwitz-Schule");
    }

    @Test
    void noMoreThanFiftyAreShownAndTheRestIsCounted() {
        PaletteSearch large = new PaletteSearch(IntStream.range(0, 300)
                .mapToObj(i -> entry(SCHOOLS, "Schule " + i, ""))
                .toList());

        PaletteSearch.Hits hits = large.find("schule");

        assertThat(hits.shown()).isEqualTo(50);
        assertThat(hits.found()).isEqualTo(300);
        assertThat(hits.groups().get(SCHOOLS)).hasSize(50);
    }

    private List<String> found(String query) {
        return search.find(query).groups().values().stream()
                .flatMap(List::stream)
                .map(PaletteEntry::title)
                .toList();
    }

    private static PaletteEntry entry(String group, String title, String detail) {
        return new PaletteEntry(group, title, detail, () -> {});
    }
}
