package org.medienplan.intake;

import java.util.ArrayList;
import java.util.List;
import org.medienplan.intake.SchoolRecords.Taken;
import org.medienplan.plan.Origin;
import org.medienplan.plan.OriginKind;
import org.medienplan.plan.school.Building;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.plan.school.SiteShare;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Formats;

/// Says of every record where it comes from: schools, sites and pupils from the list, the building of a new site and
/// how a site is split from an assumption.
final class SchoolOrigins {

    private final SchoolRequest request;
    private final String source;

    SchoolOrigins(SchoolRequest request, String file) {
        String given = request.source();
        this.request = request;
        this.source = given == null ? file : given;
    }

    List<Origin> of(List<Taken> schools, List<Identified> sites, List<DriverEntry> pupils) {
        List<Origin> origins = new ArrayList<>();
        for (Taken taken : schools) {
            Integer year = taken.line().schoolYear();
            origins.add(origin(taken.school().id(), request.origin(), year == null ? source : dated(year)));
        }
        for (Identified record : sites) {
            origins.add(origin(record.id(), kind(record), source));
        }
        for (DriverEntry entry : pupils) {
            origins.add(origin(entry.id(), request.origin(), dated(entry.schoolYear())));
        }
        return origins;
    }

    private OriginKind kind(Identified record) {
        return switch (record) {
            case Building assumed -> OriginKind.ASSUMED;
            case SiteShare computed -> OriginKind.COMPUTED;
            default -> request.origin();
        };
    }

    private String dated(int schoolYear) {
        String year = Formats.schoolYear(schoolYear);
        return source.contains(year) ? source : source + ", " + year;
    }

    private static Origin origin(RecordId record, OriginKind kind, String source) {
        return new Origin(Origin.idOf(record, null), record, null, kind, source, null);
    }
}
