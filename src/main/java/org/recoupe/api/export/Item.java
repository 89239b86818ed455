package org.recoupe.api.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An object of an answer of GraphQL.
 *
 * @param fields its fields
 */
record Item(Map<?, ?> fields) {

    /** A field, or a field of an object below ("article.source.name"), as text; {@code null} where there is none. */
    String text(String path) {
        Object value = value(path);
        return value == null ? null : value.toString();
    }

    /** A field, or a field of an object below, as it is. */
    Object value(String path) {
        Object value = fields;
        for (String name : path.split("\\.")) {
            value = value instanceof Map<?, ?> object ? object.get(name) : null;
        }
        return value;
    }

    /** The same with another value in a field. */
    Item with(String name, Object value) {
        Map<Object, Object> changed = new HashMap<>(fields);
        changed.put(name, value);
        return new Item(changed);
    }

    /** The objects of a list. */
    List<Item> items(String path) {
        return ((List<?>) value(path)).stream().map(item -> new Item((Map<?, ?>) item)).toList();
    }
}
