package org.medienplan.ui.step.training;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.medienplan.plan.training.Area;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.heatmap.HeatCell;
import org.medienplan.ui.component.heatmap.HeatGroup;
import org.medienplan.ui.component.heatmap.HeatModel;
import org.medienplan.ui.component.heatmap.HeatRow;
import org.medienplan.ui.step.training.CoverageContent.AtSchool;

/// Writes how many teachers are trained as the lines of a heat map.
///
/// @param content what is known
/// @param year up to the end of which year
record CoverageRows(CoverageContent content, int year, Texts texts) {

    static final String TOTAL = "all";

    private static final double TEACHERS_WIDTH = 76;
    private static final int PERCENT = 100;
    private static final int PLACES = 6;

    HeatModel model() {
        List<HeatGroup> groups = content.groups().stream()
                .map(group -> new HeatGroup(
                        row(
                                group.type().toString(),
                                group.name(),
                                texts.formats().count(group.schools().size()),
                                group.schools()),
                        group.schools().stream()
                                .map(school -> row(school.id().toString(), school.name(), "", List.of(school)))
                                .toList()))
                .toList();
        List<AtSchool> all = content.schools();
        return new HeatModel(
                texts.say("training.coverage.school"),
                List.of(new HeatModel.Side(texts.say("training.levels.teachers"), TEACHERS_WIDTH)),
                CoverageContent.COLUMNS.stream().map(this::column).toList(),
                List.of(),
                row(TOTAL, texts.say("training.coverage.all", all.size()), "", all),
                groups);
    }

    private HeatModel.Column column(Optional<Area> area) {
        return new HeatModel.Column(key(area), List.of(head(area).split("/")), name(area));
    }

    static String key(Optional<Area> area) {
        return area.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("any");
    }

    private String head(Optional<Area> area) {
        return texts.say("training.coverage.head." + key(area));
    }

    /// The name of an area in words.
    String name(Optional<Area> area) {
        return area.map(texts::choice).orElseGet(() -> texts.say("training.coverage.any"));
    }

    /// The place of a column by its key; the last one, any area, where there is none of that key.
    static int columnOf(String key) {
        return IntStream.range(0, CoverageContent.COLUMNS.size())
                .filter(column -> key(CoverageContent.COLUMNS.get(column)).equals(key))
                .findFirst()
                .orElse(CoverageContent.COLUMNS.size() - 1);
    }

    private HeatRow row(String key, String label, String note, List<AtSchool> schools) {
        int last = lastHalf();
        List<HeatCell> cells = IntStream.range(0, CoverageContent.COLUMNS.size())
                .mapToObj(column -> cell(teachers(schools), trained(schools, column, last)))
                .toList();
        return new HeatRow(key, label, note, List.of(texts.formats().count(teachers(schools))), cells, List.of());
    }

    private int lastHalf() {
        return IntStream.range(0, content.halfYears().size())
                .filter(half -> content.halfYears().get(half).year() <= year)
                .max()
                .orElseThrow();
    }

    static int teachers(List<AtSchool> schools) {
        return schools.stream().mapToInt(AtSchool::teachers).sum();
    }

    static int trained(List<AtSchool> schools, int column, int half) {
        return schools.stream().mapToInt(school -> school.trained(column, half)).sum();
    }

    private HeatCell cell(int teachers, int trained) {
        if (teachers == 0) {
            return HeatCell.unknown(texts.say("training.none"), texts.say("training.coverage.nobody"));
        }
        BigDecimal percent = BigDecimal.valueOf((long) PERCENT * trained)
                .divide(BigDecimal.valueOf(teachers), PLACES, RoundingMode.DOWN);
        return HeatCell.of(
                percent,
                texts.formats().count(percent.intValue()),
                () -> texts.say(
                        "training.coverage.cell",
                        trained,
                        teachers,
                        texts.formats().plain(year)));
    }
}
