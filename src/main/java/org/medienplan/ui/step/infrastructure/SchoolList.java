package org.medienplan.ui.step.infrastructure;

import java.util.List;
import java.util.OptionalInt;
import org.medienplan.calc.Figures;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.plan.school.Site;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.text.Texts;
import org.medienplan.ui.place.SchoolOrder;
import org.medienplan.workspace.Snapshot;

/// Lists the schools of a plan with what is known of them in its first year.
final class SchoolList {

    private final Plan plan;
    private final Figures figures;
    private final Texts texts;
    private final Origins origins;
    private final SchoolSites sites;

    private SchoolList(Snapshot snapshot, Texts texts) {
        this.plan = snapshot.plan();
        this.figures = snapshot.figures();
        this.texts = texts;
        this.origins = new Origins(plan, texts);
        this.sites = new SchoolSites(plan);
    }

    static List<SchoolRow> of(Snapshot snapshot, Texts texts) {
        SchoolList list = new SchoolList(snapshot, texts);
        return new SchoolOrder(list.plan)
                .sorted(list.plan).stream().map(list::row).toList();
    }

    private SchoolRow row(School school) {
        Integer index = school.socialIndex();
        return new SchoolRow(
                school.id(),
                school.number(),
                school.name(),
                plan.schoolTypes()
                        .find(school.schoolType())
                        .map(SchoolType::name)
                        .orElse(""),
                index == null ? OptionalInt.empty() : OptionalInt.of(index),
                driver(school, Metric.PUPILS),
                driver(school, Metric.CLASSES),
                driver(school, Metric.TEACHERS),
                driver(school, Metric.CLASSROOMS),
                driver(school, Metric.SUBJECT_ROOMS),
                bandwidth(school),
                sites.cabling(school.id())
                        .map(state -> texts.say(
                                "infrastructure.cabling." + state.name().toLowerCase(java.util.Locale.ROOT)))
                        .orElse(""));
    }

    private Marked driver(School school, Metric metric) {
        return origins.figure(
                figures, FigureId.of(metric, plan.header().firstYear()).forHolder(school.id()));
    }

    private Marked bandwidth(School school) {
        List<Site> used = sites.sites(school.id());
        Integer down = used.isEmpty() ? null : used.getFirst().bandwidthDown();
        return down == null
                ? Marked.UNKNOWN
                : origins.recorded(down, new FieldRef(used.getFirst().id(), "bandwidth_down"));
    }
}
