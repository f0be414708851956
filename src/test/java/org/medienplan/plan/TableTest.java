package org.medienplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.medienplan.plan.school.Site;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.GeneratedPlans;
import org.medienplan.testing.Seeds;

class TableTest {

    private static Site site(String key, String name) {
        return new Site(id(key), name, null, null, null, null, null);
    }

    private static RecordId id(String key) {
        return new RecordId(RecordType.SITE, key);
    }

    @Test
    void rowsAreInTheOrderOfTheirKeysWhateverTheOrderInWhichTheyCame() {
        Table<Site> table = Table.of(List.of(site("b", "B"), site("a", "A")));
        assertThat(table.rows()).extracting(Site::name).containsExactly("A", "B");
        assertThat(table).isEqualTo(Table.<Site>empty().with(site("b", "B")).with(site("a", "A")));
    }

    @Test
    void twoRecordsWithTheSameIdAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Table.of(List.of(site("a", "A"), site("a", "B"))));
    }

    @Test
    void aPlanSharesTheTablesThatAnEditDoesNotTouch() {
        Plan plan = GeneratedPlans.plan(1);
        Plan edited = plan.with(site("new", "Neu"));
        assertThat(edited.shares(plan, RecordType.SITE)).isFalse();
        assertThat(Stream.of(RecordType.values()).filter(type -> type != RecordType.SITE))
                .allMatch(type -> edited.shares(plan, type));
        assertThat(plan.without(id("no-such-site"))).isSameAs(plan);
    }

    @TestFactory
    Stream<DynamicTest> editingManyRecordsAtOnceIsEditingThemOneByOne() {
        return Seeds.each(50, random -> {
            Map<String, Site> expected = new TreeMap<>();
            Table<Site> table = Table.empty();
            for (int round = 0; round < 10; round++) {
                Map<RecordId, Optional<Site>> changes = changes(random);
                changes.forEach((id, site) -> site.ifPresentOrElse(
                        present -> expected.put(id.key(), present), () -> expected.remove(id.key())));
                table = table.edited(new TreeMap<>(changes));
                assertThat(table.rows()).isEqualTo(new ArrayList<>(expected.values()));
            }
        });
    }

    private static Map<RecordId, Optional<Site>> changes(Random random) {
        Map<RecordId, Optional<Site>> changes = new HashMap<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            String key = "k" + random.nextInt(20);
            changes.put(id(key), random.nextInt(3) == 0 ? Optional.empty() : Optional.of(site(key, "n" + i)));
        }
        return changes;
    }

    @Test
    void everyRecordIsFoundByItsId() {
        Plan plan = GeneratedPlans.plan(2);
        for (RecordType type : RecordType.values()) {
            for (Identified row : plan.table(type).rows()) {
                assertThat(plan.find(row.id()).orElseThrow()).isSameAs(row);
            }
        }
        assertThat(plan.find(id("no-such-site"))).isEmpty();
    }
}
