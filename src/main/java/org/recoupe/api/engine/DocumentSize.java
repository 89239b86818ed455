package org.recoupe.api.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;

/**
 * How much a document asks, before anything walks through its fragments: each is looked at once, so that a few that
 * spread each other cost no more than they are long.
 */
final class DocumentSize {

    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Size> known = new HashMap<>();

    /** How much is asked at a place: sums that stop at what an int holds. */
    record Size(long fields, long aliases, long directives) {

        private static final long MOST = Integer.MAX_VALUE;
        static final Size NONE = new Size(0, 0, 0);

        Size and(Size other) {
            return new Size(Math.min(MOST, fields + other.fields), Math.min(MOST, aliases + other.aliases),
                    Math.min(MOST, directives + other.directives));
        }
    }

    private DocumentSize(Document document) {
        fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment, (one, other) -> one));
    }

    /** The size of all operations and fragments of a document. */
    static Size of(Document document) {
        DocumentSize size = new DocumentSize(document);
        Size all = Size.NONE;
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            all = all.and(new Size(0, 0, operation.getDirectives().size())).and(size.of(operation.getSelectionSet()));
        }
        for (FragmentDefinition fragment : size.fragments.values()) {
            all = all.and(new Size(0, 0, fragment.getDirectives().size())).and(size.of(fragment.getName()));
        }
        return all;
    }

    private Size of(SelectionSet set) {
        Size all = Size.NONE;
        for (Selection<?> selection : set == null ? List.<Selection<?>>of() : selections(set)) {
            all = all.and(of(selection));
        }
        return all;
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static List<Selection<?>> selections(SelectionSet set) {
        return (List) set.getSelections();
    }

    private Size of(Node<?> selection) {
        return switch (selection) {
            case Field field -> new Size(1, field.getAlias() == null ? 0 : 1, field.getDirectives().size())
                    .and(of(field.getSelectionSet()));
            case InlineFragment inline -> new Size(0, 0, inline.getDirectives().size())
                    .and(of(inline.getSelectionSet()));
            case FragmentSpread spread -> new Size(0, 0, spread.getDirectives().size()).and(of(spread.getName()));
            default -> Size.NONE;
        };
    }

    /** A fragment within itself counts nothing there: validation refuses it. */
    private Size of(String fragment) {
        Size size = known.get(fragment);
        if (size == null && fragments.containsKey(fragment)) {
            known.put(fragment, Size.NONE);
            size = of(fragments.get(fragment).getSelectionSet());
            known.put(fragment, size);
        }
        return size == null ? Size.NONE : size;
    }
}
