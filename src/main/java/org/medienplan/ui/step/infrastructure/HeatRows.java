package org.medienplan.ui.step.infrastructure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.medienplan.calc.provision.Provision;
import org.medienplan.quantity.Share;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.heatmap.HeatCell;
import org.medienplan.ui.component.heatmap.HeatGroup;
import org.medienplan.ui.component.heatmap.HeatModel;
import org.medienplan.ui.component.heatmap.HeatRow;
import org.medienplan.ui.step.infrastructure.Needs.SchoolNeeds;

/// Writes the needs of a plan as the lines of a heat map.
///
/// @param needs what is compared
/// @param perspective with what
/// @param measure how a gap is written
/// @param columns places of the bundles that are shown
/// @param filter only schools whose name contains it
record HeatRows(
        Needs needs, Perspective perspective, GapMeasure measure, List<Integer> columns, String filter, Texts texts) {

    static final String TOTAL = "all";

    private static final double PUPILS_WIDTH = 60;
    private static final double GAP_WIDTH = 76;

    HeatModel model() {
        List<HeatGroup> groups = new ArrayList<>();
        List<SchoolNeeds> shown = new ArrayList<>();
        for (Needs.Group group : needs.groups()) {
            List<SchoolNeeds> schools =
                    group.schools().stream().filter(this::isShown).toList();
            if (!schools.isEmpty()) {
                shown.addAll(schools);
                String note = texts.formats().count(schools.size());
                groups.add(new HeatGroup(
                        row(group.key(), group.name(), note, schools),
                        schools.stream().map(this::school).toList()));
            }
        }
        return new HeatModel(
                texts.say("infrastructure.needs.school"),
                List.of(new HeatModel.Side(texts.say("infrastructure.needs.pupils"), PUPILS_WIDTH)),
                columns.stream().map(this::column).toList(),
                List.of(new HeatModel.Side(texts.say("infrastructure.needs.gap"), GAP_WIDTH)),
                row(TOTAL, totalName(shown.size()), "", shown),
                groups);
    }

    private boolean isShown(SchoolNeeds school) {
        return school.name().toLowerCase(Locale.ROOT).contains(filter.strip().toLowerCase(Locale.ROOT));
    }

    private String totalName(int shown) {
        long all = needs.schools().count();
        return shown == all
                ? texts.say("infrastructure.needs.all", shown)
                : texts.say("infrastructure.schools.count_of", shown, all);
    }

    private HeatModel.Column column(int bundle) {
        Needs.Bundle shown = needs.bundles().get(bundle);
        return new HeatModel.Column(shown.id().toString(), HeadBreak.lines(shown.name()), shown.name());
    }

    private HeatRow school(SchoolNeeds school) {
        return row(school.id().toString(), school.name(), "", List.of(school));
    }

    private HeatRow row(String key, String label, String note, List<SchoolNeeds> schools) {
        List<HeatCell> cells =
                columns.stream().map(bundle -> cell(schools, bundle)).toList();
        return new HeatRow(
                key,
                label,
                note,
                List.of(pupils(schools)),
                cells,
                List.of(texts.formats().count(money(schools))));
    }

    private String pupils(List<SchoolNeeds> schools) {
        long sum = 0;
        boolean known = true;
        for (SchoolNeeds school : schools) {
            OptionalInt pupils = school.pupils();
            sum += pupils.orElse(0);
            known &= pupils.isPresent();
        }
        if (known) {
            return texts.formats().count(sum);
        }
        return schools.size() == 1 ? texts.say("infrastructure.unknown") : texts.say("infrastructure.at_least", sum);
    }

    private long money(List<SchoolNeeds> schools) {
        return schools.stream()
                .flatMap(school -> school.money(perspective).stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    private HeatCell cell(List<SchoolNeeds> schools, int bundle) {
        Provision sum = sum(schools, bundle);
        long unknown = schools.stream()
                .filter(school -> !school.provisions(perspective).get(bundle).isKnown())
                .count();
        Optional<Share> degree = sum.degree();
        if (unknown == schools.size() && unknown > 0) {
            return HeatCell.unknown(
                    texts.say("infrastructure.unknown"), texts.say("infrastructure.needs.spoken.unknown"));
        }
        if (degree.isEmpty()) {
            return HeatCell.of(
                    BigDecimal.valueOf(100),
                    texts.say("infrastructure.none"),
                    texts.say("infrastructure.needs.spoken.none"));
        }
        BigDecimal percent = degree.get().toBigDecimal().movePointRight(2);
        return HeatCell.of(percent, text(sum, schools, bundle), () -> spoken(sum));
    }

    /// The schools of a row together; those whose demand is not known stay out.
    private Provision sum(List<SchoolNeeds> schools, int bundle) {
        return schools.stream()
                .map(school -> school.provisions(perspective).get(bundle))
                .filter(Provision::isKnown)
                .reduce(Provision.NONE, Provision::plus);
    }

    private String text(Provision sum, List<SchoolNeeds> schools, int bundle) {
        return switch (measure) {
            case DEGREE -> texts.formats().count(sum.percent().orElse(0));
            case UNITS -> texts.formats().count(sum.gap());
            case MONEY ->
                texts.formats()
                        .count(schools.stream()
                                .mapToLong(school -> school.money(perspective).get(bundle))
                                .sum());
        };
    }

    private String spoken(Provision sum) {
        return texts.say("infrastructure.needs.spoken", sum.percent().orElse(0), sum.gap());
    }
}
