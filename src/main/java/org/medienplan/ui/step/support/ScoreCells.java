package org.medienplan.ui.step.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.medienplan.analysis.platform.Ranking;
import org.medienplan.change.FieldProperty;
import org.medienplan.change.Property;
import org.medienplan.plan.support.PlatformCandidate;
import org.medienplan.plan.support.PlatformCriterion;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;

/// What the cells of the scoring table say, and what is edited in them. The first row names the platforms, the first
/// column the criteria, the second one their weights.
///
/// @param ranking what is shown
/// @param words how it is written
record ScoreCells(Ranking ranking, PlatformWords words) {

    static final int NAMES = 0;
    static final int WEIGHTS = 1;
    static final int FIRST_PLATFORM = 2;
    static final int HEAD = -1;

    private static final int WEAK = 1;

    /// A cell of the table.
    ///
    /// @param row of a criterion, or [#HEAD]
    record At(int row, int column) {}

    int rows() {
        return ranking.table().criteria().size();
    }

    int columns() {
        return FIRST_PLATFORM + ranking.candidates().size();
    }

    private Texts texts() {
        return words.texts();
    }

    private PlatformCriterion criterion(int row) {
        return ranking.table().criteria().get(row);
    }

    private PlatformCandidate candidate(int column) {
        return ranking.candidates().get(column - FIRST_PLATFORM).candidate();
    }

    /// What the cell shows.
    String text(At at) {
        if (at.row() == HEAD) {
            return switch (at.column()) {
                case NAMES -> texts().label(RecordType.PLATFORM_CRITERION, "name");
                case WEIGHTS -> texts().label(RecordType.PLATFORM_CRITERION, "weight");
                default -> candidate(at.column()).name();
            };
        }
        return switch (at.column()) {
            case NAMES -> criterion(at.row()).name();
            case WEIGHTS -> texts().formats().percent(criterion(at.row()).weight());
            default -> {
                OptionalInt points = points(at);
                yield points.isPresent() ? texts().formats().plain(points.getAsInt()) : texts().say("platform.unknown");
            }
        };
    }

    private OptionalInt points(At at) {
        return ranking.table().points(candidate(at.column()), criterion(at.row()));
    }

    /// Whether somebody has to look at the points: few, or none where they count.
    boolean isWeak(At at) {
        if (at.row() == HEAD || at.column() < FIRST_PLATFORM) {
            return false;
        }
        OptionalInt points = points(at);
        return points.isPresent()
                ? points.getAsInt() <= WEAK
                : !criterion(at.row()).weight().isZero();
    }

    /// Whether the column is that of the best platform.
    boolean isBest(int column) {
        return column >= FIRST_PLATFORM
                && ranking.candidates().get(column - FIRST_PLATFORM).isBest();
    }

    /// Whether the column is that of the platform that has been chosen.
    boolean isChosen(int column) {
        return column >= FIRST_PLATFORM && candidate(column).isChosen();
    }

    /// The record that the cell is about.
    Optional<RecordId> record(At at) {
        if (at.row() != HEAD) {
            return Optional.of(criterion(at.row()).id());
        }
        return at.column() >= FIRST_PLATFORM
                ? Optional.of(candidate(at.column()).id())
                : Optional.empty();
    }

    /// What is edited in the cell, a property of the criterion; empty where nothing is.
    Optional<Property> property(At at) {
        if (at.row() == HEAD || at.column() == NAMES) {
            return Optional.empty();
        }
        return Optional.of(
                at.column() == WEIGHTS
                        ? FieldProperty.of(RecordType.PLATFORM_CRITERION, "weight")
                        : new ScoreProperty(candidate(at.column()).id()));
    }

    /// The cell for screen readers: "Datenschutz, Cloudfassung, 4 Punkte".
    String spoken(At at) {
        if (at.row() == HEAD) {
            return at.column() < FIRST_PLATFORM
                    ? text(at)
                    : texts().say(
                                    isChosen(at.column()) ? "platform.cell.chosen" : "platform.cell.candidate",
                                    text(at),
                                    words.result(ranking.candidates().get(at.column() - FIRST_PLATFORM)));
        }
        return switch (at.column()) {
            case NAMES -> text(at);
            case WEIGHTS -> texts().say("platform.cell.weight", text(new At(at.row(), NAMES)), text(at));
            default ->
                texts().say(
                                "platform.cell.points",
                                text(new At(at.row(), NAMES)),
                                text(new At(HEAD, at.column())),
                                text(at));
        };
    }

    /// The whole table, as a spreadsheet pastes it.
    List<List<String>> all() {
        List<List<String>> rows = new ArrayList<>();
        for (int row = HEAD; row < rows(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < columns(); column++) {
                cells.add(text(new At(row, column)));
            }
            rows.add(cells);
        }
        return rows;
    }

    /// Where the cell is that stands for a field of a criterion.
    ///
    /// @param field the field; for the criterion as a whole the first score that is missing, else its name
    Optional<At> find(RecordId criterion, String field) {
        for (int row = 0; row < rows(); row++) {
            if (criterion(row).id().equals(criterion)) {
                return Optional.of(new At(row, "weight".equals(field) ? WEIGHTS : firstMissing(row)));
            }
        }
        return Optional.empty();
    }

    private int firstMissing(int row) {
        for (int column = FIRST_PLATFORM; column < columns(); column++) {
            if (points(new At(row, column)).isEmpty()) {
                return column;
            }
        }
        return NAMES;
    }
}
