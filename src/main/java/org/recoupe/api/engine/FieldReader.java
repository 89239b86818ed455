package org.recoupe.api.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Supplier;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.spi.ClassloadingService;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;

/** Reads a public field, or calls a getter, of the thing at hand, and needs to know nothing else of the query. */
final class FieldReader implements PlugableDataFetcher<Object>, LightDataFetcher<Object> {

    private final Conversion conversion;
    private final Access access;

    FieldReader(Field field, Reference owner) {
        conversion = new Conversion(field);
        access = access(field, owner);
    }

    @Override
    public Object get(GraphQLFieldDefinition field, Object thing, Supplier<DataFetchingEnvironment> environment)
            throws ReflectiveOperationException {
        Object value = access.of(thing);
        return value == null || conversion.none()
                ? value
                : conversion.transformOrAdaptResponse(value, environment.get());
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws ReflectiveOperationException {
        return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
    }

    /** How the value is got at. */
    private interface Access {
        Object of(Object thing) throws ReflectiveOperationException;
    }

    private static Access access(Field field, Reference owner) {
        Class<?> type = ClassloadingService.get().loadClass(owner.getClassName());
        try {
            if (field.getMethodName() == null) {
                return type.getField(field.getPropertyName())::get;
            }
            Method method = type.getMethod(field.getMethodName());
            return thing -> call(method, thing);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("the schema has a field that its class lacks", impossible);
        }
    }

    private static Object call(Method method, Object thing) throws ReflectiveOperationException {
        try {
            return method.invoke(thing);
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }

    /** From the value of the class to the value of the schema: nothing to do for most. */
    private static final class Conversion extends FieldHelper {

        private final boolean none;

        Conversion(Field field) {
            super(field);
            none = !shouldTransform(field) && !shouldAdapt(field)
                    && (!field.hasWrapper() || field.getWrapper().isCollection());
        }

        boolean none() {
            return none;
        }

        @Override
        public Object transformOrAdaptResponse(Object value, DataFetchingEnvironment environment) {
            try {
                return super.transformOrAdaptResponse(value, environment);
            } catch (AbstractDataFetcherException impossible) {
                throw new IllegalStateException("a value does not fit its scalar", impossible);
            }
        }
    }
}
