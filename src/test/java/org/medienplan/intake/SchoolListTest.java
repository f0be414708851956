package org.medienplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Origin;
import org.medienplan.plan.OriginKind;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SiteShare;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;

/// The list has a row for each trap; see the file beside this class.
class SchoolListTest {

    private static final RowFilter OWN = new RowFilter("Amtlicher Gemeindeschlüssel", "05999000");

    private final Texts texts = Texts.in(Locale.GERMANY);
    private final Plan plan = SchoolPlans.empty();
    private final SchoolRequest request =
            SchoolRequest.of(file(), SchoolPlans.AUTHORITY).where(OWN);
    private final SchoolIntake intake = SchoolList.read(plan, request).orElseThrow();
    private final Plan filled = intake.change().on(plan).orElseThrow().apply(plan);

    @Test
    void goodRowsBecomeSchoolsWithTheirPupils() {
        assertThat(intake.schools()).isEqualTo(6);
        assertThat(intake.pupils()).isEqualTo(260 + 1040 + 165 + 800);
        assertThat(intake.withoutPupils()).isEqualTo(2);
        assertThat(intake.filteredOut()).isEqualTo(1);
        assertThat(texts.say(intake.summary()))
                .isEqualTo("6 Schulen mit 2.265 Schülerinnen und Schülern übernommen, für 2 Schulen fehlt die Zahl");
        assertThat(texts.say(intake.change().label())).isEqualTo("6 Schulen aus schools-nrw.csv übernommen");
    }

    @Test
    void everyBadRowIsToldWithItsPlaceAndReason() {
        assertThat(intake.findings().stream().map(found -> texts.say(found.message())))
                .containsExactly(
                        "Zeile 8: Die Schulform „Zauberschule“ kennt der Plan nicht. Die Zeile wurde ausgelassen.",
                        "Zeile 9: Die Schulnummer 100001 steht schon in Zeile 2. Die zweite Zeile wurde ausgelassen.",
                        "Zeile 10: Die Schulnummer fehlt. Die Zeile wurde ausgelassen.",
                        "Zeile 11: Schülerinnen und Schüler nicht übernommen. Kein Zahlenwert: „k. A.“."
                                + " Schreiben Sie eine ganze Zahl wie 500.",
                        "Zeile 11: Sozialindex nicht übernommen. 12 liegt nicht zwischen 1 und 9.");
        assertThat(intake.findings().stream().filter(RowFinding::isLeftOut)).hasSize(3);
    }

    @Test
    void namesAreShortAndTheOfficialOneStaysWhole() {
        assertThat(filled.schools().rows().stream().map(School::name))
                .containsExactly(
                        "Regenbogenschule",
                        "Kath. Hauptschule Musterstraße",
                        "Gem. Grundschule Nord",
                        "Erzbischöfliche Marienschule",
                        "Schule am Fluss",
                        "Realschule am Markt");
        assertThat(school("100005").officialName())
                .isEqualTo("Schule am Fluss, Städt. Förderschule m.d. FSP LE und SQ - Primar- und Sek. I -");
    }

    @Test
    void textsKeepTheirZerosAndABlankIsNoValue() {
        assertThat(school("100001").postcode()).isEqualTo("01234");
        assertThat(school("100001").socialIndex()).isEqualTo(9);
        assertThat(school("100003").socialIndex()).isNull();
    }

    @Test
    void schoolsAtTheSameAddressShareASiteByTheirPupils() {
        List<SiteShare> shares = filled.siteShares().rows().stream()
                .filter(share -> share.site().key().equals("100001"))
                .toList();
        assertThat(shares.stream().map(SiteShare::weight)).containsExactly(260, 1040);
        assertThat(intake.sharedSites()).isEqualTo(1);
        assertThat(filled.sites().size()).isEqualTo(5);
    }

    @Test
    void aSiteHasOneBuildingOfWhichNothingIsKnownAndNoRooms() {
        assertThat(filled.buildings().size()).isEqualTo(5);
        assertThat(filled.buildings().rows()).allMatch(building -> building.cabling() == null);
        assertThat(filled.roomGroups().rows()).isEmpty();
    }

    @Test
    void everyRecordSaysWhereItComesFrom() {
        Origin school = origin(new RecordId(RecordType.SCHOOL, "100001"));
        assertThat(school.kind()).isEqualTo(OriginKind.IMPORTED);
        assertThat(school.source()).isEqualTo("schools-nrw.csv, 2024/25");
        assertThat(origin(new RecordId(RecordType.BUILDING, "100001")).kind()).isEqualTo(OriginKind.ASSUMED);
        DriverEntry pupils = filled.driverEntries().rows().getFirst();
        assertThat(pupils.schoolYear()).isEqualTo(2024);
        assertThat(origin(pupils.id()).source()).isEqualTo("schools-nrw.csv, 2024/25");
    }

    @Test
    void aPublishedListIsCited() {
        Plan cited = read(request.publishedIn("Schulliste 2024/25, dl-de/by-2-0"));
        Origin school = cited.origins().get(Origin.idOf(new RecordId(RecordType.SCHOOL, "100001"), null));
        assertThat(school.kind()).isEqualTo(OriginKind.PUBLISHED);
        assertThat(school.source()).isEqualTo("Schulliste 2024/25, dl-de/by-2-0");
    }

