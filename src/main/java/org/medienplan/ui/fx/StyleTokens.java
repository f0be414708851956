package org.medienplan.ui.fx;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.medienplan.theme.Tokens;

/// Turns the colours of a theme into a style sheet of looked-up colours (`-mp-text-2`).
final class StyleTokens {

    private static final String PREFIX = "-mp-";

    private StyleTokens() {}

    static String css(Tokens tokens) {
        StringBuilder css = new StringBuilder(".root {\n");
        for (String name : tokens.names()) {
            css.append("  ")
                    .append(PREFIX)
                    .append(name)
                    .append(": ")
                    .append(tokens.colour(name).hex())
                    .append(";\n");
        }
        return css.append("}\n").toString();
    }

    /// The style sheet as an address that a scene can load.
    static String address(Tokens tokens) {
        byte[] css = css(tokens).getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css);
    }
}
