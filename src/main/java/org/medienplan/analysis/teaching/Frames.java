package org.medienplan.analysis.teaching;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.medienplan.plan.Plan;
import org.medienplan.plan.pedagogy.Audience;
import org.medienplan.plan.pedagogy.Competence;
import org.medienplan.plan.pedagogy.Framework;
import org.medienplan.plan.school.School;
import org.medienplan.ref.RecordId;

/// The frames of competences of a plan, in their order.
///
/// @param plan the plan
public record Frames(Plan plan) {

    private static final Comparator<Framework> BY_RANK =
            Comparator.comparingInt(Framework::rank).thenComparing(Framework::id);

    /// By number, part for part: 1.10 comes after 1.9.
    private static final Comparator<Competence> BY_NUMBER =
            Comparator.comparing(Competence::number, Frames::compareNumbers).thenComparing(Competence::id);

    /// The frames for pupils.
    public List<Framework> forPupils() {
        return plan.frameworks().rows().stream()
                .filter(frame -> frame.audience() == Audience.PUPILS)
                .sorted(BY_RANK)
                .toList();
    }

    /// The frame that counts for schools that have chosen none.
    public Optional<Framework> usual() {
        return forPupils().stream().findFirst();
    }

    /// The frame of a school: its own, else the usual one.
    public Optional<Framework> of(School school) {
        RecordId own = school.framework();
        return own == null ? usual() : plan.frameworks().find(own);
    }

    /// The areas of a frame.
    public List<Competence> areas(RecordId framework) {
        return competences(framework).stream().filter(Competence::isArea).toList();
    }

    /// The competences of an area.
    public List<Competence> within(Competence area) {
        return competences(area.framework()).stream()
                .filter(competence -> area.id().equals(competence.area()))
                .toList();
    }

    /// The area of a competence, itself where it is one.
    public Optional<Competence> areaOf(RecordId competence) {
        return plan.competences().find(competence).flatMap(found -> {
            RecordId area = found.area();
            return area == null ? Optional.of(found) : plan.competences().find(area);
        });
    }

    /// Competences by frame and number.
    public List<Competence> sorted(Iterable<RecordId> competences) {
        List<Framework> frames =
                plan.frameworks().rows().stream().sorted(BY_RANK).toList();
        return StreamSupport.stream(competences.spliterator(), false)
                .flatMap(id -> plan.competences().find(id).stream())
                .sorted(Comparator.<Competence>comparingInt(competence -> rank(competence, frames))
                        .thenComparing(BY_NUMBER))
                .toList();
    }

    private static int rank(Competence competence, List<Framework> frames) {
        for (int i = 0; i < frames.size(); i++) {
            if (frames.get(i).id().equals(competence.framework())) {
                return i;
            }
        }
        return frames.size();
    }

    private List<Competence> competences(RecordId framework) {
        return plan.competences().rows().stream()
                .filter(competence -> competence.framework().equals(framework))
                .sorted(BY_NUMBER)
                .toList();
    }

    private static int compareNumbers(String a, String b) {
        String[] some = a.split("\\.", -1);
        String[] others = b.split("\\.", -1);
        for (int i = 0; i < Math.min(some.length, others.length); i++) {
            int order = comparePart(some[i], others[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(some.length, others.length);
    }

    private static int comparePart(String a, String b) {
        boolean numbers = a.matches("\\d{1,9}") && b.matches("\\d{1,9}");
        return numbers ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b)) : a.compareTo(b);
    }
}
