package org.medienplan.text;

import java.util.ArrayList;
import java.util.List;

/// Takes a text of a bundle apart in one pass.
final class SentenceParser {

    private final String text;
    private int at;

    SentenceParser(String text) {
        this.text = text;
    }

    Sentence parse() {
        Sentence sentence = sentence(false);
        if (at < text.length()) {
            throw malformed();
        }
        return sentence;
    }

    /// @param inside whether it is a wording within braces, which a bar or a brace ends
    private Sentence sentence(boolean inside) {
        List<Sentence.Part> parts = new ArrayList<>();
        while (at < text.length() && !endsHere(inside)) {
            parts.add(text.charAt(at) == '{' ? slot() : literal(inside));
        }
        return new Sentence(parts);
    }

    private boolean endsHere(boolean inside) {
        char next = text.charAt(at);
        return next == '}' || (inside && next == '|');
    }

    private Sentence.Part literal(boolean inside) {
        int start = at;
        while (at < text.length() && text.charAt(at) != '{' && !endsHere(inside)) {
            at++;
        }
        return new Sentence.Part.Literal(text.substring(start, at));
    }

    private Sentence.Part slot() {
        at++;
        int index = index();
        if (at < text.length() && text.charAt(at) == '|') {
            at++;
            Sentence one = sentence(true);
            expect('|');
            Sentence other = sentence(true);
            expect('}');
            return new Sentence.Part.Plural(index, one, other);
        }
        expect('}');
        return new Sentence.Part.Slot(index);
    }

    private int index() {
        int start = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (start == at) {
            throw malformed();
        }
        return Integer.parseInt(text.substring(start, at));
    }

    private void expect(char expected) {
        if (at >= text.length() || text.charAt(at) != expected) {
            throw malformed();
        }
        at++;
    }

    private IllegalArgumentException malformed() {
        return new IllegalArgumentException("'" + text + "' is malformed at " + at);
    }
}
