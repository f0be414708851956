package org.medienplan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.message.Value;
import org.medienplan.plan.Plan;
import org.medienplan.workspace.PlanFiles;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// Draws every screen as a picture, without a display.
record ScreensCommand(Console console, Arguments describe, PlanFiles files, Window window) implements Command {

    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");
    private static final String USUAL_SIZE = "1440x900";
    private static final int USUAL_ZOOM = 100;
    private static final List<Integer> ZOOMS = List.of(100, 125, 150, 200);

    @Override
    public String name() {
        return "screens";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(
                describe.file(0, "folder", true),
                describe.file(1, "plan", false),
                describe.optional("size", String.class, USUAL_SIZE),
                describe.choice("theme", Window.Theme.class, Window.Theme.LIGHT),
                describe.choice("lang", Window.Language.class, Window.Language.DE),
                describe.optional("zoom", Integer.class, String.valueOf(USUAL_ZOOM)));
    }

    @Override
    public int run(ParseResult given) {
        String size = given.matchedOptionValue("--size", USUAL_SIZE);
        Matcher parts = SIZE.matcher(size);
        if (!parts.matches()) {
            return console.refuse(Message.of("cli.screens.size", size));
        }
        int width = Integer.parseInt(parts.group(1));
        int height = Integer.parseInt(parts.group(2));
        int zoom = given.matchedOptionValue("--zoom", USUAL_ZOOM);
        if (!ZOOMS.contains(zoom)) {
            return console.refuse(Message.of("cli.screens.zoom", new Value.Plain(zoom)));
        }
        Path folder = given.matchedPositionalValue(0, Path.of(""));
        return console.with(
                plan(given),
                plan -> console.with(
                        window.draw(
                                new Window.Pictures(folder, plan, width, height, theme(given), language(given), zoom)),
                        count -> drawn(count, folder)));
    }

    private Outcome<Optional<Plan>> plan(ParseResult given) {
        Path file = given.matchedPositionalValue(1, null);
        return file == null ? Outcome.ok(Optional.empty()) : files.open(file).map(Optional::of);
    }

    private static Window.Theme theme(ParseResult given) {
        return given.matchedOptionValue("--theme", Window.Theme.LIGHT);
    }

    private static Window.Language language(ParseResult given) {
        return given.matchedOptionValue("--lang", Window.Language.DE);
    }

    private int drawn(int count, Path folder) {
        console.say("cli.screens.drawn", count, folder.toString());
        return DONE;
    }
}
