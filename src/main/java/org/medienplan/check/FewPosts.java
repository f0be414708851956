package org.medienplan.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.stream.Stream;
import org.medienplan.analysis.support.Posts;
import org.medienplan.analysis.support.Staffing;
import org.medienplan.message.Value;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;

/// Far fewer posts than any published rule would plan.
final class FewPosts implements Check {

    @Override
    public String id() {
        return "posts_few";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        int year = scope.lastYear();
        FigureId id = FigureId.of(Metric.POSTS, year);
        Decimal posts = new Decimal(scope.figure(id).value());
        Staffing staffing = new Staffing(scope.figures());
        return staffing.alternatives().stream()
                .map(rule -> new Rule(rule.name(), staffing.posts(rule, year)))
                .min(Comparator.comparing(rule -> rule.posts().rounded(6)))
                .filter(rule -> posts.millionths() > 0 && isFar(posts, rule.posts(), scope))
                .map(rule -> Case.of(
                        id,
                        "check.posts_few",
                        new Value.Plain(year),
                        new Value.Rounded(posts, 1),
                        rule.name(),
                        new Value.Rounded(rule.posts().decimal(), 1),
                        scope.limits().share(Limit.POSTS_SHARE)))
                .stream();
    }

    private record Rule(String name, Posts posts) {}

    private static boolean isFar(Decimal posts, Posts least, Scope scope) {
        BigDecimal share = scope.limits().decimal(Limit.POSTS_SHARE).toBigDecimal();
        return posts.toBigDecimal().compareTo(least.rounded(6).multiply(share)) < 0;
    }
}
