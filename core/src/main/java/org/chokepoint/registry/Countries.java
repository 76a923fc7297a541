// SPDX-License-Identifier: Apache-2.0
package org.chokepoint.registry;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.domain.Area;
import org.chokepoint.domain.Bloc;
import org.chokepoint.domain.Country;
import org.chokepoint.domain.Name;
import org.chokepoint.domain.NotKnownException;

/** All countries and blocs, found by any of their codes or names. */
public final class Countries {
    private static final int STILL = 2100;

    private final Map<String, Area> byCode;
    private final Map<String, Area> byAnyName;
    private final StatisticalPlaces others = StatisticalPlaces.standard();

    private Countries(Map<String, Area> byCode) {
        this.byCode = Map.copyOf(byCode);
        this.byAnyName = new HashMap<>();
        byCode.values().forEach(this::nameIt);
    }

    /** The list that comes with the program. */
    public static Countries standard() {
        try (Reader countries = Resources.open("countries.csv");
                Reader blocs = Resources.open("blocs.csv")) {
            return parse(countries, blocs);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Countries parse(Reader countries, Reader blocs) throws IOException {
        Map<String, Area> areas = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(countries)) {
            for (NamedCsvRecord row : rows) {
                areas.put(row.getField("code"), country(row));
            }
        }
        Map<String, Name> names = new LinkedHashMap<>();
        Map<String, List<Bloc.Membership>> members = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(blocs)) {
            for (NamedCsvRecord row : rows) {
                String bloc = row.getField("bloc");
                names.put(bloc, new Name(row.getField("name_en"), row.getField("name_zh")));
                members.computeIfAbsent(bloc, id -> new ArrayList<>()).add(membership(row));
            }
        }
        names.forEach((bloc, name) -> areas.put(bloc, new Bloc(bloc, name, members.getOrDefault(bloc, List.of()))));
        return new Countries(areas);
    }

    private static Country country(NamedCsvRecord row) {
        return new Country(
                row.getField("code"),
                row.getField("alpha2"),
                row.getField("numeric"),
                row.getField("statistics_code"),
                new Name(row.getField("name_en"), row.getField("name_zh")));
    }

    private static Bloc.Membership membership(NamedCsvRecord row) {
        String last = row.getField("last_year");
        return new Bloc.Membership(
                row.getField("member"),
                Integer.parseInt(row.getField("first_year")),
                last.isEmpty() ? STILL : Integer.parseInt(last));
    }

    private void nameIt(Area area) {
        byAnyName.put(key(area.code()), area);
        byAnyName.put(key(area.name().en()), area);
        byAnyName.put(key(area.name().zh()), area);
        if (area instanceof Country country) {
            byAnyName.put(key(country.alpha2()), area);
            byAnyName.put(key(country.numeric()), area);
            byAnyName.put(key(country.statisticsCode()), area);
        }
    }

    /** By alpha-3 code or bloc id exactly, as packs write it. */
    public Optional<Area> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** By any code or name in English or Chinese, as a person types it. */
    public Optional<Area> findByAnyName(String words) {
        return Optional.ofNullable(byAnyName.get(key(words)));
    }

    /** By any code or name; the message suggests what may have been meant. */
    public Area get(String words) {
        return findByAnyName(words).orElseThrow(() -> new NotKnownException(whyUnknown(words)));
    }

    /** What a code is called that stands in trade, be it a country, a bloc, a dissolved state or no country. */
    public Optional<Name> findName(String code) {
        return find(code).map(Area::name).or(() -> others.find(code).map(StatisticalPlace::name));
    }

    /** The codes under which facts about the area are filed: its own, and those of blocs of the same members then. */
    public Set<String> codesOf(Area area, int year) {
        Set<String> codes = new TreeSet<>();
        codes.add(area.code());
        if (area instanceof Bloc) {
            byCode.values().stream()
                    .filter(other ->
                            other instanceof Bloc && other.membersIn(year).equals(area.membersIn(year)))
                    .forEach(other -> codes.add(other.code()));
        }
        return codes;
    }

    public Collection<Area> list() {
        return byCode.values();
    }

    private String whyUnknown(String words) {
        return others.list().stream()
                .filter(place -> List.of(
                                key(place.code()),
                                key(place.name().en()),
                                key(place.name().zh()))
                        .contains(key(words)))
                .map(StatisticalPlace::whyNotAsked)
                .findFirst()
                .orElseGet(
                        () -> "Country (%s) is not known. Maybe a three-letter code such as CHN, USA, DEU, or EU27%s."
                                .formatted(words, nearest(words)));
    }

    private String nearest(String words) {
        String start = words.length() < 3 ? words : words.substring(0, 3);
        String near = byCode.values().stream()
                .filter(area -> area.name().mentions(start))
                .map(Area::code)
                .sorted()
                .limit(3)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return near.isEmpty() ? "" : "; names like it: " + near;
    }

    private static String key(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
