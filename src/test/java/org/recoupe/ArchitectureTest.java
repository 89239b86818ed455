package org.recoupe;

import java.time.Instant;
import java.time.LocalDate;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The arrows between the rooms: data goes one way, and the language core knows nothing of the shell around it. */
@AnalyzeClasses(packages = "org.recoupe", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DATA_GOES_ONE_WAY = Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("lexicon").definedBy("org.recoupe.lexicon..").layer("text").definedBy("org.recoupe.text..")
            .layer("mention").definedBy("org.recoupe.mention..").layer("extraction")
            .definedBy("org.recoupe.extraction..").layer("comparison").definedBy("org.recoupe.comparison..")
            .layer("source").definedBy("org.recoupe.source..").layer("claim").definedBy("org.recoupe.claim..")
            .layer("contradiction").definedBy("org.recoupe.contradiction..").layer("ingest")
            .definedBy("org.recoupe.ingest..").layer("review").definedBy("org.recoupe.review..").layer("api")
            .definedBy("org.recoupe.api..").layer("postgres")
            .definedBy("org.recoupe.postgres..").layer("live").definedBy("org.recoupe.live..").layer("access")
            .definedBy("org.recoupe.access..").layer("audit").definedBy("org.recoupe.audit..")
            .layer("refusal").definedBy("org.recoupe.refusal..")
            .whereLayer("lexicon").mayNotAccessAnyLayer()
            .whereLayer("text").mayOnlyAccessLayers("lexicon")
            .whereLayer("mention").mayOnlyAccessLayers("text", "lexicon")
            .whereLayer("extraction").mayOnlyAccessLayers("mention", "text", "lexicon")
            .whereLayer("comparison").mayOnlyAccessLayers("extraction", "mention", "text", "lexicon")
            .whereLayer("source").mayOnlyAccessLayers("text")
            .whereLayer("claim").mayOnlyAccessLayers("source", "extraction", "mention", "text")
            .whereLayer("contradiction").mayOnlyAccessLayers("claim", "comparison", "extraction", "source", "audit")
            .whereLayer("audit").mayNotAccessAnyLayer()
            .whereLayer("refusal").mayNotAccessAnyLayer()
            .whereLayer("access").mayOnlyAccessLayers("refusal")
            .whereLayer("live").mayNotAccessAnyLayer()
            .whereLayer("postgres").mayNotAccessAnyLayer()
            .whereLayer("api").mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule THE_CORE_IS_A_PLAIN_LIBRARY = noClasses().that()
            .resideInAnyPackage("org.recoupe.lexicon..", "org.recoupe.text..", "org.recoupe.mention..",
                    "org.recoupe.extraction..", "org.recoupe.comparison..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta..", "io.quarkus..", "io.smallrye..",
                    "org.hibernate..", "java.sql..", "graphql..");

    @ArchTest
    static final ArchRule ONLY_THE_API_SPEAKS_GRAPHQL = noClasses().that().resideOutsideOfPackage("org.recoupe.api..")
            .should().dependOnClassesThat().resideInAnyPackage("graphql..", "org.eclipse.microprofile.graphql..",
                    "io.smallrye.graphql..");

    @ArchTest
    static final ArchRule NO_ROOMS_GO_IN_CIRCLES = slices().matching("org.recoupe.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ROOMS_ARE_NAMED_AFTER_THINGS = noClasses().should().resideInAnyPackage("..util..",
            "..utils..",
            "..dto..", "..service..", "..model..", "..mapper..", "..impl..");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses().should().callMethod(Instant.class, "now")
            .orShould().callMethod(LocalDate.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis");
}
