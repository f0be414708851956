package org.medienplan.ui.step.support;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import javafx.scene.layout.VBox;
import org.medienplan.analysis.platform.AccountYear;
import org.medienplan.analysis.platform.SystemDevices;
import org.medienplan.message.Value;
import org.medienplan.plan.support.PlatformCandidate;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.Labels;

/// Accounts and devices at the end of the horizon, as bars of one scale, and where accounts come from.
final class AccountsCard extends VBox {

    private static final int MOST = 5;

    AccountsCard(PlatformContent content, Texts texts) {
        Card card = new Card(
                texts.say("platform.accounts"),
                texts.say("platform.accounts.unit", new Value.Plain(content.lastYear())));
        long longest = longest(content);
        accounts(content).ifPresent(year -> card.addEdgeToEdge(accounts(year, longest, texts)));
        if (!content.systems().isEmpty()) {
            card.addEdgeToEdge(devices(content.systems(), longest, texts));
        }
        if (accounts(content).isEmpty() && content.systems().isEmpty()) {
            card.add(Labels.wrapped(texts.say("platform.accounts.empty"), "muted"));
        }
        content.chosen()
                .map(PlatformCandidate::identitySource)
                .map(source ->
                        Labels.wrapped(texts.say("platform.accounts.source", source), "caption", "muted", "bars-note"))
                .ifPresent(card::addEdgeToEdge);
        getChildren().add(card);
    }

    private static Optional<AccountYear> accounts(PlatformContent content) {
        return content.accounts().isEmpty()
                ? Optional.empty()
                : Optional.of(content.accounts().getLast());
    }

    private static long longest(PlatformContent content) {
        LongStream accounts =
                accounts(content).stream().flatMapToLong(year -> LongStream.of(year.pupils(), year.staff()));
        LongStream devices = content.systems().stream().mapToLong(SystemDevices::atEnd);
        return LongStream.concat(accounts, devices).max().orElse(0);
    }

    private static AmountBars accounts(AccountYear year, long longest, Texts texts) {
        return new AmountBars(longest)
                .total(texts.say("platform.accounts.all"), texts.formats().count(year.all()))
                .add(
                        texts.say("platform.accounts.pupils"),
                        year.pupils(),
                        texts.formats().count(year.pupils()),
                        "chart-navy")
                .add(
                        texts.say("platform.accounts.staff"),
                        year.staff(),
                        texts.formats().count(year.staff()),
                        "chart-navy");
    }

    private static AmountBars devices(List<SystemDevices> systems, long longest, Texts texts) {
        long all = systems.stream().mapToLong(SystemDevices::atEnd).sum();
        AmountBars bars = new AmountBars(longest)
                .total(texts.say("platform.systems.all"), texts.formats().count(all));
        boolean more = systems.size() > MOST;
        int shown = more ? MOST - 1 : systems.size();
        systems.stream()
                .limit(shown)
                .forEach(system -> bars.add(
                        texts.choice(system.family()),
                        system.atEnd(),
                        texts.formats().count(system.atEnd()),
                        "chart-petrol"));
        if (more) {
            long rest =
                    systems.stream().skip(shown).mapToLong(SystemDevices::atEnd).sum();
            bars.add(texts.say("platform.systems.rest"), rest, texts.formats().count(rest), "chart-petrol");
        }
        return bars;
    }
}
