// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.report;

import java.util.ArrayList;
import java.util.List;

/** Collects the blocks of a document in order. */
final class DocumentBuilder {
    private final String title;
    private final List<Document.Block> blocks = new ArrayList<>();

    DocumentBuilder(String title) {
        this.title = title;
    }

    void heading(String text) {
        blocks.add(new Document.Heading(text));
    }

    void paragraph(String text) {
        blocks.add(new Document.Paragraph(text));
    }

    void bullets(List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Document.Bullets(lines));
        }
    }

    void block(Document.Block block) {
        blocks.add(block);
    }

    void table(List<Document.Column> header, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Document.Table(header, rows));
        }
    }

    Document build() {
        return new Document(title, blocks);
    }
}
