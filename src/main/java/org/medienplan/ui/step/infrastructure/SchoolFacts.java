package org.medienplan.ui.step.infrastructure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.Figures;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Standard;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.Site;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.FactList.Fact;
import org.medienplan.ui.component.derivation.DerivationNode;
import org.medienplan.ui.component.derivation.FigureDerivation;
import org.medienplan.workspace.Snapshot;

/// What is known about one school, and how its countable facts come about.
///
/// @param snapshot the open plan
/// @param texts the language
record SchoolFacts(Snapshot snapshot, Texts texts) {

    private static final List<Metric> DRIVERS = List.of(
            Metric.PUPILS,
            Metric.CLASSES,
            Metric.TEACHERS,
            Metric.WORKPLACES,
            Metric.ALL_DAY_GROUPS,
            Metric.TEACHING_ROOMS,
            Metric.STAFF_ROOMS,
            Metric.OTHER_ROOMS);

    List<Fact> facts(RecordId id) {
        Plan plan = snapshot.plan();
        School school = plan.schools().get(id);
        List<Site> sites = new SchoolSites(plan).sites(id);
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("infrastructure.fact.official_name", school.officialName()));
        facts.add(fact("infrastructure.fact.number", school.number()));
        facts.add(fact("infrastructure.fact.authority", texts.name(school.authority())));
        facts.add(fact("infrastructure.fact.address", address(school)));
        facts.add(
                fact("infrastructure.fact.sites", sites.stream().map(Site::name).collect(Collectors.joining(", "))));
        facts.add(fact("infrastructure.fact.bandwidth", bandwidth(sites)));
        facts.add(fact("infrastructure.fact.standard", standard(plan, school)));
        facts.add(fact("infrastructure.fact.note", school.note()));
        return facts;
    }

    /// The countable facts of the first year, each with what it follows from.
    DerivationNode derivation(RecordId id) {
        Figures figures = snapshot.figures();
        FigureDerivation derivation = new FigureDerivation(figures, texts);
        int year = figures.frame().firstYear();
        String label = texts.say("infrastructure.school.drivers", new org.medienplan.message.Value.Plain(year));
        return derivation.made(
                label,
                "",
                "",
                () -> drivers(id, year)
                        .map(figure -> derivation.node(texts.metric(figure.metric()), figure))
                        .toList());
    }

    private Stream<FigureId> drivers(RecordId id, int year) {
        Figures figures = snapshot.figures();
        return DRIVERS.stream()
                .map(metric -> FigureId.of(metric, year).forHolder(id))
                .filter(figure -> figures.figure(figure).orElseThrow().isComplete());
    }

    private Fact fact(String name, @Nullable String value) {
        return new Fact(texts.say(name), value == null ? "" : value);
    }

    private static String address(School school) {
        String town = joined(" ", school.postcode(), school.town());
        return joined(", ", school.street(), town.isEmpty() ? null : town);
    }

    private String bandwidth(List<Site> sites) {
        return sites.stream().findFirst().map(this::bandwidth).orElse("");
    }

    private String bandwidth(Site site) {
        Integer down = site.bandwidthDown();
        Integer up = site.bandwidthUp();
        if (down == null) {
            return texts.say("infrastructure.unknown");
        }
        return up == null
                ? texts.say("infrastructure.fact.bandwidth.down", down)
                : texts.say("infrastructure.fact.bandwidth.both", down, up);
    }

    private String standard(Plan plan, School school) {
        RecordId own = school.standard();
        RecordId usual = plan.header().standard();
        RecordId used = own == null ? usual : own;
        return Optional.ofNullable(used)
                .flatMap(plan.standards()::find)
                .map(Standard::name)
                .orElse("");
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null).collect(Collectors.joining(between));
    }
}
