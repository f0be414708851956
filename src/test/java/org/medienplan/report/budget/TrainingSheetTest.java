package org.medienplan.report.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.PlanBuilder.plan;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medienplan.analysis.training.CalendarRow;
import org.medienplan.analysis.training.TrainingCalendar;
import org.medienplan.calc.Figures;
import org.medienplan.json.PlanJson;
import org.medienplan.plan.training.TrainingOffer;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.report.Cell;
import org.medienplan.report.Row;
import org.medienplan.report.Sheet;
import org.medienplan.report.Workbook;
import org.medienplan.text.Texts;

/// The sheet about courses, seats, their cost and the levels of teachers.
class TrainingSheetTest {

    private static final int LABELS = 2;

    private final Figures figures = Figures.of(
            PlanJson.read(Path.of("example-plans", "leverkusen.json")).orElseThrow());
    private final Sheet sheet = workbook(figures).sheet(Keys.TRAINING);

    private static Workbook workbook(Figures figures) {
        return BudgetWorkbook.of(figures, Texts.in(Locale.GERMAN), LocalDate.of(2026, 11, 24));
    }

    private static List<BigDecimal> numbers(Row row) {
        return row.cells().stream()
                .flatMap(cell -> switch (cell) {
                    case Cell.Number number -> Stream.of(number.value());
                    case Cell.Calculated calculated -> Stream.of(calculated.value());
                    default -> Stream.<BigDecimal>empty();
                })
                .toList();
    }

    private List<BigDecimal> numbers(String key) {
        return numbers(sheet.rows().stream()
                .filter(row -> key.equals(row.key()))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void coursesCostWhatThePlanSpendsOnTheirItems() {
        List<RecordId> items = figures.plan().trainingOffers().rows().stream()
                .map(TrainingOffer::item)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        int horizon = figures.frame().horizon();
        List<BigDecimal> spent = IntStream.range(0, horizon)
                .mapToObj(i -> Money.ofCents(items.stream()
                                .mapToLong(item -> figures.value(
                                        Metric.COST, figures.frame().year(i), null, item))
                                .sum())
                        .euros())
                .toList();

        assertThat(numbers(Keys.COST).subList(0, horizon))
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(spent);
        assertThat(numbers(Keys.COST).getLast()).isPositive();
    }

    @Test
    void everyOfferStandsWithItsCoursesAndSeats() {
        List<CalendarRow> offers = TrainingCalendar.of(figures).rows();
        for (int i = 0; i < offers.size(); i++) {
            CalendarRow offer = offers.get(i);
            assertThat(numbers(Keys.row("courses", i)).getLast()).isEqualByComparingTo(String.valueOf(offer.courses()));
            assertThat(numbers(Keys.row("taken", i)).getLast()).isEqualByComparingTo(String.valueOf(offer.taken()));
        }
        assertThat(numbers("taken").getLast())
                .isLessThanOrEqualTo(numbers("offered").getLast());
    }

    @Test
    void theCalendarMovesTeachersAndLosesNone() {
        int levels = LevelRows.COLUMNS - LABELS;
        List<BigDecimal> now = numbers("now");
        List<BigDecimal> then = numbers("then");

        assertThat(sum(then.subList(0, levels))).isEqualByComparingTo(sum(now.subList(0, levels)));
        assertThat(then.getLast()).isLessThan(now.getLast());
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void aPlanWithoutTrainingHasNoSuchSheet() {
        assertThat(workbook(Figures.of(plan(2027, 3, 0).build())).sheets())
                .extracting(Sheet::key)
                .doesNotContain(Keys.TRAINING);
    }
}
