using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.PolicyAllowsRoot>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class PolicyAllowsRootTests
{
    private static readonly string RestrictedPodSecurityPolicy = Manifest.Spec("policy/v1beta1 PodSecurityPolicy", "restricted", """
        runAsUser:
          rule: MustRunAsNonRoot
        """);

    [Fact]
    public void Reports_permissive_policy() => Verify.VerifyKubernetes(Manifest.Spec("policy/v1beta1 PodSecurityPolicy", "privileged", """
        runAsUser:
          rule: {|CNS5285(PodSecurityPolicy/privileged):RunAsAny|}
        """));

    [Fact]
    public void Does_not_report_strict_policy() => Verify.VerifyKubernetes(RestrictedPodSecurityPolicy);

    [Fact]
    public void Does_not_report_permissive_policy_next_to_strict_one() => Verify.VerifyKubernetes(Manifest.Of(
        Manifest.Spec("policy/v1beta1 PodSecurityPolicy", "privileged", """
            runAsUser:
              rule: RunAsAny
            """),
        RestrictedPodSecurityPolicy));

    [Fact]
    public void Reports_range_that_contains_zero() => Verify.VerifyKubernetes(Manifest.Spec("policy/v1beta1 PodSecurityPolicy", "ranges", """
        runAsUser:
          rule: {|CNS5285(PodSecurityPolicy/ranges):MustRunAs|}
          ranges:
          - { min: 1000, max: 2000 }
          - { min: 0, max: 10 }
        """));

    [Fact]
    public void Does_not_report_range_above_zero() => Verify.VerifyKubernetes(Manifest.Spec("policy/v1beta1 PodSecurityPolicy", "ranges", """
        runAsUser:
          rule: MustRunAs
          ranges:
          - { min: 1000, max: 2000 }
        """));

    [Fact]
    public void Does_not_report_unknown_rule() => Verify.VerifyKubernetes(Manifest.Spec("policy/v1beta1 PodSecurityPolicy", "restricted", """
        runAsUser:
          rule: {{ rule }}
        """));
}
