package org.medienplan.ui.step.investment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.Plan;
import org.medienplan.plan.funding.Application;
import org.medienplan.plan.funding.ApplicationState;
import org.medienplan.plan.funding.GrantMovement;
import org.medienplan.plan.funding.MovementKind;
import org.medienplan.plan.funding.Notice;
import org.medienplan.plan.funding.Programme;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;

/// A day by which something has to be done for a grant.
///
/// @param field the field of the programme that holds it
/// @param day the last day
/// @param left days until then; negative when it has passed
record Deadline(String field, LocalDate day, long left) {

    /// What comes next for an application; empty where nothing is left to be done or no day is recorded.
    static Optional<Deadline> next(Application application, Plan plan, LocalDate today) {
        if (!application.isAlive()) {
            return Optional.empty();
        }
        return plan.programmes()
                .find(application.programme())
                .flatMap(programme -> next(candidates(application, programme, plan), today));
    }

    /// What comes next for a notice.
    static Optional<Deadline> next(Notice notice, Plan plan, LocalDate today) {
        return plan.applications().find(notice.application()).flatMap(of -> next(of, plan, today));
    }

    private static Optional<Deadline> next(List<Deadline> all, LocalDate today) {
        return all.stream()
                .map(one -> new Deadline(one.field(), one.day(), ChronoUnit.DAYS.between(today, one.day())))
                .min(Comparator.comparing(Deadline::day));
    }

    // What is done is left out: handed in, called for to the last cent, proved.
    private static List<Deadline> candidates(Application application, Programme programme, Plan plan) {
        List<Deadline> all = new ArrayList<>();
        if (application.state() == ApplicationState.PREPARED) {
            add(all, "apply_by", programme.applyBy());
            return all;
        }
        List<Notice> notices = notices(application, plan);
        long granted =
                notices.stream().mapToLong(notice -> notice.amount().cents()).sum();
        boolean called = granted > 0 && sum(notices, MovementKind.CALL, plan) >= granted;
        boolean proved = notices.stream().anyMatch(notice -> has(notice, MovementKind.PROOF, plan));
        if (!called && !proved) {
            add(all, "complete_by", programme.completeBy());
            add(all, "call_by", programme.callBy());
        }
        if (!proved) {
            add(all, "prove_by", programme.proveBy());
        }
        return all;
    }

    private static void add(List<Deadline> all, String field, @Nullable LocalDate day) {
        if (day != null) {
            all.add(new Deadline(field, day, 0));
        }
    }

    private static List<Notice> notices(Application application, Plan plan) {
        return plan.notices().rows().stream()
                .filter(notice -> notice.application().equals(application.id()))
                .toList();
    }

    private static long sum(List<Notice> notices, MovementKind kind, Plan plan) {
        return notices.stream().mapToLong(notice -> sum(notice, kind, plan)).sum();
    }

    /// What was moved under a notice, in cents.
    static long sum(Notice notice, MovementKind kind, Plan plan) {
        return plan.grantMovements().rows().stream()
                .filter(movement -> movement.notice().equals(notice.id()) && movement.kind() == kind)
                .map(GrantMovement::amount)
                .mapToLong(amount -> amount.cents())
                .sum();
    }

    private static boolean has(Notice notice, MovementKind kind, Plan plan) {
        return plan.grantMovements().rows().stream()
                .anyMatch(movement -> movement.notice().equals(notice.id()) && movement.kind() == kind);
    }

    /// In words, with the days that are left.
    String words(Texts texts) {
        String what = texts.label(RecordType.PROGRAMME, field);
        return left < 0
                ? texts.say("funding.deadline.passed", what, day, -left)
                : texts.say("funding.deadline", what, day, left);
    }
}
