// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.network.cutset;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.stream.IntStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the gates below the top, the top first, then all basic events in the order of their numbers. */
final class OpenPsaWriter {
    private final OpenPsa model;
    private final FaultTree tree;
    private final XMLStreamWriter xml;
    private final String prefix;

    private OpenPsaWriter(OpenPsa model, XMLStreamWriter xml) {
        this.model = model;
        this.tree = model.tree();
        this.xml = xml;
        this.prefix = prefix();
    }

    static void write(OpenPsa model, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new OpenPsaWriter(model, xml).document();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Gates have no names of their own; theirs must not be that of an event. */
    private String prefix() {
        StringBuilder tried = new StringBuilder("g");
        while (IntStream.range(0, tree.events())
                .anyMatch(event -> tree.name(event).startsWith(tried.toString()))) {
            tried.append('g');
        }
        return tried.toString();
    }

    private void document() throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        line();
        xml.writeStartElement("opsa-mef");
        line();
        open("define-fault-tree", model.name());
        line();
        gates();
        xml.writeEndElement();
        line();
        xml.writeStartElement("model-data");
        line();
        for (int event = 0; event < tree.events(); event++) {
            event(tree.name(event));
        }
        xml.writeEndElement();
        line();
        xml.writeEndElement();
        line();
        xml.writeEndDocument();
    }

    private void gates() throws XMLStreamException {
        if (tree.top() >= 0) {
            open("define-gate", prefix);
            reference(tree.top());
            xml.writeEndElement();
            line();
            return;
        }
        BitSet cone = tree.cone();
        for (int gate = cone.length() - 1; gate >= 0; gate = cone.previousSetBit(gate - 1)) {
            open("define-gate", prefix + gate);
            formula(gate);
            xml.writeEndElement();
            line();
        }
    }

    private void formula(int gate) throws XMLStreamException {
        int needed = tree.threshold(gate);
        int inputs = tree.inputs(gate).length;
        if (needed <= 0 || needed > inputs) {
            xml.writeEmptyElement("constant");
            xml.writeAttribute("value", needed <= 0 ? "true" : "false");
            return;
        }
        switch (tree.kind(gate)) {
            case AND -> xml.writeStartElement("and");
            case OR -> xml.writeStartElement("or");
            case AT_LEAST -> {
                xml.writeStartElement("atleast");
                xml.writeAttribute("min", Integer.toString(needed));
            }
        }
        for (int input : tree.inputs(gate)) {
            reference(input);
        }
        xml.writeEndElement();
    }

    private void reference(int node) throws XMLStreamException {
        xml.writeEmptyElement(node >= 0 ? "basic-event" : "gate");
        xml.writeAttribute("name", node >= 0 ? tree.name(node) : prefix + ~node);
    }

    private void event(String name) throws XMLStreamException {
        Double probability = model.probabilities().get(name);
        if (probability == null) {
            xml.writeEmptyElement("define-basic-event");
            xml.writeAttribute("name", name);
        } else {
            open("define-basic-event", name);
            xml.writeEmptyElement("float");
            xml.writeAttribute("value", probability.toString());
            xml.writeEndElement();
        }
        line();
    }

    private void open(String element, String name) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("name", name);
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
