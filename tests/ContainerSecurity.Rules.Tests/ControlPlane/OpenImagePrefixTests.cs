using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.OpenImagePrefix>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class OpenImagePrefixTests
{
    [Fact]
    public void Reports_an_open_prefix() => Verify.VerifyKubernetes("""
        apiVersion: constraints.gatekeeper.sh/v1beta1
        kind: K8sAllowedRepos
        metadata:
          name: repos
        spec:
          parameters:
            repos:
            - {|CNS5292(K8sAllowedRepos/repos, registry.example):registry.example|}
        """);

    [Fact]
    public void Says_nothing_of_a_closed_prefix() => Verify.VerifyKubernetes("""
        apiVersion: constraints.gatekeeper.sh/v1beta1
        kind: K8sAllowedRepos
        metadata:
          name: repos
        spec:
          parameters:
            repos:
            - registry.example/team/
        """);

    [Fact]
    public void Reports_an_open_path() => Verify.VerifyKubernetes("""
        apiVersion: constraints.gatekeeper.sh/v1beta1
        kind: K8sAllowedRepos
        metadata:
          name: repos
        spec:
          parameters:
            repos:
            - {|CNS5292(K8sAllowedRepos/repos, registry.example/team):registry.example/team|}
        """);

    [Fact]
    public void Says_nothing_of_a_whole_reference() => Verify.VerifyKubernetes("""
        apiVersion: constraints.gatekeeper.sh/v1beta1
        kind: K8sAllowedRepos
        metadata:
          name: repos
        spec:
          parameters:
            repos:
            - registry.example/team/web:1
        """);
}
