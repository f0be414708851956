package org.medienplan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.medienplan.message.Message;
import org.medienplan.text.Texts;
import org.medienplan.workspace.NewPlan;
import org.medienplan.workspace.PlanFiles;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// Makes a plan from a list of schools and templates.
record NewCommand(Console console, Arguments describe, NewPlan newPlan, PlanFiles files) implements Command {

    private static final int SHOWN_REMARKS = 20;

    @Override
    public String name() {
        return "new";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(
                describe.file(0, "plan", true),
                describe.option("authority", String.class, "NAME"),
                describe.option("state", String.class, "NW"),
                describe.option("schools", Path.class, "FILE"),
                describe.repeated("where", "COLUMN=VALUE"),
                describe.repeated("map", "HEADING=FIELD"),
                describe.option("from", Integer.class, "YEAR"),
                describe.optional("years", Integer.class, "NUMBER"),
                describe.optional("standard", String.class, "ID"),
                describe.repeated("programme", "ID"));
    }

    @Override
    public int run(ParseResult given) {
        Path target = given.matchedPositionalValue(0, Path.of(""));
        if (files.exists(target)) {
            return console.refuse(Message.of("cli.new.exists", target.toString()));
        }
        Optional<Message> misnamed = Endings.wrong(target, PlanFiles.ENDING, PlanFiles.JSON);
        if (misnamed.isPresent()) {
            return console.refuse(misnamed.get());
        }
        return console.with(
                NewOptions.read(given).flatMap(newPlan::make),
                result -> console.with(files.save(result.plan(), target), saved -> report(result, saved)));
    }

    private int report(NewPlan.Result result, Path saved) {
        Texts texts = console.naming(result.plan());
        result.warnings().forEach(warning -> console.say("cli.new.template_left_out", warning));
        List<Message> remarks = result.list().remarks();
        remarks.stream().limit(SHOWN_REMARKS).forEach(remark -> console.out().println(texts.say(remark)));
        if (remarks.size() > SHOWN_REMARKS) {
            console.say("cli.new.more_findings", remarks.size() - SHOWN_REMARKS);
        }
        console.out().println(texts.say(result.list().summary()));
        console.say("cli.new.saved", saved.toString());
        return DONE;
    }
}
