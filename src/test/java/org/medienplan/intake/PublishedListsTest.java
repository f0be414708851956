package org.medienplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.medienplan.field.References;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.School;
import org.medienplan.text.Texts;

/// Runs only where the published lists lie in `../shared/data` or where `-Dmedienplan.data` says; facts are from IT.NRW
/// and MSB NRW, dl-de/by-2-0.
class PublishedListsTest {

    private static final Path SCHOOLS =
            Path.of(System.getProperty("medienplan.data", "../shared/data")).resolve("schools");

    private final Plan plan = SchoolPlans.empty();

    @Test
    void leverkusenHas44SchoolsAnd42PublicOnes() {
        SchoolRequest all = request("nrw_2024_25.csv").where(new RowFilter("Amtlicher Gemeindeschlüssel", "05316000"));
        SchoolIntake every = SchoolList.read(plan, all).orElseThrow();
        assertThat(every.schools()).isEqualTo(44);
        assertThat(every.pupils()).isEqualTo(25_040);
        assertThat(every.findings()).isEmpty();
        SchoolIntake publicOnes = SchoolList.read(plan, all.where(new RowFilter("Rechtsstatus", "Öffentlich")))
                .orElseThrow();
        assertThat(publicOnes.schools()).isEqualTo(42);
        assertThat(publicOnes.pupils()).isEqualTo(22_880);
    }

    @Test
    void all5407SchoolsOfNorthRhineWestphaliaAreTakenOver() {
        SchoolIntake intake = SchoolList.read(plan, request("nrw_2024_25.csv")).orElseThrow();
        assertThat(intake.schools()).isEqualTo(5407);
        assertThat(intake.findings()).isEmpty();
        assertThat(intake.sharedSites()).isBetween(200L, 230L);
        Plan filled = intake.change().on(plan).orElseThrow().apply(plan);
        assertThat(References.dangling(filled)).isEmpty();
        List<String> names = filled.schools().rows().stream().map(School::name).toList();
        assertThat(names).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    @Test
    void berlinNumbersAreTextsAndTheSchoolTypeIsAskedFor() {
        SchoolRequest request = request("berlin_2020.csv");
        Outcome<SchoolIntake> without = SchoolList.read(plan, request);
        assertThat(without).isInstanceOf(Outcome.Refused.class);
        String said = Texts.in(Locale.GERMANY).say(((Outcome.Refused<SchoolIntake>) without).message());
        assertThat(said).contains("keine Spalte für: Schulform", "BSN, Name, PLZ, Adresse");
        SchoolIntake intake =
                SchoolList.read(plan, request.assuming("Grundschule", null)).orElseThrow();
        assertThat(intake.schools()).isEqualTo(1036);
        assertThat(intake.withoutPupils()).isEqualTo(1036);
    }

    private static SchoolRequest request(String file) {
        Path list = SCHOOLS.resolve(file);
        assumeTrue(Files.isReadable(list), "the published lists are not beside the project");
        return SchoolRequest.of(list, SchoolPlans.AUTHORITY);
    }
}
