package org.parasol.statistics.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parasol.statistics.Axis;
import org.parasol.statistics.TableDefinition;

/**
 * In which cells of the tables a fact counts: once in each, however many of its rows lead there. It
 * is asked a hundred times for each of millions of facts, hence numbers and arrays that are used
 * again; so one thread at a time.
 */
final class FactCells {

    /** What to do with a cell: the table's place in the list and the cell's key. */
    interface Visitor {
        void cell(int table, long key);
    }

    private static final int NO_CODE = -1;

    /** A report has at most 25 violations with at most 25 perpetrators each. */
    private static final int MOST_ROWS = 625;

    private final List<Plan> plans;
    private final FactCodes codes;
    private long[] keys = new long[16];
    private long[] crossed = new long[16];
    private final long[] part = new long[MOST_ROWS];

    FactCells(List<TableDefinition> tables, Places places, CodeNumbers numbers) {
        this.plans = tables.stream().map(Plan::new).toList();
        this.codes = new FactCodes(places, numbers);
    }

    /**
     * @param byQuarterOnly whether to leave out the tables that have no quarters: the year is not
     *     over yet
     */
    void forEach(CountedFact fact, boolean byQuarterOnly, Visitor visitor) {
        codes.take(fact);
        for (int table = 0; table < plans.size(); table++) {
            if (byQuarterOnly && !plans.get(table).quarters) {
                continue;
            }
            int count = keys(plans.get(table));
            for (int i = 0; i < count; i++) {
                visitor.cell(table, keys[i]);
            }
        }
    }

    /** Fills the keys; rows that lack a code lead nowhere. */
    private int keys(Plan plan) {
        keys[0] = 0;
        int count = 1;
        for (Part one : plan.parts) {
            int size = part(one);
            if (size == 0) {
                return 0;
            }
            if (count * size > crossed.length) {
                crossed = Arrays.copyOf(crossed, 2 * count * size);
            }
            int filled = 0;
            for (int i = 0; i < count; i++) {
                for (int j = 0; j < size; j++) {
                    crossed[filled++] = keys[i] | part[j];
                }
            }
            long[] before = keys;
            keys = crossed;
            crossed = before;
            count = filled;
        }
        return count;
    }

    /** Fills the partial keys from one kind of rows, each once. */
    private int part(Part one) {
        int size = 0;
        for (int row = 0; row < codes.rows(one.rows); row++) {
            if (one.linkedOnly && !codes.linked(row)) {
                continue;
            }
            long key = 0;
            boolean whole = true;
            for (int i = 0; i < one.axes.length && whole; i++) {
                int number = codes.number(one.axes[i], row);
                whole = number != NO_CODE;
                key = whole ? CodeNumbers.with(key, one.places[i], number) : key;
            }
            if (whole && isNew(key, size)) {
                part[size++] = key;
            }
        }
        return size;
    }

    private boolean isNew(long key, int size) {
        for (int i = 0; i < size; i++) {
            if (part[i] == key) {
                return false;
            }
        }
        return true;
    }

    /** A table's axes by the kind of rows that their codes come from. */
    private static final class Plan {

        private final List<Part> parts = new ArrayList<>();
        private final boolean quarters;

        Plan(TableDefinition table) {
            this.quarters = table.axes().contains(Axis.QUARTER);
            Map<Axis.Rows, List<Axis>> kinds = new EnumMap<>(Axis.Rows.class);
            for (Axis axis : table.axes()) {
                kinds.computeIfAbsent(axis.rows(), any -> new ArrayList<>()).add(axis);
            }
            kinds.forEach((rows, axes) -> parts.add(new Part(rows, axes, table.axes())));
        }
    }

    private static final class Part {

        private final Axis.Rows rows;
        private final Axis[] axes;
        private final int[] places;
        private final boolean linkedOnly;

        Part(Axis.Rows rows, List<Axis> axes, List<Axis> all) {
            this.rows = rows;
            this.axes = axes.toArray(Axis[]::new);
            this.places = axes.stream().mapToInt(all::indexOf).toArray();
            this.linkedOnly = axes.contains(Axis.PERPETRATOR) || axes.contains(Axis.ACCOUNTABILITY);
        }
    }

