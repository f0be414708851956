package org.medienplan.testing;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.medienplan.plan.catalogue.CohortOwner;
import org.medienplan.plan.catalogue.Combination;
import org.medienplan.plan.catalogue.PhaseIn;
import org.medienplan.plan.catalogue.Recurrence;
import org.medienplan.plan.investment.Party;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.HalfYear;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Rounding;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Accounting;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.SchoolCategory;
import org.medienplan.testing.Detail.Fact;
import org.medienplan.testing.Detail.Values;

/// Words for the details of records, to be read in the sentences of [PlanBuilder].
public final class Details {

    /// The school year for which facts are recorded unless a test says otherwise; the last value is held afterwards.
    static final int RECORDED = 2024;

    private Details() {}

    public static Values with(String field, Object value) {
        return new Values(Map.of(field, value));
    }

    // Facts about schools

    public static Fact pupils(int count) {
        return fact(Driver.PUPILS, count);
    }

    public static Fact fact(Driver driver, int count) {
        return fact(driver, count, RECORDED);
    }

    public static Fact fact(Driver driver, int count, int schoolYear) {
        return new Fact(driver, schoolYear, null, count);
    }

    public static Fact pupilsInGrade(int grade, int count) {
        return new Fact(Driver.PUPILS, RECORDED, grade, count);
    }

    public static Values opening(int year, int half) {
        return with("opened", new HalfYear(year, half));
    }

    public static Values closing(int year, int half) {
        return with("closed", new HalfYear(year, half));
    }

    public static Values followedBy(String school) {
        return with("successor", school(school));
    }

    public static Values phasedOutFrom(int schoolYear) {
        return with("phase_out_from", schoolYear);
    }

    // Items and bundles

    public static Values price(Money price) {
        return with("unit_price", price);
    }

    public static Values euros(long euros) {
        return price(Money.ofEuros(euros));
    }

    public static Values life(int years) {
        return with("planning_life", years);
    }

    public static Values inBundle(String bundle) {
        return with("bundle", new RecordId(RecordType.BUNDLE, bundle));
    }

    public static Values priceOf(int year) {
        return with("price_year", year);
    }

    public static Values operation(Money perYear) {
        return with("operating_cost", perYear);
    }

    public static Values installation(Money perUnit) {
        return with("installation", perUnit);
    }

    public static Values expense() {
        return with("accounting", Accounting.EXPENSE);
    }

    public static Values yearly() {
        return with("recurrence", Recurrence.YEARLY);
    }

    public static Values rise(String share) {
        return with("price_rise", share(share));
    }

    public static Values planning(String share) {
        return with("planning_share", share(share));
    }

    public static Values contingency(String share) {
        return with("contingency_share", share(share));
    }

    // Rules

    /// So many units for each of the basis.
    public static Values each(Driver basis, String amount) {
        return ratio(basis, amount, "1");
    }

    public static Values each(Driver basis) {
        return each(basis, "1");
    }

    /// One unit for so many of the basis.
    public static Values oneFor(int count, Driver basis) {
        return ratio(basis, "1", Integer.toString(count));
    }

    public static Values ratio(Driver basis, String amount, String per) {
        return new Values(Map.of("basis", basis, "amount", decimal(amount), "per", decimal(per)));
    }

    /// One unit for so many of another item.
    public static Values oneFor(int count, String item) {
        return new Values(Map.of(
                "basis", Driver.ITEM, "basis_item", item(item), "amount", Decimal.ONE, "per", Decimal.of(count)));
    }

    public static Values grades(int from, int to) {
        return new Values(Map.of("grade_from", from, "grade_to", to));
    }

    public static Values rounded(Rounding rounding) {
        return with("rounding", rounding);
    }

    public static Values atLeast(int units) {
        return with("minimum", units);
    }

    public static Values atMost(int units) {
        return with("maximum", units);
    }

    public static Values reserve(String share) {
        return with("reserve", share(share));
    }

    public static Values largestCounts() {
        return with("combine", Combination.MAXIMUM);
    }

    public static Values linearlyOver(int years) {
        return new Values(Map.of("phase_in", PhaseIn.LINEAR, "phase_years", years));
    }

    public static Values fromPlanYear(int year) {
        return new Values(Map.of("phase_in", PhaseIn.FROM_YEAR, "phase_years", year));
    }

    public static Values cohort(int from, int to, CohortOwner owner) {
        return new Values(
                Map.of("phase_in", PhaseIn.COHORT, "grade_from", from, "grade_to", to, "cohort_owner", owner));
    }

    public static Values parentsPay(String share, String loanPool) {
        return new Values(Map.of("parent_share", share(share), "loan_pool", share(loanPool)));
    }

    public static Values onlyFor(SchoolCategory... categories) {
        return with("categories", Set.of(categories));
    }

    public static Values ofStandard(String standard) {
        return with("standard", new RecordId(RecordType.STANDARD, standard));
    }

    // Holdings and measures

    public static Values acquired(int year) {
        return with("acquired", year);
    }

    public static Values replacedBy(Party party) {
        return with("replacement_duty", party);
    }

    public static Values paidBy(Party party) {
        return with("payer", party);
    }

    public static Values at(String... schools) {
        return with("holders", Arrays.stream(schools).map(Details::school).collect(Collectors.toSet()));
    }

    public static Values of(String... items) {
        return with("items", Arrays.stream(items).map(Details::item).collect(Collectors.toSet()));
    }

    // Names and numbers

    public static RecordId school(String key) {
        return new RecordId(RecordType.SCHOOL, key);
    }

    public static RecordId programme(String key) {
        return new RecordId(RecordType.PROGRAMME, key);
    }

    public static RecordId item(String key) {
        return new RecordId(RecordType.ITEM, key);
    }

    public static Decimal decimal(String text) {
        return Decimal.parse(text).orElseThrow();
    }

    public static Share share(String text) {
        return Share.parse(text).orElseThrow();
    }
}
