package org.parasol;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parasol.report.Coded;

/** Puts a word of its own into every free text of a record: every text that is not a code. */
final class Canaries {

    private final String word;
    private final SortedSet<String> fields = new TreeSet<>();

    Canaries(String word) {
        this.word = word;
    }

    /** The fields that got a word so far. */
    SortedSet<String> fields() {
        return fields;
    }

    /** A word for a text that is no field of a record. */
    String next(String place) {
        return word + " in " + place;
    }

    /** The same record with a word in every free text. */
    <T extends Record> T plant(T template) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) template.getClass();
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                RecordComponent component = components[i];
                values[i] =
                        plant(
                                type.getSimpleName() + "." + component.getName(),
                                component.getAnnotatedType(),
                                component.getAccessor().invoke(template));
            }
            return type.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private Object plant(String field, AnnotatedType type, Object value) {
        return switch (value) {
            case String text when !type.isAnnotationPresent(Coded.class) -> {
                fields.add(field);
                yield next(field);
            }
            case List<?> list ->
                    list.stream().map(one -> plant(field, inner(type, 0), one)).toList();
            case Map<?, ?> map ->
                    map.entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            entry -> plant(field, inner(type, 0), entry.getKey()),
                                            entry ->
                                                    plant(
                                                            field,
                                                            inner(type, 1),
                                                            entry.getValue())));
            case Record record -> plant(record);
            default -> value;
        };
    }

    private static AnnotatedType inner(AnnotatedType type, int index) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
    }
}