    /** The codes of the fact in hand, as numbers. */
    private static final class FactCodes {

        private final Places places;
        private final CodeNumbers numbers;
        private final Map<PlaceAndTime, PlaceAndTimeNumbers> known = new HashMap<>();
        private final Map<String, ViolationNumbers> violations = new HashMap<>();
        private PlaceAndTimeNumbers placeAndTime =
                new PlaceAndTimeNumbers(NO_CODE, NO_CODE, NO_CODE, NO_CODE, NO_CODE, NO_CODE);
        private int setting = NO_CODE;
        private int transExperience = NO_CODE;
        private CountedFact fact =
                new CountedFact(0, "", 0, 0, "", "", List.of(), List.of(), List.of());

        FactCodes(Places places, CodeNumbers numbers) {
            this.places = places;
            this.numbers = numbers;
        }

        void take(CountedFact next) {
            fact = next;
            placeAndTime =
                    known.computeIfAbsent(
                            new PlaceAndTime(next.country(), next.year(), next.quarter()),
                            this::numbered);
            setting = number(Axis.SETTING, next.setting());
            transExperience = number(Axis.TRANS_EXPERIENCE, next.transExperience());
        }

        int rows(Axis.Rows rows) {
            return switch (rows) {
                case SINGLE -> 1;
                case VIOLATION -> fact.violations().size();
                case GROUND -> fact.grounds().size();
                case NEED -> fact.needs().size();
            };
        }

        boolean linked(int row) {
            return fact.violations().get(row).linked();
        }

        int number(Axis axis, int row) {
            return switch (axis) {
                case YEAR -> placeAndTime.year();
                case QUARTER -> placeAndTime.quarter();
                case WORLD_REGION -> placeAndTime.worldRegion();
                case COUNTRY_GROUP -> placeAndTime.group();
                case COUNTRY -> placeAndTime.country();
                case LEGAL_MODEL -> placeAndTime.legalModel();
                case SETTING -> setting;
                case TRANS_EXPERIENCE -> transExperience;
                case CATEGORY -> violation(row).category();
                case TYPE -> violation(row).type();
                case PERPETRATOR -> number(axis, fact.violations().get(row).perpetrator());
                case ACCOUNTABILITY -> number(axis, fact.violations().get(row).accountability());
                case GROUND -> number(axis, fact.grounds().get(row));
                case NEED -> number(axis, fact.needs().get(row).need());
                case OUTCOME -> number(axis, fact.needs().get(row).outcome());
            };
        }

        private ViolationNumbers violation(int row) {
            return violations.computeIfAbsent(
                    fact.violations().get(row).violation(),
                    code -> {
                        int dot = code.indexOf('.');
                        return new ViolationNumbers(
                                number(Axis.CATEGORY, dot < 0 ? code : code.substring(0, dot)),
                                // What is recorded by category alone has no type.
                                dot < 0 ? NO_CODE : number(Axis.TYPE, code));
                    });
        }

        private PlaceAndTimeNumbers numbered(PlaceAndTime at) {
            return new PlaceAndTimeNumbers(
                    number(Axis.YEAR, String.valueOf(at.year())),
                    at.quarter() == 0
                            ? NO_CODE
                            : number(Axis.QUARTER, at.year() + "-Q" + at.quarter()),
                    number(Axis.WORLD_REGION, places.worldRegion(at.country())),
                    number(Axis.COUNTRY_GROUP, places.group(at.country())),
                    number(Axis.COUNTRY, at.country()),
                    number(Axis.LEGAL_MODEL, places.legalModel(at.country(), at.year())));
        }

        private int number(Axis axis, String code) {
            return code.isEmpty() ? NO_CODE : numbers.number(axis, code);
        }
    }

    private record PlaceAndTime(String country, int year, int quarter) {}

    private record PlaceAndTimeNumbers(
            int year, int quarter, int worldRegion, int group, int country, int legalModel) {}

    private record ViolationNumbers(int category, int type) {}
}
