package org.medienplan.testing;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.support.AccountStep;
import org.medienplan.plan.support.CandidateStatus;
import org.medienplan.plan.support.DeviceSystem;
import org.medienplan.plan.support.OldService;
import org.medienplan.plan.support.OldServiceBasis;
import org.medienplan.plan.support.PlatformCandidate;
import org.medienplan.plan.support.PlatformCriterion;
import org.medienplan.plan.support.PlatformScore;
import org.medienplan.plan.support.SystemFamily;
import org.medienplan.quantity.HalfYear;
import org.medienplan.quantity.Share;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.SchoolCategory;

/// Records of the platform decision for tests.
public final class Platforms {

    private static final int RUNS_ON = 0;

    private Platforms() {}

    public static RecordId criterionId(String key) {
        return new RecordId(RecordType.PLATFORM_CRITERION, key);
    }

    public static RecordId candidateId(String key) {
        return new RecordId(RecordType.PLATFORM_CANDIDATE, key);
    }

    public static PlatformCriterion criterion(String key, int percent) {
        return weighing(key, Share.ofPercent(percent));
    }

    public static PlatformCriterion weighing(String key, Share weight) {
        return new PlatformCriterion(criterionId(key), key, null, weight, 0, null);
    }

    public static PlatformCandidate offered(String key) {
        return new PlatformCandidate(candidateId(key), key, 0, CandidateStatus.OFFERED, null, null, null, null);
    }

    /// @param licence key of the item that pays an account
    public static PlatformCandidate offeredFor(String key, String licence) {
        return new PlatformCandidate(
                candidateId(key), key, 1, CandidateStatus.OFFERED, Details.item(licence), null, null, null);
    }

    /// @param licence key of the item that pays an account, null for none
    /// @param migration key of the item that pays its switch, null for none
    public static PlatformCandidate chosen(String key, @Nullable String licence, @Nullable String migration) {
        return new PlatformCandidate(
                candidateId(key),
                key,
                0,
                CandidateStatus.CHOSEN,
                licence == null ? null : Details.item(licence),
                migration == null ? null : Details.item(migration),
                null,
                null);
    }

    public static PlatformScore score(String candidate, String criterion, int points) {
        RecordId id = PlatformScore.idOf(candidateId(candidate), criterionId(criterion));
        return new PlatformScore(id, candidateId(candidate), criterionId(criterion), points, null);
    }

    /// @param half as in `2028-H1`
    public static AccountStep step(String half, int pupils, int staff, SchoolCategory... categories) {
        return new AccountStep(
                new RecordId(
                        RecordType.ACCOUNT_STEP,
                        half + Arrays.toString(categories).replaceAll("[^A-Z]", "-")),
                half,
                HalfYear.parse(half).orElseThrow(),
                Set.of(categories),
                Set.of(),
                Share.ofPercent(pupils),
                Share.ofPercent(staff),
                null);
    }

    /// @param until the last year, 0 for none
    public static OldService old(String item, OldServiceBasis basis, int until) {
        RecordId id = new RecordId(RecordType.OLD_SERVICE, "old-" + item);
        return new OldService(
                id,
                "Alt " + item,
                Details.item(item),
                basis,
                null,
                until == RUNS_ON ? null : Integer.valueOf(until),
                null);
    }

    /// @param licence key of the item that manages a device, null for none
    public static DeviceSystem system(String item, SystemFamily family, @Nullable String licence) {
        RecordId id = new RecordId(RecordType.DEVICE_SYSTEM, item);
        return new DeviceSystem(id, Details.item(item), family, licence == null ? null : Details.item(licence), null);
    }
}
