package org.medienplan.ui.step.infrastructure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medienplan.change.Draft;
import org.medienplan.change.Property;
import org.medienplan.field.Fields;
import org.medienplan.field.Kind;
import org.medienplan.message.Message;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.Building;
import org.medienplan.plan.school.RoomGroup;
import org.medienplan.plan.school.RoomType;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// The rooms of a type that a school has. They are set where they are recorded in one building, or in none yet.
///
/// @param roomType what they are used for
record RoomProperty(RoomType roomType) implements Property {

    private static final String QUANTITY = "quantity";

    @Override
    public String id() {
        return roomType.driver().key();
    }

    @Override
    public Message label() {
        return Message.choice(roomType.driver());
    }

    @Override
    public Kind<?> kind() {
        return Fields.of(RecordType.ROOM_GROUP).get(QUANTITY).kind();
    }

    @Override
    public boolean required() {
        return false;
    }

    @Override
    public Access in(Plan plan) {
        Map<RecordId, List<RoomGroup>> groups = new HashMap<>();
        for (RoomGroup group : plan.roomGroups().rows()) {
            RecordId school = group.school();
            if (school != null && group.roomType() == roomType) {
                groups.computeIfAbsent(school, key -> new ArrayList<>()).add(group);
            }
        }
        return new Recorded(groups, new SchoolSites(plan));
    }

    private final class Recorded implements Access {

        private final Map<RecordId, List<RoomGroup>> groups;
        private final SchoolSites sites;

        Recorded(Map<RecordId, List<RoomGroup>> groups, SchoolSites sites) {
            this.groups = groups;
            this.sites = sites;
        }

        private List<RoomGroup> of(RecordId school) {
            return groups.getOrDefault(school, List.of());
        }

        @Override
        public @Nullable Object value(RecordId school) {
            List<RoomGroup> own = of(school);
            return own.isEmpty()
                    ? null
                    : own.stream().mapToInt(RoomGroup::quantity).sum();
        }

        @Override
        public Optional<FieldRef> place(RecordId school) {
            return of(school).stream().findFirst().map(group -> new FieldRef(group.id(), QUANTITY));
        }

        @Override
        public Optional<Message> locked(RecordId school) {
            if (of(school).size() > 1) {
                return Optional.of(Message.of("infrastructure.rooms.several"));
            }
            return of(school).isEmpty() && sites.buildings(school).isEmpty()
                    ? Optional.of(Message.of("infrastructure.rooms.no_building"))
                    : Optional.empty();
        }

        @Override
        public void put(Draft draft, RecordId school, @Nullable Object value) {
            Optional<RoomGroup> group = of(school).stream().findFirst();
            if (group.isPresent() && value == null) {
                draft.remove(group.get().id());
            } else if (group.isPresent()) {
                draft.set(group.get().id(), QUANTITY, value);
            } else if (value instanceof Integer rooms) {
                Building building = sites.buildings(school).getFirst();
                RecordId id = new RecordId(
                        RecordType.ROOM_GROUP,
                        school.key() + "-" + roomType.driver().key());
                draft.put(new RoomGroup(id, building.id(), school, roomType, rooms));
            }
        }
    }
}
