package org.medienplan.analysis.teaching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.medienplan.calc.Figures;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.plan.school.Site;
import org.medienplan.plan.school.SiteShare;
import org.medienplan.ref.RecordId;

/// What the lessons of all schools of a site take of its line at one time. A school with several sites loads each by
/// its share.
///
/// @param site the site
/// @param kilobits kbit/s at the peak of the planned years
public record LineLoad(Site site, long kilobits) {

    /// The loads of all sites that lessons load, in their order; what is not known loads nothing.
    public static List<LineLoad> of(Figures figures) {
        Map<RecordId, Long> loads = new HashMap<>();
        Map<RecordId, List<SiteShare>> shares =
                figures.plan().siteShares().rows().stream().collect(Collectors.groupingBy(SiteShare::school));
        for (int place = 0; place < figures.frame().horizon(); place++) {
            ofYear(figures, figures.frame().year(place), shares)
                    .forEach((site, load) -> loads.merge(site, load, Math::max));
        }
        return figures.plan().sites().rows().stream()
                .filter(site -> loads.getOrDefault(site.id(), 0L) > 0)
                .map(site -> new LineLoad(site, loads.getOrDefault(site.id(), 0L)))
                .toList();
    }

    private static Map<RecordId, Long> ofYear(
            Figures figures, int year, Map<RecordId, List<SiteShare>> sharesBySchool) {
        Map<RecordId, Long> loads = new HashMap<>();
        figures.plan().teachingProjects().rows().stream()
                .map(TeachingProject::school)
                .distinct()
                .forEach(school -> {
                    long load = ofSchool(figures, school, year);
                    List<SiteShare> shares = sharesBySchool.getOrDefault(school, List.of());
                    long all = shares.stream().mapToLong(SiteShare::weight).sum();
                    shares.forEach(share -> loads.merge(share.site(), part(share, all, load), Long::sum));
                });
        return loads;
    }

    /// What the lessons of a school take in a year, in kbit/s; nothing where it is not known.
    public static long ofSchool(Figures figures, RecordId school, int year) {
        return figures.lessons(school)
                .line(year)
                .map(peak -> Math.max(peak.units(), 0))
                .orElse(0);
    }

    /// The largest load of a school in the planned years, in kbit/s.
    public static long peakOfSchool(Figures figures, RecordId school) {
        return IntStream.range(0, figures.frame().horizon())
                .mapToLong(place -> ofSchool(figures, school, figures.frame().year(place)))
                .max()
                .orElse(0);
    }

    private static long part(SiteShare share, long all, long load) {
        return all == 0 ? 0 : Math.ceilDiv(Math.multiplyExact(load, (long) share.weight()), all);
    }

    /// In whole Mbit/s, rounded up.
    public long megabits() {
        return Math.ceilDiv(kilobits, 1000L);
    }

    /// Whether the recorded line is narrower; not where none is recorded.
    public boolean isAboveLine() {
        Integer line = site.bandwidthDown();
        return line != null && megabits() > line;
    }
}
