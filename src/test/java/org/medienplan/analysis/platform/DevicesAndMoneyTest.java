package org.medienplan.analysis.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.expense;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.item;
import static org.medienplan.testing.Details.pupils;
import static org.medienplan.testing.Details.yearly;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.Platforms.chosen;
import static org.medienplan.testing.Platforms.old;
import static org.medienplan.testing.Platforms.step;
import static org.medienplan.testing.Platforms.system;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medienplan.calc.Figures;
import org.medienplan.plan.support.OldServiceBasis;
import org.medienplan.plan.support.SystemFamily;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.testing.PlanBuilder;

/// Accounts, devices, licences and money of a small plan.
class DevicesAndMoneyTest {

    private static PlanBuilder city() {
        return plan(2027, 3, 2)
                .school("a", GYMNASIUM, pupils(800), fact(Driver.TEACHERS, 60))
                .item("account", euros(13), yearly(), expense())
                .item("switch", euros(5), yearly(), expense())
                .item("server", euros(900), yearly(), expense())
                .item("mdm", euros(9), yearly(), expense())
                .item("app", euros(3), yearly(), expense())
                .item("tablet", euros(500), expense())
                .item("board", euros(5_000))
                .rule("app", each(Driver.PUPILS))
                .rule("tablet", each(Driver.PUPILS, "0.5"))
                .rule("board", each(Driver.TEACHERS, "0.5"))
                .put(chosen("cloud", "account", "switch"))
                .put(step("2027-H2", 50, 100))
                .put(old("server", OldServiceBasis.SCHOOLS, 2027))
                .put(system("tablet", SystemFamily.IPADOS, "mdm"))
                .put(system("board", SystemFamily.ANDROID, null));
    }

    @Test
    void accountsAreThoseOfPupilsAndTeachers() {
        List<AccountYear> years = AccountYear.of(Figures.of(city().build()));
        assertThat(years)
                .containsExactly(
                        new AccountYear(2027, 200, 30, 460, 0),
                        new AccountYear(2028, 400, 60, 0, 0),
                        new AccountYear(2029, 400, 60, 0, 0));
        assertThat(years.getFirst().all()).isEqualTo(230);
    }

    @Test
    void devicesAreCountedBySystem() {
        List<SystemDevices> systems = SystemDevices.of(Figures.of(city().build()));
        assertThat(systems)
                .containsExactly(
                        new SystemDevices(SystemFamily.IPADOS, List.of(item("tablet")), List.of(400L, 400L, 400L)),
                        new SystemDevices(SystemFamily.ANDROID, List.of(item("board")), List.of(30L, 30L, 30L)));
    }

    @Test
    void licencesStandAgainstTheDevicesThatTheyManage() {
        List<ManagedDevices> managed = ManagedDevices.of(Figures.of(city().build()));
        assertThat(managed.getFirst().licence()).contains(item("mdm"));
        assertThat(managed.getFirst().uncovered(0)).isZero();
        assertThat(managed.getLast().licence()).isEqualTo(Optional.empty());
        assertThat(managed.getLast().uncovered(2)).isEqualTo(30);
    }

    @Test
    void everyItemOfTheBundlesIsPaidInOneLine() {
        Figures figures = Figures.of(city().build());
        PlatformMoney money = PlatformMoney.of(figures);
        assertThat(money.lines().stream().map(PlatformMoney.Line::reason))
                .containsExactly(
                        PlatformMoney.Reason.LICENCE,
                        PlatformMoney.Reason.MIGRATION,
                        PlatformMoney.Reason.OLD_SERVICE,
                        PlatformMoney.Reason.MANAGEMENT,
                        PlatformMoney.Reason.OTHER);
        assertThat(money.lines().getFirst().cents()).containsExactly(230L * 1300, 460L * 1300, 460L * 1300);
        assertThat(money.lines().stream().mapToLong(PlatformMoney.Line::sum).sum())
                .isEqualTo(
                        figures.figure(FigureId.of(Metric.COST)).orElseThrow().value());
    }
}
