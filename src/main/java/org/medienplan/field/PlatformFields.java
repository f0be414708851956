package org.medienplan.field;

import static org.medienplan.field.FieldSpec.optional;
import static org.medienplan.field.FieldSpec.required;
import static org.medienplan.field.Fields.categories;
import static org.medienplan.field.Fields.choice;
import static org.medienplan.field.Fields.count;
import static org.medienplan.field.Fields.halfYear;
import static org.medienplan.field.Fields.reference;
import static org.medienplan.field.Fields.setOf;
import static org.medienplan.field.Fields.share;
import static org.medienplan.field.Fields.text;
import static org.medienplan.field.Fields.year;

import java.util.stream.Stream;
import org.medienplan.plan.support.AccountStep;
import org.medienplan.plan.support.CandidateStatus;
import org.medienplan.plan.support.DeviceSystem;
import org.medienplan.plan.support.OldService;
import org.medienplan.plan.support.OldServiceBasis;
import org.medienplan.plan.support.PlatformCandidate;
import org.medienplan.plan.support.PlatformCriterion;
import org.medienplan.plan.support.PlatformScore;
import org.medienplan.plan.support.SystemFamily;
import org.medienplan.ref.RecordType;

/// The fields of the platform decision, of accounts and of device systems.
final class PlatformFields {

    private PlatformFields() {}

    static Stream<RecordFields<?>> all() {
        return Stream.of(criterion(), candidate(), score(), accountStep(), oldService(), deviceSystem());
    }

    private static RecordFields<PlatformCriterion> criterion() {
        return RecordFields.of(
                RecordType.PLATFORM_CRITERION,
                PlatformCriterion.class,
                required("name", text(120)),
                optional("short_name", text(40)),
                required("weight", share(0, 100)),
                required("rank", count(0, 1000)),
                optional("note", text(2000)));
    }

    private static RecordFields<PlatformCandidate> candidate() {
        return RecordFields.of(
                RecordType.PLATFORM_CANDIDATE,
                PlatformCandidate.class,
                required("name", text(120)),
                required("rank", count(0, 1000)),
                required("status", choice(CandidateStatus.class)),
                optional("licence_item", reference(RecordType.ITEM)),
                optional("migration_item", reference(RecordType.ITEM)),
                optional("identity_source", text(500)),
                optional("note", text(2000)));
    }

    private static RecordFields<PlatformScore> score() {
        return RecordFields.of(
                RecordType.PLATFORM_SCORE,
                PlatformScore.class,
                required("candidate", reference(RecordType.PLATFORM_CANDIDATE)).owning(),
                required("criterion", reference(RecordType.PLATFORM_CRITERION)),
                required("points", count(0, PlatformScore.BEST)),
                optional("note", text(2000)));
    }

    private static RecordFields<AccountStep> accountStep() {
        return RecordFields.of(
                RecordType.ACCOUNT_STEP,
                AccountStep.class,
                required("name", text(120)),
                required("half_year", halfYear()),
                required("categories", categories()).meaningAll(),
                required("schools", setOf(reference(RecordType.SCHOOL))).meaningAll(),
                required("pupils", share(0, 100)),
                required("staff", share(0, 100)),
                optional("note", text(2000)));
    }

    private static RecordFields<OldService> oldService() {
        return RecordFields.of(
                RecordType.OLD_SERVICE,
                OldService.class,
                required("name", text(120)),
                required("item", reference(RecordType.ITEM)),
                required("basis", choice(OldServiceBasis.class)),
                optional("authority", reference(RecordType.AUTHORITY)),
                optional("until", year()),
                optional("note", text(2000)));
    }

    private static RecordFields<DeviceSystem> deviceSystem() {
        return RecordFields.of(
                RecordType.DEVICE_SYSTEM,
                DeviceSystem.class,
                required("item", reference(RecordType.ITEM)),
                required("family", choice(SystemFamily.class)),
                optional("licence_item", reference(RecordType.ITEM)),
                optional("note", text(2000)));
    }
}
