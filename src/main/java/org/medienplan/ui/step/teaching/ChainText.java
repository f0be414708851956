package org.medienplan.ui.step.teaching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.medienplan.analysis.teaching.Frames;
import org.medienplan.analysis.teaching.ProjectChain;
import org.medienplan.analysis.teaching.ProjectChain.CapabilityLink;
import org.medienplan.analysis.teaching.ProjectChain.ItemLink;
import org.medienplan.analysis.teaching.ProjectChain.MoneyLink;
import org.medienplan.plan.Plan;
import org.medienplan.plan.pedagogy.Competence;
import org.medienplan.plan.pedagogy.CountedBy;
import org.medienplan.plan.pedagogy.Framework;
import org.medienplan.plan.school.School;
import org.medienplan.quantity.Counts;
import org.medienplan.quantity.Money;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.chain.ChainModel;
import org.medienplan.ui.component.chain.ChainModel.Look;

/// Puts a chain into words: four columns from the competences of a project to the lines of the budget.
///
/// @param chain the chain
/// @param plan the plan
/// @param texts the language
record ChainText(ProjectChain chain, Plan plan, Texts texts) {

    private static final int MOST_COMPETENCES = 6;
    private static final int LONGEST = 28;
    private static final String TOTAL = "total";

    ChainModel model() {
        List<Competence> competences = competences();
        List<ChainModel.Link> links = new ArrayList<>();
        competences.forEach(competence -> {
            links.add(new ChainModel.Link(ChainModel.hub(-1), competence.id().toString(), false));
            links.add(new ChainModel.Link(competence.id().toString(), ChainModel.hub(0), false));
        });
        chain.capabilities().forEach(link -> {
            String capability = link.capability().id().toString();
            RecordId item = link.item();
            links.add(new ChainModel.Link(ChainModel.hub(0), capability, item == null));
            links.add(new ChainModel.Link(capability, item == null ? none(link) : item.toString(), item == null));
        });
        chain.money()
                .forEach(link -> link.because()
                        .forEach(item -> links.add(new ChainModel.Link(item.toString(), money(link), false))));
        return new ChainModel(columns(competences), links);
    }

    private List<ChainModel.Column> columns(List<Competence> competences) {
        List<ChainModel.Node> items = new ArrayList<>();
        chain.items().forEach(link -> items.add(node(link)));
        chain.capabilities().stream()
                .filter(link -> link.item() == null)
                .forEach(link -> items.add(new ChainModel.Node(
                        none(link),
                        texts.say("teaching.chain.none"),
                        texts.say("teaching.chain.none.why"),
                        "",
                        Look.MISSING)));
        return List.of(
                new ChainModel.Column(
                        texts.say("teaching.chain.competences"),
                        competences.stream().map(ChainText::node).toList(),
                        Optional.empty()),
                new ChainModel.Column(
                        texts.say("teaching.chain.capabilities"),
                        chain.capabilities().stream().map(this::node).toList(),
                        Optional.empty()),
                new ChainModel.Column(texts.say("teaching.chain.items"), items, Optional.empty()),
                new ChainModel.Column(
                        texts.say("teaching.chain.budget", texts.formats().plain(chain.year())),
                        chain.money().stream().map(this::node).toList(),
                        Optional.of(total())));
    }

    /// Those of the school's frame; all where it has none of them.
    List<Competence> competences() {
        Optional<RecordId> frame = plan.schools()
                .find(chain.project().school())
                .flatMap((School school) -> new Frames(plan).of(school))
                .map(Framework::id);
        List<Competence> own = chain.competences().stream()
                .filter(competence ->
                        frame.filter(competence.framework()::equals).isPresent())
                .toList();
        return (own.isEmpty() ? chain.competences() : own)
                .stream().limit(MOST_COMPETENCES).toList();
    }

    private static ChainModel.Node node(Competence competence) {
        return new ChainModel.Node(
                competence.id().toString(), competence.number() + " " + competence.title(), "", "", Look.USUAL);
    }

    private ChainModel.Node node(CapabilityLink link) {
        return new ChainModel.Node(
                link.capability().id().toString(),
                link.capability().name(),
                use(link),
                "",
                link.item() == null ? Look.MISSING : Look.USUAL);
    }