    @Test
    void readingTheSameListAgainChangesNothing() {
        SchoolIntake again = SchoolList.read(filled, request).orElseThrow();
        assertThat(again.change().on(filled).orElseThrow().isEmpty()).isTrue();
    }

    @Test
    void aKnownSchoolKeepsItsNameAndWhatTheListDoesNotSay() {
        School renamed = new School(
                school("100003").id(),
                SchoolPlans.AUTHORITY,
                "100003",
                "GGS Nord",
                null,
                school("100003").schoolType(),
                null,
                null,
                2,
                7,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "Anbau 2028");
        Plan again = SchoolList.read(filled.with(renamed), request)
                .flatMap(read -> read.change().on(filled.with(renamed)))
                .map(patch -> patch.apply(filled.with(renamed)))
                .orElseThrow();
        School school = again.schools().get(renamed.id());
        assertThat(school.name()).isEqualTo("GGS Nord");
        assertThat(school.streams()).isEqualTo(2);
        assertThat(school.socialIndex()).isEqualTo(7);
        assertThat(school.note()).isEqualTo("Anbau 2028");
        assertThat(school.street()).isEqualTo("Am Wald 1");
    }

    @Test
    void severalConditionsMustAllHold() {
        SchoolIntake publicOnes = SchoolList.read(plan, request.where(new RowFilter("Rechtsstatus", "öffentlich")))
                .orElseThrow();
        assertThat(publicOnes.schools()).isEqualTo(5);
    }

    @Test
    void equalNamesAreToldApartByTheirTowns() {
        Plan all = read(SchoolRequest.of(file(), SchoolPlans.AUTHORITY));
        assertThat(all.schools().get(new RecordId(RecordType.SCHOOL, "100001")).name())
                .isEqualTo("Regenbogenschule, Musterstadt");
        assertThat(all.schools().get(new RecordId(RecordType.SCHOOL, "100008")).name())
                .isEqualTo("Regenbogenschule, Nebenan");
    }

    @Test
    void aWrongColumnIsRefusedWithTheHeadingsThatThereAre() {
        assertThat(refusal(request.where(new RowFilter("Gemeinde", "05999000"))))
                .startsWith("Die Spalte „Gemeinde“ gibt es in „schools-nrw.csv“ nicht. Vorhanden sind: Schuljahr,")
                .endsWith("Anzahl, Sozialindex.");
    }

    @Test
    void aValueThatDoesNotOccurIsRefusedWithSomeThatDo() {
        assertThat(refusal(request.where(new RowFilter("Rechtsstatus", "kirchlich"))))
                .startsWith("In der Spalte „Rechtsstatus“ steht nirgends „kirchlich“."
                        + " Dort steht zum Beispiel: Öffentlich, Privat. Spalten in „schools-nrw.csv“ sind: Schuljahr");
    }

    @Test
    void conditionsThatExcludeEachOtherAreRefused() {
        assertThat(refusal(request.where(new RowFilter("Schulnummer", "100008"))))
                .startsWith("In „schools-nrw.csv“ erfüllt keine Zeile alle Bedingungen zugleich.");
    }

    @Test
    void aMappingToAFieldOrFromAHeadingThatIsNotThereIsRefused() {
        assertThat(refusal(request.mapped(Map.of("Anzahl", "kinder"))))
                .startsWith("Ein Feld „kinder“ gibt es nicht. Felder sind: number, name,");
        assertThat(refusal(request.mapped(Map.of("Kinder", "pupils")))).startsWith("Die Spalte „Kinder“ gibt es in");
    }

    @Test
    void conditionsAndMappingsAreReadFromText() {
        assertThat(RowFilter.parse("Rechtsstatus = Öffentlich"))
                .isEqualTo(Outcome.ok(new RowFilter("Rechtsstatus", "Öffentlich")));
        assertThat(RowFilter.parse("Rechtsstatus")).isInstanceOf(Outcome.Refused.class);
        assertThat(SchoolRequest.mapping("Anzahl=pupils")).isEqualTo(Outcome.ok(Map.of("Anzahl", "pupils")));
        assertThat(SchoolRequest.mapping("pupils")).isInstanceOf(Outcome.Refused.class);
    }

    private Plan read(SchoolRequest wanted) {
        return SchoolList.read(plan, wanted)
                .flatMap(read -> read.change().on(plan))
                .map(patch -> patch.apply(plan))
                .orElseThrow();
    }

    private String refusal(SchoolRequest wanted) {
        return switch (SchoolList.read(plan, wanted)) {
            case Outcome.Refused<SchoolIntake> refused -> texts.say(refused.message());
            case Outcome.Ok<SchoolIntake> ok -> "accepted " + ok.value().schools();
        };
    }

    private School school(String number) {
        return filled.schools().get(new RecordId(RecordType.SCHOOL, number));
    }

    private Origin origin(RecordId record) {
        return filled.origins().get(Origin.idOf(record, null));
    }

    private static Path file() {
        try {
            return Path.of(Objects.requireNonNull(SchoolListTest.class.getResource("schools-nrw.csv"))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
