package org.recoupe.api.listing;

import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.WithDefault;

/** How much one operation may ask. */
@ConfigMapping(prefix = "recoupe.limits.query")
public interface QueryLimits {

    /** How many fields stand within one another at most; a full introspection has 15. */
    @WithDefault("20")
    int depth();

    /** How many fields an answer can have at most, pages counted as full. */
    @WithDefault("50000")
    int complexity();

    /** How many fields are asked for at most, those of fragments counted wherever these are used. */
    @WithDefault("1000")
    int fields();

    /** How many of them have an alias at most. */
    @WithDefault("100")
    int aliases();

    /** How many directives a document holds at most. */
    @WithDefault("100")
    int directives();

    /** How many seconds the database may take over one statement. */
    @WithDefault("30")
    int seconds();

    /** How many values an answer holds at most, some hundred bytes of memory each; a long text with all its claims has half. */
    @WithDefault("500000")
    int values();

    /** How many bytes an answer has at most: a text can be asked for in as many places as refer to it. */
    @WithDefault("64M")
    MemorySize bytes();

    /** As they are set, for what is no bean. */
    static QueryLimits set() {
        return ConfigProvider.getConfig().unwrap(SmallRyeConfig.class).getConfigMapping(QueryLimits.class);
    }
}
