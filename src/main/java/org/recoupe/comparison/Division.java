package org.recoupe.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What parts a total: the places, the periods or the groups that its parts are narrowed to. */
enum Division {

    /** Narrower places under wider ones, or under none. */
    PLACES {
        @Override
        boolean narrows(Tally part, Tally whole) {
            return !part.where().isEmpty() && onePeriod(part, whole) && oneGroup(part, whole)
                    && (whole.where().isEmpty() || whole.where().size() > part.where().size()
                            && whole.where().containsAll(part.where()));
        }

        @Override
        boolean overlap(Tally one, Tally other) {
            return !Pair.common(one.where(), other.where()).isEmpty();
        }

        @Override
        boolean fill(Collection<Tally> parts, Tally whole) {
            return all(parts, whole) && !whole.where().isEmpty()
                    && parts.stream().flatMap(part -> part.where().stream()).toList()
                            .containsAll(whole.where());
        }

        @Override
        String name(Tally part) {
            return String.join("+", part.where().stream().sorted().toList());
        }
    },

    /** Periods that lie within a longer one: the months of a quarter. */
    PERIODS {
        @Override
        boolean narrows(Tally part, Tally whole) {
            return onePlace(part, whole) && oneGroup(part, whole) && part.period() != null
                    && whole.period() != null && whole.period().holds(part.period())
                    && part.period().days() < whole.period().days();
        }

        @Override
        boolean overlap(Tally one, Tally other) {
            return one.period().meets(other.period());
        }

        @Override
        boolean fill(Collection<Tally> parts, Tally whole) {
            return all(parts, whole)
                    && parts.stream().mapToLong(part -> part.period().days()).sum() == whole.period().days();
        }

        @Override
        String name(Tally part) {
            return part.period().from() + ".." + part.period().to();
        }
    },

    /** Groups that exclude each other, listed one behind the other: women, men and children. */
    GROUPS {
        @Override
        boolean narrows(Tally part, Tally whole) {
            return part.group() != null && onePlace(part, whole) && onePeriod(part, whole)
                    && (whole.group() == null || !whole.group().apart().equals(part.group().apart()));
        }

        @Override
        boolean overlap(Tally one, Tally other) {
            return one.group().equals(other.group()) || !one.group().apart().equals(other.group().apart());
        }

        @Override
        boolean fill(Collection<Tally> parts, Tally whole) {
            return false;
        }

        @Override
        String name(Tally part) {
            return part.group().toString();
        }
    };

    /** Whether a number counts, of what another counts, only what is of one place, period or group. */
    abstract boolean narrows(Tally part, Tally whole);

    /** Whether two parts may count the same. */
    abstract boolean overlap(Tally one, Tally other);

    /** Whether parts leave nothing of a whole uncounted. */
    abstract boolean fill(Collection<Tally> parts, Tally whole);

    /** What a part is narrowed to, in a normal form. */
    abstract String name(Tally part);

    private static boolean onePeriod(Tally one, Tally other) {
        List<Window> a = one.windows();
        List<Window> b = other.windows();
        return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(x -> b.stream().anyMatch(x::meets));
    }

    private static boolean oneGroup(Tally one, Tally other) {
        return one.group() == null || other.group() == null || one.group().equals(other.group());
    }

    /** Whether parts count no less than all groups that a whole counts. */
    private static boolean all(Collection<Tally> parts, Tally whole) {
        return parts.stream().allMatch(part -> part.group() == null || part.group().equals(whole.group()));
    }

    private static boolean onePlace(Tally one, Tally other) {
        Set<String> where = one.where();
        return where.isEmpty() || other.where().isEmpty() || where.equals(other.where());
    }
}
