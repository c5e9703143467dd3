using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.OpenImagePrefix>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class OpenImagePrefixTests
{
    [Fact]
    public void Reports_registry_without_trailing_slash() => Verify.VerifyKubernetes(Manifest.Spec("constraints.gatekeeper.sh/v1beta1 K8sAllowedRepos", "repos", """
        parameters:
          repos:
          - {|CNS5292(K8sAllowedRepos/repos, registry.example):registry.example|}
        """));

    [Fact]
    public void Does_not_report_prefix_with_trailing_slash() => Verify.VerifyKubernetes(Manifest.Spec("constraints.gatekeeper.sh/v1beta1 K8sAllowedRepos", "repos", """
        parameters:
          repos:
          - registry.example/team/
        """));

    [Fact]
    public void Reports_repository_without_trailing_slash() => Verify.VerifyKubernetes(Manifest.Spec("constraints.gatekeeper.sh/v1beta1 K8sAllowedRepos", "repos", """
        parameters:
          repos:
          - {|CNS5292(K8sAllowedRepos/repos, registry.example/team):registry.example/team|}
        """));

    [Fact]
    public void Does_not_report_full_image_reference() => Verify.VerifyKubernetes(Manifest.Spec("constraints.gatekeeper.sh/v1beta1 K8sAllowedRepos", "repos", """
        parameters:
          repos:
          - registry.example/team/web:1
        """));
}
