package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.calc.support.ServiceBook;
import org.medienplan.plan.support.ServiceTask;
import org.medienplan.ref.FieldRef;

/// A task that the authority pays for and of which nobody has said how much time it takes.
final class TaskWithoutEffort implements Check {

    @Override
    public String id() {
        return "task_effort_missing";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        ServiceBook book = scope.figures().services();
        return book.tasks().stream()
                .filter(task -> isPaid(task, book) && book.counted(task.id()).isEmpty())
                .map(task -> Case.of(FieldRef.whole(task.id()), "check.task_effort_missing", task.id()));
    }

    private static boolean isPaid(ServiceTask task, ServiceBook book) {
        return book.owner(task.id())
                .flatMap(book::terms)
                .filter(terms -> terms.hourItem() != null)
                .isPresent();
    }
}
