package org.medienplan.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.medienplan.message.Outcome;
import org.medienplan.quantity.Money;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.SchoolCategory;

class KindTest {

    @Test
    void moneyIsWrittenInCents() {
        assertThat(Fields.money().text(Money.ofEuros(12))).isEqualTo("1200");
        assertThat(Fields.money().parse("1200")).isEqualTo(Outcome.ok(Money.ofEuros(12)));
    }

    @Test
    void aReferenceToOneTypeIsItsKeyAloneAndToSeveralTheWholeName() {
        RecordId school = new RecordId(RecordType.SCHOOL, "165001");
        assertThat(Fields.reference(RecordType.SCHOOL).text(school)).isEqualTo("165001");
        assertThat(Fields.holder().text(school)).isEqualTo("school:165001");
    }

    @Test
    void aSetIsWrittenInOneOrderWhateverItsOwn() {
        assertThat(Fields.categories().text(Set.of(SchoolCategory.SPECIAL, SchoolCategory.ADULT)))
                .isEqualTo("adult|special");
        assertThat(Fields.categories().parse("")).isEqualTo(Outcome.ok(Set.of()));
        assertThat(Fields.categories().parse("adult|adult")).isEqualTo(Outcome.ok(Set.of(SchoolCategory.ADULT)));
    }

    @Test
    void elementsOfASetMayContainItsSeparator() {
        Kind<Set<String>> names = Fields.setOf(Fields.text(20));
        for (Set<String> value : Set.of(Set.of("a|b", "c"), Set.of("a\\", "b"), Set.of("\\|"), Set.of("a\\|b"))) {
            assertThat(names.parse(names.text(value))).isEqualTo(Outcome.ok(value));
        }
    }

    @Test
    void anElementThatIsNotAllowedRefusesTheWholeSet() {
        assertThat(Fields.categories().parse("adult|baby")).isInstanceOf(Outcome.Refused.class);
        assertThat(Fields.setOf(Fields.text(20)).parse("a||b")).isInstanceOf(Outcome.Refused.class);
    }
}
