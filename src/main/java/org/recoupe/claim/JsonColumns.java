package org.recoupe.claim;

import jakarta.inject.Singleton;

import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;
import org.recoupe.extraction.Argument;
import org.recoupe.extraction.Speaker;
import org.recoupe.mention.Moment;
import org.recoupe.mention.Quantity;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** How records are written in JSON columns: on its own, so that no setting of the API changes what is on record. */
@JsonFormat
@PersistenceUnitExtension
@Singleton
// Jackson finds a record's parts by reflection, which the native executable must be told of.
@RegisterForReflection(targets = {Argument.class, Moment.class, Quantity.class,
        Speaker.class}, registerFullHierarchy = true)
class JsonColumns implements FormatMapper {

    // Days as "2025-09-30"; a field that a later version wrote is ignored.
    private final FormatMapper jackson = new JacksonJsonFormatMapper(JsonMapper.builder()
            .addModule(new JavaTimeModule()).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build());

    @Override
    public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
        return jackson.fromString(text, type, options);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return jackson.toString(value, type, options);
    }
}
