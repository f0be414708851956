package org.medienplan.calc.base;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.Building;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SiteShare;
import org.medienplan.quantity.Splitting;
import org.medienplan.ref.RecordId;

/// What schools have on sites: own rooms, and whole parts of what they share, split by weight among the schools that
/// are open, so that a line, a building or a room is counted once.
final class SiteBook {

    /// A school that uses a site.
    private record User(RecordId school, long weight, Span open) {}

    /// A part of something that schools share.
    record SchoolPart(RecordId school, Portion portion) {}

    private final Groups<User> usersBySite = new Groups<>();
    private final Groups<RoomPart> rooms = new Groups<>();
    private final Groups<Portion> sites = new Groups<>();
    private final Groups<Portion> buildings = new Groups<>();

    private SiteBook(Plan plan) {
        for (SiteShare share : plan.siteShares().rows()) {
            plan.schools().find(share.school()).ifPresent(school -> usersBySite.add(share.site(), user(share, school)));
        }
        Groups<Building> bySite = Groups.of(plan.buildings(), Building::site);
        usersBySite.forEach((site, users) -> {
            split(users, 1).forEach(part -> sites.add(part.school(), part.portion()));
            split(users, bySite.of(site).size()).forEach(part -> buildings.add(part.school(), part.portion()));
        });
        placeRooms(plan);
    }

    static SiteBook of(Plan plan) {
        return new SiteBook(plan);
    }

    private static User user(SiteShare share, School school) {
        return new User(school.id(), share.weight(), Span.ofOpen(school));
    }

    private void placeRooms(Plan plan) {
        plan.roomGroups().rows().forEach(group -> {
            RecordId school = group.school();
            if (school != null) {
                rooms.add(school, new RoomPart(group, group.quantity(), Span.ALWAYS));
                return;
            }
            plan.buildings().find(group.building()).stream()
                    .flatMap(building -> split(building.site(), group.quantity()).stream())
                    .forEach(part -> rooms.add(
                            part.school(),
                            new RoomPart(
                                    group,
                                    part.portion().quantity(),
                                    part.portion().span())));
        });
    }

    /// Splits a count among the schools of a site, anew whenever one of them opens or closes; empty where no school
    /// uses it.
    List<SchoolPart> split(RecordId site, int count) {
        return split(usersBySite.of(site), count);
    }

    private static List<SchoolPart> split(List<User> users, int count) {
        if (users.size() == 1) {
            User only = users.getFirst();
            return List.of(new SchoolPart(only.school(), new Portion(count, only.open())));
        }
        TreeSet<Integer> turns = new TreeSet<>();
        for (User user : users) {
            turns.add(user.open().from());
            if (user.open().until() != Span.ALWAYS.until()) {
                turns.add(user.open().until() + 1);
            }
        }
        return turns.stream()
                .map(turn -> period(turn, turns.higher(turn)))
                .flatMap(period -> split(users, count, period).stream())
                .toList();
    }

    private static Span period(int from, @Nullable Integer next) {
        return new Span(from, next == null ? Span.ALWAYS.until() : next - 1);
    }

    private static List<SchoolPart> split(List<User> users, int count, Span period) {
        List<User> open = users.stream()
                .filter(user -> user.open().contains(period.from()))
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        long[] parts = Splitting.byLargestRemainder(
                count, open.stream().mapToLong(User::weight).toArray());
        return IntStream.range(0, parts.length)
                .mapToObj(i -> new SchoolPart(open.get(i).school(), new Portion(Math.toIntExact(parts[i]), period)))
                .toList();
    }

    List<RoomPart> rooms(RecordId school) {
        return rooms.of(school);
    }

    /// The school's part of the sites that it uses, empty where none is recorded.
    List<Portion> sites(RecordId school) {
        return sites.of(school);
    }

    /// Its part of the buildings on these sites, likewise.
    List<Portion> buildings(RecordId school) {
        return buildings.of(school);
    }
}
