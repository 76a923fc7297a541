# SPDX-License-Identifier: Apache-2.0
# The same numbers with numpy: python3 complexity_peer.py FILE [whole]
# With "whole" also as py-ecomplexity does: the eigenvectors of the product x product matrix.
import sys
import time

import numpy as np


def timed(name, work):
    start = time.perf_counter()
    result = work()
    print(f"{name}={time.perf_counter() - start:.6f}")
    return result


def standard(country, product, diversity):
    turn = np.sign(np.corrcoef(country, diversity)[0, 1])
    country, product = turn * country, turn * product
    mean, deviation = country.mean(), country.std()
    return (country - mean) / deviation, (product - mean) / deviation


def small(m):
    diversity, ubiquity = m.sum(1), m.sum(0)
    root = np.sqrt(diversity)
    vectors = np.linalg.eigh((m / ubiquity) @ m.T / np.outer(root, root))[1]
    product = m.T @ (vectors[:, -2] / root) / ubiquity
    return standard(m @ product / diversity, product, diversity)


def whole(m):
    diversity, ubiquity = m.sum(1), m.sum(0)
    over = m / diversity[:, None]
    values, vectors = np.linalg.eig((m / ubiquity).T @ over)
    product = np.real(vectors[:, values.argsort()[-2]])
    return standard(over @ product, product, diversity)


def density(m):
    ubiquity = m.sum(0)
    near = m.T @ m / np.maximum.outer(ubiquity, ubiquity)
    return m @ near / near.sum(0)


def main():
    numbers = np.fromfile(sys.argv[1], dtype=">f8").astype(float)
    exports = numbers[2:].reshape(int(numbers[0]), int(numbers[1]))
    share = np.outer(exports.sum(1), exports.sum(0))
    m = (exports * exports.sum() >= share).astype(float)
    timed("eciFirst", lambda: small(m))
    timed("densityFirst", lambda: density(m))
    for i in range(15):
        eci, pci = timed(f"eci{i}", lambda: small(m))
        near = timed(f"density{i}", lambda: density(m))
    print(f"ones={m.sum():.6f}")
    print(f"sumOfEci={np.abs(eci).sum():.6f}")
    print(f"sumOfPci={np.abs(pci).sum():.6f}")
    print(f"sumOfDensity={(near * eci[:, None]).sum():.6f}")
    if "whole" in sys.argv:
        eci, pci = timed("whole", lambda: whole(m))
        print(f"wholeSumOfEci={np.abs(eci).sum():.6f}")
        print(f"wholeSumOfPci={np.abs(pci).sum():.6f}")


main()
