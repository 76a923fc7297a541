// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the definitions of a file, line by line known, without following anything that it refers to. */
final class OpenPsaReader {
    private static final Set<String> COHERENT = Set.of("and", "or", "atleast");
    private static final Set<String> REFERENCES = Set.of("gate", "basic-event", "house-event", "event");
    /** Formulas within formulas; people write two or three, and Java reads no more than 100 levels from 25 on. */
    private static final int DEEPEST = 80;

    private final Path file;
    private final XMLStreamReader xml;
    private final OpenPsaDefinitions definitions;
    private int skipping;

    private OpenPsaReader(Path file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
        this.definitions = new OpenPsaDefinitions(file);
    }

    static OpenPsaDefinitions read(Path file) throws IOException, OpenPsaException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("it refers to something outside itself");
        });
        try (InputStream bytes = Files.newInputStream(file)) {
            OpenPsaReader reader = new OpenPsaReader(file, factory.createXMLStreamReader(bytes));
            reader.document();
            return reader.definitions;
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw new OpenPsaException(
                    "%s, line %d: this is not XML that can be read here, because %s.".formatted(file, line, why(e)));
        }
    }

    /** The parser's own sentence without the place, which it repeats. */
    private static String why(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        String said = message.substring(message.lastIndexOf('\n') + 1).replaceFirst("^Message: ", "");
        return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    }

    private OpenPsaException bad(String what) {
        return new OpenPsaException("%s, line %d: %s".formatted(file, line(), what));
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }

    private void document() throws XMLStreamException, OpenPsaException {
        if (!open() || !xml.getLocalName().equals("opsa-mef")) {
            throw bad("the document must be an opsa-mef element.");
        }
        while (open()) {
            switch (xml.getLocalName()) {
                case "define-fault-tree" -> {
                    definitions.name(name(), line());
                    definitions();
                }
                case "model-data" -> definitions();
                default -> definition();
            }
        }
        while (xml.hasNext()) {
            step();
        }
    }

    private void definitions() throws XMLStreamException, OpenPsaException {
        while (open()) {
            definition();
        }
    }

    private void definition() throws XMLStreamException, OpenPsaException {
        String element = xml.getLocalName();
        switch (element) {
            case "define-gate" -> defineGate();
            case "define-basic-event" -> defineEvent();
            case "define-house-event" -> defineHouse();
            case "label", "attributes", "define-parameter" -> skip();
            default -> throw bad("element %s is not read here.".formatted(element));
        }
    }

    private void defineGate() throws XMLStreamException, OpenPsaException {
        String gate = name();
        int line = line();
        List<Formula> formulas = new ArrayList<>();
        while (open()) {
            if (described()) {
                skip();
            } else {
                formulas.add(formula(0));
            }
        }
        if (formulas.size() != 1) {
            throw bad("gate %s must have one formula and has %d.".formatted(gate, formulas.size()));
        }
        definitions.gate(gate, formulas.get(0), line);
    }

    private boolean described() {
        return xml.getLocalName().equals("label") || xml.getLocalName().equals("attributes");
    }

    /** An event's probability is read where it is a number, and unknown otherwise. */
    private void defineEvent() throws XMLStreamException, OpenPsaException {
        String event = name();
        int line = line();
        Optional<Double> probability = Optional.empty();
        while (open()) {
            if (xml.getLocalName().equals("float")) {
                probability = Optional.of(number(attribute("value")));
            }
            skip();
        }
        definitions.event(event, probability, line);
    }

    private double number(String text) throws OpenPsaException {
        try {
            double value = Double.parseDouble(text);
            if (value >= 0 && value <= 1) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw bad("probability %s is not a number from 0 to 1.".formatted(text));
    }

    private void defineHouse() throws XMLStreamException, OpenPsaException {
        String house = name();
        int line = line();
        boolean lost = false;
        while (open()) {
            if (xml.getLocalName().equals("constant")) {
                lost = truth(attribute("value"));
            }
            skip();
        }
        definitions.house(house, lost, line);
    }

    private boolean truth(String text) throws OpenPsaException {
        if (!text.equals("true") && !text.equals("false")) {
            throw bad("a constant is true or false, not %s.".formatted(text));
        }
        return text.equals("true");
    }

    private Formula formula(int depth) throws XMLStreamException, OpenPsaException {
        String kind = xml.getLocalName();
        int line = line();
        if (depth > DEEPEST) {
            throw bad("formulas are more than %d deep in each other.".formatted(DEEPEST));
        }
        if (REFERENCES.contains(kind)) {
            Formula reference = new Formula(referred(kind), name(), 0, List.of(), line);
            skip();
            return reference;
        }
        if (kind.equals("constant")) {
            String value = Boolean.toString(truth(attribute("value")));
            skip();
            return new Formula(kind, value, 0, List.of(), line);
        }
        if (!COHERENT.contains(kind)) {
            throw bad(
                    "a gate of kind %s is not coherent, or not known; only and, or, atleast are read.".formatted(kind));
        }
        int needed = kind.equals("atleast") ? needed(attribute("min")) : 0;
        List<Formula> inputs = new ArrayList<>();
        while (open()) {
            inputs.add(formula(depth + 1));
        }
        if (inputs.isEmpty()) {
            throw bad("%s has no input.".formatted(kind));
        }
        return new Formula(kind, "", needed, inputs, line);
    }

    /** {@code <event name="a" type="gate"/>} is {@code <gate name="a"/>}. */
    private String referred(String kind) throws OpenPsaException {
        return kind.equals("event") ? attribute("type") : kind;
    }

    private int needed(String text) throws OpenPsaException {
        if (!text.matches("\\d{1,9}")) {
            throw bad("atleast needs a whole number as min, not %s.".formatted(text));
        }
        return Integer.parseInt(text);
    }

    private String name() throws OpenPsaException {
        return attribute("name");
    }

    private String attribute(String which) throws OpenPsaException {
        String value = xml.getAttributeValue(null, which);
        if (value == null || value.isBlank()) {
            throw bad("element %s has no %s.".formatted(xml.getLocalName(), which));
        }
        return value;
    }

    /** Whether an element opens next, rather than the one around it closing. */
    private boolean open() throws XMLStreamException, OpenPsaException {
        while (xml.hasNext()) {
            int what = step();
            if (what == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (what == XMLStreamConstants.END_ELEMENT || what == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
        return false;
    }

    private int step() throws XMLStreamException, OpenPsaException {
        int what = xml.next();
        if (what == XMLStreamConstants.DTD || what == XMLStreamConstants.ENTITY_REFERENCE) {
            throw bad("document types and entities are not read here.");
        }
        if (what == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace() && skipping == 0) {
            throw bad("text (%s) stands where an element is expected."
                    .formatted(xml.getText().strip()));
        }
        return what;
    }

    /** To the end of the element that is open. */
    private void skip() throws XMLStreamException, OpenPsaException {
        for (skipping = 1; skipping > 0; ) {
            int what = step();
            skipping += what == XMLStreamConstants.START_ELEMENT ? 1 : what == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
