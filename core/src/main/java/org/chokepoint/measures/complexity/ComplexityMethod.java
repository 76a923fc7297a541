// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.complexity;

import org.chokepoint.measures.MethodCard;

/** The cards of the methods on a table of exports; docs/methods/complexity.md is the page of all. */
public enum ComplexityMethod {
    /** Revealed comparative advantage. */
    RCA(
            "rca",
            "Revealed comparative advantage",
            "ratio",
            0,
            "RCA_cp = (X_cp / X_c) / (X_p / X)",
            "B. Balassa, The Manchester School 33, 1965"),
    /** Economic complexity index. */
    ECI(
            "eci",
            "Economic complexity index",
            "standard deviations",
            Double.NEGATIVE_INFINITY,
            "vector of the second largest eigenvalue of D^-1 M U^-1 M', M_cp = 1 where RCA_cp >= 1",
            "C. A. Hidalgo, R. Hausmann, PNAS 106(26), 2009"),
    /** Product complexity index. */
    PCI(
            "pci",
            "Product complexity index",
            "standard deviations",
            Double.NEGATIVE_INFINITY,
            "vector of the second largest eigenvalue of U^-1 M' D^-1 M, M_cp = 1 where RCA_cp >= 1",
            "C. A. Hidalgo, R. Hausmann, PNAS 106(26), 2009"),
    /** Fitness of countries and complexity of products. */
    FITNESS(
            "fitness",
            "Fitness",
            "times the mean",
            0,
            "F_c = sum of M_cp Q_p, Q_p = 1 / sum of M_cp / F_c, each over its mean, 19 times from ones",
            "A. Tacchella and others, Scientific Reports 2:723, 2012"),
    /** Density of a country around a product. */
    DENSITY(
            "density",
            "Density",
            "fraction",
            0,
            "sum of M_cq phi_pq / sum of phi_pq, phi_pq = sum over c of M_cp M_cq / max(k_p, k_q)",
            "C. A. Hidalgo, B. Klinger, A.-L. Barabasi, R. Hausmann, Science 317, 2007") {
        @Override
        double highest() {
            return 1;
        }
    },
    /** Complexity outlook index. */
    COI(
            "coi",
            "Complexity outlook index",
            "as PCI",
            Double.NEGATIVE_INFINITY,
            "COI_c = sum of (1 - d_cp) (1 - M_cp) PCI_p",
            "R. Hausmann and others, The Atlas of Economic Complexity, 2014"),
    /** Complexity outlook gain. */
    COG(
            "cog",
            "Complexity outlook gain",
            "as PCI",
            Double.NEGATIVE_INFINITY,
            "COG_cp = sum of phi_pq / (sum of phi_qr) (1 - M_cq) PCI_q - (1 - d_cp) PCI_p",
            "R. Hausmann and others, The Atlas of Economic Complexity, 2014"),
    /** Income level of a product. */
    PRODY(
            "prody",
            "Income level of a product",
            "as income per head",
            0,
            "PRODY_p = sum of (X_cp / X_c) Y_c / sum of X_cp / X_c",
            "R. Hausmann, J. Hwang, D. Rodrik, Journal of Economic Growth 12, 2007"),
    /** Income level of a country's exports. */
    EXPY(
            "expy",
            "Income level of exports",
            "as income per head",
            0,
            "EXPY_c = sum of (X_cp / X_c) PRODY_p",
            "R. Hausmann, J. Hwang, D. Rodrik, Journal of Economic Growth 12, 2007");

    private final String id;
    private final String title;
    private final String unit;
    private final double lowest;
    private final String formula;
    private final String citation;

    ComplexityMethod(String id, String title, String unit, double lowest, String formula, String citation) {
        this.id = id;
        this.title = title;
        this.unit = unit;
        this.lowest = lowest;
        this.formula = formula;
        this.citation = citation;
    }

    double highest() {
        return Double.POSITIVE_INFINITY;
    }

    public MethodCard card() {
        return new MethodCard(id, title, unit, lowest, highest(), formula, citation, "complexity");
    }
}