    /// How many of it the project uses.
    String use(CapabilityLink link) {
        if (!Counts.known(link.units())) {
            return texts.say("teaching.unknown");
        }
        return switch (link.capability().countedBy()) {
            case CountedBy.ROOM -> texts.say("teaching.chain.rooms", link.units());
            case CountedBy.PARTICIPANT -> texts.say("teaching.chain.pupils", link.units());
            default -> texts.say("teaching.chain.parallel", link.units());
        };
    }

    private ChainModel.Node node(ItemLink link) {
        boolean covered = link.raised() <= 0 && Counts.known(link.need());
        return new ChainModel.Node(
                link.item().toString(),
                texts.name(link.item()),
                provision(link),
                link.missing() > 0 && !covered ? texts.say("teaching.chain.missing", link.missing()) : "",
                covered ? Look.COVERED : Look.USUAL);
    }

    /// What is needed against what is there or asked for anyway.
    String provision(ItemLink link) {
        if (!Counts.known(link.need())) {
            return texts.say("teaching.unknown");
        }
        if (link.raised() <= 0) {
            return texts.say("teaching.chain.covered", link.need(), link.standard());
        }
        return link.standard() > 0
                ? texts.say("teaching.chain.over_standard", link.need(), link.standard())
                : texts.say("teaching.chain.over_stock", link.need(), link.stock());
    }

    private ChainModel.Node node(MoneyLink link) {
        boolean follows = !link.because().contains(link.item());
        String what = follows
                ? texts.say("teaching.chain.follows", link.units(), shortened(texts.name(link.item())))
                : quantity(link);
        String detail = what + " · " + texts.say(link.capital() != 0 ? "teaching.capital" : "teaching.expense");
        return new ChainModel.Node(money(link), amount(link.cents()), detail, "", Look.AMOUNT);
    }

    /// A name that may be long beside an amount.
    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
    }

    private String quantity(MoneyLink link) {
        boolean exact = link.units() * link.price() == link.cents();
        return exact
                ? texts.say("teaching.chain.times", link.units(), Money.ofCents(link.price()))
                : texts.say("teaching.chain.pieces", link.units());
    }

    private ChainModel.Node total() {
        String detail =
                chain.money().isEmpty() ? texts.say("teaching.chain.nothing") : texts.say("teaching.chain.total");
        return new ChainModel.Node(TOTAL, amount(chain.cents()), detail, "", Look.AMOUNT);
    }

    private String amount(long cents) {
        return texts.formats().money(Money.ofCents(cents));
    }

    static String none(CapabilityLink link) {
        return "none:" + link.capability().id().key();
    }

    private static String money(MoneyLink link) {
        return "money:" + link.item().key();
    }

    /// The item behind a node, where one is behind it.
    static Optional<RecordId> item(String node) {
        String prefix = "money:";
        return node.startsWith(prefix)
                ? RecordId.parse("item:" + node.substring(prefix.length()))
                : RecordId.parse(node).filter(id -> id.type() == RecordType.ITEM);
    }

    /// What the budget gets, in a sentence.
    String sentence() {
        if (chain.money().isEmpty()) {
            return texts.say("teaching.sentence.nothing", texts.formats().plain(chain.year()));
        }
        String year = texts.say("teaching.sentence.year", texts.formats().plain(chain.year()), parts());
        return chain.following() == 0
                ? year
                : year + " "
                        + texts.say(
                                "teaching.sentence.next",
                                texts.formats().plain(chain.year() + 1L),
                                signed(chain.following()));
    }

    private String parts() {
        List<String> parts = new ArrayList<>();
        if (chain.capital() != 0) {
            parts.add(signed(chain.capital()) + " " + texts.say("teaching.capital"));
        }
        if (chain.expense() != 0) {
            parts.add(signed(chain.expense()) + " " + texts.say("teaching.expense"));
        }
        return String.join(", ", parts);
    }

    private String signed(long cents) {
        String amount = amount(cents);
        return cents > 0 ? "+" + amount : amount;
    }

    /// That other projects use the same units.
    Optional<String> sharing() {
        int most = chain.items().stream()
                .filter(link -> link.raised() > 0)
                .mapToInt(ItemLink::sharers)
                .max()
                .orElse(0);
        return most == 0 ? Optional.empty() : Optional.of(texts.say("teaching.sentence.sharing", most));
    }

    /// What the project is, under its title.
    String about() {
        String form = texts.choice(chain.project().socialForm());
        return texts.say(
                "teaching.chain.about",
                chain.project().subject(),
                TeachingContent.grades(chain.project(), texts),
                chain.project().groups(),
                chain.project().hours(),
                form);
    }
}
