using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.PolicyAllowsPrivileged>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class PolicyAllowsPrivilegedTests
{
    private static readonly string RestrictedPodSecurityPolicy = Manifest.Spec("policy/v1beta1 PodSecurityPolicy", "restricted", "privileged: false");

    [Fact]
    public void Reports_permissive_policy() => Verify.VerifyKubernetes(Manifest.Spec(
        "policy/v1beta1 PodSecurityPolicy",
        "privileged",
        "privileged: {|CNS5280(PodSecurityPolicy/privileged):true|}"));

    [Fact]
    public void Does_not_report_strict_policy() => Verify.VerifyKubernetes(RestrictedPodSecurityPolicy);

    [Fact]
    public void Does_not_report_permissive_policy_next_to_strict_one() => Verify.VerifyKubernetes(Manifest.Of(
        Manifest.Spec("policy/v1beta1 PodSecurityPolicy", "privileged", "privileged: true"),
        RestrictedPodSecurityPolicy));
}
