package org.medienplan.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.medienplan.calc.Figures;

/// All checks, in the order of the steps that they belong to.
public final class Checks {

    private static final List<Check> ALL = List.of(
            new TwiceNumber(),
            new MissingPupils(),
            new UnknownDemand(),
            new GradeSum(),
            new GradeOutside(),
            new PupilJump(),
            new OldPupils(),
            new MissingSite(),
            new MissingRooms(),
            new FewRooms(),
            new MissingLine(),
            new SlowLine(),
            new SlowUpload(),
            new MissingCabling(),
            new CablingBeforeWork(),
            new MissingStock(),
            new UnknownYear(),
            new FutureYear(),
            new OldStock(),
            new DefectiveStock(),
            OpenParty.replacementDuty(),
            OpenParty.owner(),
            OpenParty.payer(),
            new StockWithoutHeir(),
            new ControlDiffers(),
            new Transfer(),
            new Surplus(),
            new MissingStandard(),
            new StandardWithoutRules(),
            new TransposedRatio(),
            new UnlikelyRatio(),
            new RuleWithoutEffect(),
            new LateRule(),
            new EqualDeviation(),
            new MissingPeriods(),
            new ProjectTwice(),
            new ProjectGradesOutside(),
            new ProjectClasses(),
            new ProjectHours(),
            new ProjectWithoutEffect(),
            new ProjectWithoutCompetence(),
            new CompetenceOfOtherFrame(),
            new AreaWithoutProject(),
            new ProjectWithoutCapability(),
            new CapabilityUnserved(),
            new CapabilityOpen(),
            new EquipmentUnasked(),
            new LineUnderLessons(),
            new MissingPrice(),
            new OldPrice(),
            new NoPriceRise(),
            new EarmarkedLonger(),
            new DepreciatedLonger(),
            new MissingAccount(),
            new MissingEligibility(),
            new Estimates(),
            new TaskWithoutOwner(),
            new TaskWithTwoOwners(),
            new OwnerWithoutCapacity(),
            new PostsAboveCapacity(),
            new TaskWithoutEffort(),
            new EffortWithoutUnits(),
            new UnlicensedDevices(),
            new ProviderWithoutRate(),
            new StaffRateDiffers(),
            new SupportAfterDevices(),
            new FewPosts(),
            new LevelsMissing(),
            new LevelsDiffer(),
            new OfferWithoutPrice(),
            new OfferNotYearly(),
            new SessionOverfull(),
            new SessionOutside(),
            new CoursesTooMany(),
            new RolloutUntrained(),
            new OfficerMissing(),
            new CeilingExceeded(),
            new WrongOrder(),
            new MeasureOverlap(),
            new MeasureOutside(),
            new MeasureAfterClosing(),
            new OpenGap(),
            new MeasureWithoutEffect(),
            new BundleWithoutMeasure(),
            new PlatformWeights(),
            new PlatformScoreMissing(),
            new PlatformTwice(),
            new PlatformUndecided(),
            new PlatformSecondBest(),
            new PlatformTurns(),
            new PlatformWithoutPrice(),
            new PlatformItemOnce(),
            new ServiceWithoutEnd(),
            new ServiceEndsEarly(),
            new AccountsBeforeTraining(),
            new SystemWithoutLicence(),
            new LicencesShort(),
            Deadlines.appliedNever(),
            Deadlines.applySoon(),
            Deadlines.appliedLate(),
            NoticeDeadlines.callSoon(),
            NoticeDeadlines.calledNever(),
            NoticeDeadlines.proveSoon(),
            NoticeDeadlines.provedNever(),
            FundingLimits.crossing(),
            FundingLimits.noBudget(),
            FundingLimits.belowMinimum(),
            FundingLimits.trancheLapses(),
            FundingLimits.budgetExhausted(),
            FundingLimits.capExhausted(),
            Conditions.orderedEarly(),
            Conditions.completedLate(),
            Conditions.noConcept(),
            Conditions.noBasis(),
            Conditions.otherLand(),
            Bindings.grantedAgain(),
            Bindings.closedBound(),
            Bindings.replacedBound(),
            Applications.abovePlan(),
            Applications.otherSchools(),
            Applications.overlap(),
            Applications.answered(),
            Notices.belowPlan(),
            Notices.aboveBudget(),
            Notices.receivedTooMuch(),
            new MissingCeiling(),
            new CostPeak(),
            new DearTail(),
            new PlanOver());

    private Checks() {}

    /// Checks a whole plan.
    ///
    /// @param limits what to measure against
    /// @param date the day on which somebody looks
    public static Findings of(Figures figures, Limits limits, LocalDate date) {
        Scope scope = new Scope(figures, limits, date);
        return new Findings(ALL.stream().flatMap(check -> finding(check, scope)).toList());
    }

    private static Stream<Finding> finding(Check check, Scope scope) {
        List<Case> cases = check.cases(scope).toList();
        return cases.isEmpty() ? Stream.empty() : Stream.of(new Finding(check.id(), check.severity(), cases));
    }

    /// How many checks there are.
    public static int number() {
        return ALL.size();
    }

    /// The checks themselves, for tests of their texts.
    static List<Check> all() {
        return ALL;
    }
}
