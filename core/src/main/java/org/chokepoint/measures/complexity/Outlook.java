// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.measures.complexity;

/**
 * What a country could come to export: the outlook (COI) adds up the complexity of what it does not export by how near
 * that is, the gain (COG) of a product is how much of such outlook it opens. After R. Hausmann, C. A. Hidalgo and
 * others, The Atlas of Economic Complexity, 2014, technical box 5.4.
 */
public final class Outlook {
    private final Specialisation specialisation;
    private final ProductSpace space;
    private final Gain gain;
    private final double[] pci;
    private final double[] coi;

    /** Which of two forms of the gain is taken. */
    public enum Gain {
        /** Of the Atlas: less what the product itself counted for in the outlook while it was not exported. */
        ATLAS,
        /** Of the packages for R and Python: nothing is taken off. */
        PACKAGES
    }

    /** Of all countries, standardised by the convention of the complexity. */
    public Outlook(ProductSpace space, Complexity complexity, Gain gain) {
        this.specialisation = space.specialisation();
        this.space = space;
        this.gain = gain;
        this.pci = complexity.pci();
        boolean harvard = complexity.convention() == Convention.HARVARD;
        double[] sums = sums(harvard ? complexity.rawPci() : pci);
        this.coi = harvard ? Convention.HARVARD.standardised(sums) : sums;
    }

    private double[] sums(double[] complexity) {
        double[] sums = new double[specialisation.countries().size()];
        for (int product = 0; product < complexity.length; product++) {
            for (int country = 0; country < sums.length; country++) {
                if (!specialisation.has(country, product)) {
                    sums[country] += space.density(country, product) * complexity[product];
                }
            }
        }
        return sums;
    }

    /**
     * Outlook of the country: sum over what it does not export of density times PCI; by the convention of Harvard with
     * PCI as it comes from the eigenvector, then in standard deviations over countries. High is much within reach.
     */
    public double coi(int country) {
        return coi[country];
    }

    /**
     * Gain of each product for the country, in the order of the products and the unit of PCI: sum over what it does not
     * export of proximity times PCI, over the sum of that product's proximities; zero for what it exports already.
     */
    public double[] cog(int country) {
        double[] weight = new double[pci.length];
        for (int product = 0; product < weight.length; product++) {
            weight[product] = specialisation.has(country, product) ? 0 : pci[product] / space.sum(product);
        }
        double[] cog = new double[pci.length];
        for (int product = 0; product < cog.length; product++) {
            if (!specialisation.has(country, product)) {
                cog[product] = gain(country, product, weight);
            }
        }
        return cog;
    }

    private double gain(int country, int product, double[] weight) {
        double sum = 0;
        for (int other = 0; other < weight.length; other++) {
            if (weight[other] != 0) {
                sum += space.proximity(product, other) * weight[other];
            }
        }
        return gain == Gain.ATLAS ? sum - space.density(country, product) * pci[product] : sum;
    }
}
