using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.PolicyAllowsHostPaths>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class PolicyAllowsHostPathsTests
{
    private static readonly string RestrictedPodSecurityPolicy = Manifest.Spec("policy/v1beta1 PodSecurityPolicy", "restricted", "volumes: [configMap, secret]");

    [Fact]
    public void Reports_permissive_policy() => Verify.VerifyKubernetes(Manifest.Spec("policy/v1beta1 PodSecurityPolicy", "privileged", """
        volumes:
        - {|CNS5290(PodSecurityPolicy/privileged):"*"|}
        """));

    [Fact]
    public void Does_not_report_strict_policy() => Verify.VerifyKubernetes(RestrictedPodSecurityPolicy);

    [Fact]
    public void Does_not_report_permissive_policy_next_to_strict_one() => Verify.VerifyKubernetes(Manifest.Of(
        Manifest.Spec("policy/v1beta1 PodSecurityPolicy", "privileged", """
            volumes:
            - "*"
            """),
        RestrictedPodSecurityPolicy));
}
