package org.medienplan.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.ControlTotal;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Standard;
import org.medienplan.plan.investment.Ceiling;
import org.medienplan.plan.investment.Deviation;
import org.medienplan.plan.school.Building;
import org.medienplan.plan.school.BuildingProject;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.plan.school.RoomGroup;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SiteShare;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Identified;
import org.medienplan.ref.Metric;
import org.medienplan.ref.Place;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// Where something can be seen that no page shows by itself: a site at its school, an item at its rule. A field of a
/// site or building, and what is counted of a school, are columns of that name in the table of schools.
record Leads(Plan plan) {

    /// The place itself and what stands in for it, in the order in which to try.
    List<Place> of(Place place) {
        List<Place> all = new ArrayList<>();
        if (place instanceof FigureId figure && figure.metric().driver() != null) {
            holder(figure, figure.metric().key()).forEach(all::add);
        }
        all.add(place);
        if (place instanceof FieldRef field) {
            plan.find(field.record())
                    .ifPresent(record -> around(record, field.field()).forEach(all::add));
        }
        return all;
    }

    private static Stream<Place> holder(FigureId figure, String column) {
        return Optional.ofNullable(figure.holder())
                .filter(holder -> holder.type() == RecordType.SCHOOL)
                .<Place>map(holder -> new FieldRef(holder, column))
                .stream();
    }

    private Stream<Place> around(Identified record, @Nullable String field) {
        return switch (record) {
            case Building building -> schoolsOf(building.site(), field);
            case BuildingProject project -> schoolsOf(project.site(), null);
            case RoomGroup group -> schoolsOf(group);
            case SiteShare share -> Stream.of(FieldRef.whole(share.school()));
            case DriverEntry entry -> Stream.of(FieldRef.whole(entry.holder()));
            case Deviation deviation -> Stream.of(demand(deviation));
            case Ceiling ceiling -> Stream.of(cost(ceiling));
            case ControlTotal total -> of(total);
            default -> byId(record.id(), field);
        };
    }

    private Stream<Place> byId(RecordId id, @Nullable String field) {
        return switch (id.type()) {
            case SITE -> schoolsOf(id, field);
            case ITEM -> Stream.concat(rulesOf(id), Stream.of(cost(id)));
            case BUNDLE -> Stream.of(cost(id));
            case PLAN -> standards();
            default -> Stream.empty();
        };
    }

    private Stream<Place> schoolsOf(RecordId site, @Nullable String column) {
        return plan.siteShares().rows().stream()
                .filter(share -> share.site().equals(site))
                .map(share -> new FieldRef(share.school(), column));
    }

    private Stream<Place> schoolsOf(RoomGroup group) {
        RecordId school = group.school();
        String column = group.roomType().driver().key();
        return school != null
                ? Stream.of(new FieldRef(school, column))
                : plan.buildings().find(group.building()).stream()
                        .flatMap(building -> schoolsOf(building.site(), column));
    }

    private Stream<Place> rulesOf(RecordId item) {
        return plan.rules().rows().stream()
                .filter(rule -> rule.item().equals(item))
                .map(rule -> FieldRef.whole(rule.id()));
    }

    private Stream<Place> standards() {
        return Stream.concat(
                        Optional.ofNullable(plan.header().standard()).stream(),
                        plan.standards().rows().stream().map(Standard::id))
                .map(FieldRef::whole);
    }

    private Stream<Place> of(ControlTotal total) {
        RecordId item = total.item();
        return item == null
                ? plan.schools().rows().stream()
                        .filter(school -> school.authority().equals(total.authority()))
                        .map(School::id)
                        .map(FieldRef::whole)
                : Stream.of(FigureId.of(Metric.STOCK, firstYear()).forItem(item));
    }

    private Place demand(Deviation deviation) {
        return new FigureId(Metric.DEMAND, firstYear(), deviation.school(), deviation.item());
    }

    private Place cost(RecordId itemOrBundle) {
        return FigureId.of(Metric.COST, firstYear()).forItem(itemOrBundle);
    }

    private static Place cost(Ceiling ceiling) {
        Metric metric = switch (ceiling.accounting()) {
            case null -> Metric.COST;
            case CAPITAL -> Metric.CAPITAL;
            case EXPENSE -> Metric.EXPENSE;
        };
        return FigureId.of(metric, ceiling.year());
    }

    private int firstYear() {
        return plan.header().firstYear();
    }
}
