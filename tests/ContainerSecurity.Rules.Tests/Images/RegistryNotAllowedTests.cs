using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Images.RegistryNotAllowed>;

namespace ContainerSecurity.Rules.Tests.Images;

public class RegistryNotAllowedTests
{
    [Fact]
    public void Reports_a_disallowed_registry() => Verify.VerifyDockerfile("""
        FROM {|CNS1004(quay.io/org/app:1, quay.io):quay.io|}/org/app:1
        """, configuration: """
        { "rules": { "CNS1004": { "severity": "error", "registries": ["mcr.microsoft.com", "example.azurecr.io/team", "*.contoso.com"] } } }
        """);

    [Fact]
    public void Reports_Docker_Hub_as_the_default_registry() => Verify.VerifyKubernetes(PodText.With(image: "{|CNS1004(nginx:1.27, docker.io):nginx|}:1.27"), configuration: """
        { "rules": { "CNS1004": { "severity": "error", "registries": ["mcr.microsoft.com", "example.azurecr.io/team", "*.contoso.com"] } } }
        """);

    [Fact]
    public void Reports_another_path_of_an_allowed_registry() => Verify.VerifyKubernetes(PodText.With(image: "{|CNS1004(example.azurecr.io/other/app:1, example.azurecr.io):example.azurecr.io|}/other/app:1"), configuration: """
        { "rules": { "CNS1004": { "severity": "error", "registries": ["mcr.microsoft.com", "example.azurecr.io/team", "*.contoso.com"] } } }
        """);

    [Fact]
    public void Does_not_report_allowed_registries() => Verify.VerifyDockerfile("""
        FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
        FROM example.azurecr.io/team/app:1
        """, configuration: """
        { "rules": { "CNS1004": { "severity": "error", "registries": ["mcr.microsoft.com", "example.azurecr.io/team", "*.contoso.com"] } } }
        """);

    [Fact]
    public void Does_not_report_a_registry_that_matches_a_wildcard() => Verify.VerifyDockerfile("""
        FROM registry.contoso.com/app:1
        """, configuration: """
        { "rules": { "CNS1004": { "severity": "error", "registries": ["mcr.microsoft.com", "example.azurecr.io/team", "*.contoso.com"] } } }
        """);

    [Fact]
    public void Does_not_report_without_allowed_registries() => Verify.VerifyDockerfile("""
        FROM quay.io/org/app:1
        """);

    [Fact]
    public void Does_not_report_an_unresolved_registry() => Verify.VerifyDockerfile("""
        ARG REGISTRY
        FROM ${REGISTRY}/app:1
        """, configuration: """
        { "rules": { "CNS1004": { "severity": "error", "registries": ["mcr.microsoft.com", "example.azurecr.io/team", "*.contoso.com"] } } }
        """);
}
